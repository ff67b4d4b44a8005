// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Logarithm;
import org.abate.chance.Purpose;
import org.abate.city.CallLoad;
import org.abate.city.City;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
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
final class PoliceUnit implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;

    private final int district;
    private final double dutyHours;
    private final double referenceHours;
    private final double meanCalls;
    private final double hoursPerCall;
    private final double floor;
    private final double leastHours;
    private final long luck;
    private final transient Interventions city;

    /**
     * @param shareOfCity share of the city's patrol and calls that falls on the district
     * @param officers commissioned officers of the whole city in this arm
     * @param presentOfficers the same today: what effects are measured from
     */
    PoliceUnit(
            ViolenceModel model,
            PatrolParameters p,
            int district,
            double shareOfCity,
            double officers,
            double presentOfficers) {
        City cityFacts = model.world().city();
        CallLoad load = cityFacts.lead().calls();
        this.city = model.interventions();
        this.district = district;
        this.floor = p.referenceFloor();
        this.hoursPerCall = load.officerHoursPerDispatchedCall();
        double shifts = DAYS_PER_YEAR * ViolenceModel.SHIFTS_PER_DAY;
        double hoursPerOfficer = load.patrolShare() * load.hoursOnDutyPerOfficerYear() * shareOfCity / shifts;
        this.meanCalls = load.callsPerYear() * load.dispatchedShare() * shareOfCity / shifts;
        this.dutyHours = officers * hoursPerOfficer;
        double presentDuty = presentOfficers * hoursPerOfficer;
        this.leastHours = floor * presentDuty;
        this.referenceHours = Math.max(leastHours, presentDuty - meanCalls * hoursPerCall);
        this.luck = Tenure.luckOf(model.world().runKey(), Purpose.POLICE, "patrol", district);
    }

    @Override
    public void step(SimState state) {
        ViolenceModel model = (ViolenceModel) state;
        long today = Keys.derive(luck, Purpose.POLICE, (long) model.now());
        double proactiveToday = 0;
        for (int shift = 0; shift < ViolenceModel.SHIFTS_PER_DAY; shift++) {
            double calls = Math.max(0, meanCalls + StrictMath.sqrt(meanCalls) * Draws.normal(today, shift));
            double proactive = Math.max(floor * dutyHours, dutyHours - calls * hoursPerCall);
            model.services().patrol(district, shift, logRatio(Math.max(leastHours, proactive), referenceHours));
            proactiveToday += proactive;
        }
        city.count(Count.PATROL_HOURS, proactiveToday);
    }

    private static double logRatio(double hours, double reference) {
        return hours > 0 && reference > 0 ? Logarithm.ln(hours / reference) : 0;
    }
}
