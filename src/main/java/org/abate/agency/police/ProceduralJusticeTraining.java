// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.agency.PoliceForce;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.city.Jurisdiction;
import org.abate.model.DecayingValues;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import org.abate.scenario.StaffCategory;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Officers are trained to explain, to listen and to be fair, and supervisors keep that up. Stops and arrests by trained officers
 * cost less trust, and their patrol of hot spots is worth more (PO04). Without a refresher half of it is lost in a given time.
 *
 * <p>Officers of hot-spot teams are trained first. With s the share of officers trained lately, enforcement costs {@code 1 - (1 - ratio) x q x s} of its trust, q the quality:
 * fidelity, hours relative to the trial's, supervision. Hours in the classroom are taken off patrol.
 */
public final class ProceduralJusticeTraining implements Steppable {
    public static final CostItem TRAINING =
            CostItem.bought("trainers and material", "officer-hours of training", "price.officerTrainingHourUsd");
    public static final CostItem SUPERVISORS =
            CostItem.staff("supervisors of procedural justice", "salary.policeSupervisorUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final transient Programme programme;
    private final transient ProceduralJusticeParameters p;
    private final transient Roster supervisors;
    private final transient DecayingValues trained;
    private final double shareTrainedPerYear;
    private final double hours;
    private final double officers;

    private ProceduralJusticeTraining(
            Programme programme, double shareTrainedPerYear, double hours, double supervisors) {
        this.programme = programme;
        this.p = programme.numbers().bind("proceduralJustice", ProceduralJusticeParameters.class);
        this.supervisors = programme.hire(SUPERVISORS, supervisors);
        this.trained = new DecayingValues(1, p.halfLifeDays());
        this.shareTrainedPerYear = shareTrainedPerYear;
        this.hours = hours;
        this.officers = programme.jurisdictions().stream()
                .mapToDouble(home -> home.staff(StaffCategory.POLICE_OFFICERS))
                .sum();
    }

    /**
     * Begins to train.
     *
     * @param shareTrainedPerYear of all officers
     * @param hours of training of each
     * @param supervisors who do nothing but keep it up
     */
    public static void begin(Programme programme, double shareTrainedPerYear, double hours, double supervisors) {
        if (shareTrainedPerYear * hours > 0) {
            ProceduralJusticeTraining training =
                    new ProceduralJusticeTraining(programme, shareTrainedPerYear, hours, supervisors);
            programme.jurisdictions().forEach(home -> programme
                    .all()
                    .police()
                    .train(home, shareTrainedPerYear * hours, programme.tenure()::strengthOn));
            programme.employ(training, Shift.DAY, 7);
        }
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        double share = programme.tenure().strengthOn(day) * shareTrainedPerYear / WEEKS_PER_YEAR;
        if (share > 0) {
            trained.set(0, day, Math.min(1, trained.at(0, day) + share));
            programme.spend(TRAINING, officers * share * hours);
        }
        double quality = quality(day);
        double everybody = trained.at(0, day);
        PoliceForce police = programme.all().police();
        for (Jurisdiction home : programme.jurisdictions()) {
            programme.city().styleOfEnforcement(home.index(), trustCost(quality * everybody));
            double teams = police.hotSpotOfficers(home.index());
            double people = home.staff(StaffCategory.POLICE_OFFICERS) * everybody;
            double ofTeams = quality * (teams > 0 ? Math.min(1, people / teams) : everybody);
            police.trainHotSpotTeams(home.index(), ofTeams, trustCost(ofTeams));
        }
    }

    private double trustCost(double share) {
        return 1 - (1 - p.trustCostRatio()) * share;
    }

    private double quality(double day) {
        double people = officers * trained.at(0, day);
        double supervised = people > 0 ? Math.min(1, supervisors.inPost(day) * p.supervisionSpan() / people) : 0;
        return programme.tenure().fidelity()
                * Math.min(1, hours / p.fullHours())
                * (supervised + (1 - supervised) * p.unsupervisedQuality());
    }
}
