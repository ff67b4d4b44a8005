// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import org.abate.chance.Exponential;
import org.abate.chance.Logarithm;
import org.abate.city.City;
import org.abate.city.PoliceDistrict;

/**
 * What public services provide at present, relative to the staffing that each jurisdiction has today; all 0 (or 1) there.
 *
 * <p>Set by the police units, the detective bureaus and the 911 centers at the beginning of a shift; read by the processes.
 */
public final class ServiceLevels {
    private final double[] logPatrolHours;
    private final int[] jurisdictionOfDistrict;
    private final double[] logDetectiveHoursPerCase;
    private final Answering[] answering;
    private final double[] trustCostOfEnforcement;
    private final double[] forceIncidents;
    private final double[] forceTrustCost;

    ServiceLevels(City city) {
        logPatrolHours = new double[city.districts().size() * ViolenceModel.SHIFTS_PER_DAY];
        jurisdictionOfDistrict =
                city.districts().stream().mapToInt(PoliceDistrict::jurisdiction).toArray();
        int jurisdictions = city.jurisdictions().size();
        logDetectiveHoursPerCase = new double[jurisdictions];
        answering = new Answering[jurisdictions];
        Arrays.fill(answering, Answering.AS_TODAY);
        trustCostOfEnforcement = new double[jurisdictions];
        Arrays.fill(trustCostOfEnforcement, 1);
        forceIncidents = new double[jurisdictions];
        Arrays.fill(forceIncidents, 1);
        forceTrustCost = new double[jurisdictions];
        Arrays.fill(forceTrustCost, 1);
    }

    /** Sets the logarithm of proactive patrol hours in a district and shift relative to reference. */
    public void patrol(int district, int shift, double logHours) {
        logPatrolHours[district * ViolenceModel.SHIFTS_PER_DAY + shift] = logHours;
    }

    /** Sets the logarithm of detective hours per case relative to reference. */
    public void investigation(int jurisdiction, double logHoursPerCase) {
        logDetectiveHoursPerCase[jurisdiction] = logHoursPerCase;
    }

    /** Sets how 911 answers. */
    public void answering(int jurisdiction, Answering now) {
        answering[jurisdiction] = now;
    }

    /** Sets what arrests and stops cost in trust relative to today's style of enforcement, at least 0. */
    public void trustCostOfEnforcement(int jurisdiction, double factor) {
        trustCostOfEnforcement[jurisdiction] = factor;
    }

    /**
     * Sets how often use of force costs trust, and how much each time, relative to today.
     *
     * @param incidents factor from 0 to 1.5
     * @param trustCost factor, at least 0
     */
    public void useOfForce(int jurisdiction, double incidents, double trustCost) {
        forceIncidents[jurisdiction] = Math.min(ForceIncidents.MOST, incidents);
        forceTrustCost[jurisdiction] = trustCost;
    }

    double forceIncidents(int jurisdiction) {
        return forceIncidents[jurisdiction];
    }

    double forceTrustCost(int jurisdiction) {
        return forceTrustCost[jurisdiction];
    }

    double trustCostOfEnforcement(int jurisdiction) {
        return trustCostOfEnforcement[jurisdiction];
    }

    double logPatrolHours(int district, double day) {
        int shift = (int) ((day - (int) day) * ViolenceModel.SHIFTS_PER_DAY);
        return logPatrolHours[district * ViolenceModel.SHIFTS_PER_DAY + shift];
    }

    double logDetectiveHoursPerCase(int jurisdiction) {
        return logDetectiveHoursPerCase[jurisdiction];
    }

    /**
     * Logarithm of the time from a call to an officer's arrival relative to reference: of officers who are free the nearest
     * comes, and the more there are, the nearer that one is.
     */
    double logResponseTime(int district, double day) {
        Answering here = answering[jurisdictionOfDistrict[district]];
        double travel = Exponential.exp(-here.travelPerLogHours() * logPatrolHours(district, day));
        return here.logResponseTime() + Logarithm.ln(1 + here.travelShare() * (travel - 1));
    }

    double extraAnswerMinutes(int jurisdiction) {
        return answering[jurisdiction].extraMinutes();
    }

    double answeredShare(int jurisdiction) {
        return answering[jurisdiction].answeredShare();
    }
}
