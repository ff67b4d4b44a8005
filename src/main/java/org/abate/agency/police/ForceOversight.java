// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.city.Jurisdiction;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import org.abate.scenario.StaffCategory;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Rules, training, oversight and transparency about use of force: fewer incidents that cost trust, and less trust lost in each.
 *
 * <p>Each part multiplies the rate of incidents by {@code ratio ^ (fidelity x how far it is there)}: a policy over the ramp-up,
 * training by its hours a year, oversight by staff in post relative to a full office. Transparency multiplies the trust lost in
 * the same way. When it ends, use of force is at once as it was; trust follows slowly.
 */
public final class ForceOversight implements Steppable {
    public static final CostItem RULES =
            CostItem.bought("writing and adopting rules", "policies", "price.forceRulesUsd");
    public static final CostItem TRAINING =
            CostItem.bought("de-escalation training", "officer-hours of training", "price.officerTrainingHourUsd");
    public static final CostItem OVERSIGHT =
            CostItem.staff("oversight investigators", "salary.oversightInvestigatorUsdPerYear");
    public static final CostItem TRANSPARENCY = CostItem.staff("transparency staff", "salary.analystUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final transient Programme programme;
    private final transient ForceRulesParameters p;
    private final transient ForceRules rules;
    private final transient Roster oversight;
    private final transient Roster transparency;
    private final double officers;
    private boolean adopted;

    private ForceOversight(Programme programme, ForceRules rules) {
        this.programme = programme;
        this.rules = rules;
        this.p = programme.numbers().bind("forceRules", ForceRulesParameters.class);
        this.oversight = programme.hire(OVERSIGHT, rules.oversightStaff());
        this.transparency = programme.hire(TRANSPARENCY, rules.transparencyStaff());
        this.officers = programme.jurisdictions().stream()
                .mapToDouble(home -> home.staff(StaffCategory.POLICE_OFFICERS))
                .sum();
    }

    /** Begins what the rules ask for; with nothing asked for, nothing. */
    public static void begin(Programme programme, ForceRules rules) {
        if (rules.any()) {
            ForceOversight work = new ForceOversight(programme, rules);
            programme.jurisdictions().forEach(home -> programme
                    .all()
                    .police()
                    .train(home, rules.trainingHoursPerOfficerYear(), programme.tenure()::strengthOn));
            programme.employ(work, Shift.DAY, 7);
        }
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        double strength = programme.tenure().strengthOn(day);
        pay(strength);
        double incidents = power(p.policyRatio(), rules.policy() ? strength : 0)
                * power(
                        p.trainingRatio(),
                        strength * rules.trainingHoursPerOfficerYear() / p.fullTrainingHoursPerYear())
                * power(p.oversightRatio(), staffed(oversight.inPost(day), p.fullOversightPerThousandOfficers()));
        double trustCost = power(
                p.transparencyTrustRatio(), staffed(transparency.inPost(day), p.fullTransparencyPerThousandOfficers()));
        for (Jurisdiction home : programme.jurisdictions()) {
            programme.city().restrainForce(home.index(), incidents, trustCost);
        }
    }

    private void pay(double strength) {
        if (strength > 0) {
            programme.spend(TRAINING, officers * strength * rules.trainingHoursPerOfficerYear() / WEEKS_PER_YEAR);
        }
        if (rules.policy() && !adopted) {
            adopted = true;
            programme.spend(RULES, 1);
        }
    }

    private double staffed(double people, double fullPerThousandOfficers) {
        return officers > 0 ? people / (fullPerThousandOfficers * officers / 1000) : 0;
    }

    private double power(double ratio, double share) {
        return StrictMath.pow(ratio, programme.tenure().fidelity() * Math.min(1, share));
    }
}
