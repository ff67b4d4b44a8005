// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.agency.PoliceForce;
import org.abate.agency.Tenure;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Logarithm;
import org.abate.chance.Purpose;
import org.abate.city.CallLoad;
import org.abate.city.Jurisdiction;
import org.abate.city.PoliceDistrict;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StaffCategory;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The patrol of one district: officer-hours on duty in a shift, less the hours that calls take; what is left is proactive and
 * protects. More officers or fewer calls mean more of it. However few officers
 * there are, the protection does not fall below that of {@code referenceFloor} of today's hours on duty.
 *
 * <p>Officers and calls are spread over districts by residents and evenly over shifts; the number of calls of a shift is
 * Poisson (normal approximation).
 */
public final class PoliceUnit implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;

    private final int district;
    private final double dutyHours;
    private final double referenceHours;
    private final double meanCalls;
    private final double callsSd;
    private final double hoursPerCall;
    private final double floor;
    private final double leastHours;
    private final long luck;
    private final double hoursPerOfficer;
    private final double share;
    private final int jurisdiction;
    private final transient PoliceForce force;
    private final transient Interventions city;

    /**
     * @param district where it patrols
     * @param share share of its jurisdiction's patrol and calls that falls on the district
     * @param officers commissioned officers of the jurisdiction in this arm
     * @param force what programmes change
     */
    public PoliceUnit(
            ViolenceModel model,
            PatrolParameters p,
            PoliceDistrict district,
            double share,
            double officers,
            PoliceForce force) {
        Jurisdiction home = model.world().city().jurisdictions().get(district.jurisdiction());
        CallLoad load = home.calls();
        this.city = model.interventions();
        this.district = district.index();
        this.jurisdiction = home.index();
        this.share = share;
        this.force = force;
        this.floor = p.referenceFloor();
        this.hoursPerCall = load.officerHoursPerDispatchedCall();
        double shifts = DAYS_PER_YEAR * ViolenceModel.SHIFTS_PER_DAY;
        this.hoursPerOfficer = load.patrolShare() * load.hoursOnDutyPerOfficerYear() * share / shifts;
        this.meanCalls = load.callsPerYear() * load.dispatchedShare() * share / shifts;
        this.callsSd = StrictMath.sqrt(meanCalls);
        this.dutyHours = officers * hoursPerOfficer;
        double presentDuty = home.staff(StaffCategory.POLICE_OFFICERS) * hoursPerOfficer;
        this.leastHours = floor * presentDuty;
        this.referenceHours = Math.max(leastHours, presentDuty - meanCalls * hoursPerCall);
        this.luck = Tenure.luckOf(model.world().runKey(), Purpose.POLICE, "patrol", district.index());
    }

    @Override
    public void step(SimState state) {
        ViolenceModel model = (ViolenceModel) state;
        long today = Keys.derive(luck, Purpose.POLICE, (long) model.now());
        double day = model.now();
        double onDuty = Math.max(0, dutyHours + force.extraPatrolOfficers(jurisdiction, day) * hoursPerOfficer);
        double relief = force.reliefHours(jurisdiction, day) * share / ViolenceModel.SHIFTS_PER_DAY;
        double proactiveToday = 0;
        double freedToday = 0;
        for (int shift = 0; shift < ViolenceModel.SHIFTS_PER_DAY; shift++) {
            double calls = Math.max(0, meanCalls + callsSd * Draws.normal(today, shift));
            double freed = Math.min(relief, calls * hoursPerCall);
            double proactive = Math.max(floor * onDuty, onDuty - calls * hoursPerCall + freed);
            freedToday += freed;
            model.services().patrol(district, shift, logRatio(Math.max(leastHours, proactive), referenceHours));
            proactiveToday += proactive;
        }
        city.count(Count.PATROL_HOURS, proactiveToday);
        city.count(Count.POLICE_HOURS_FREED, freedToday);
    }

    private static double logRatio(double hours, double reference) {
        return hours > 0 && reference > 0 ? Logarithm.ln(hours / reference) : 0;
    }
}
