// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Exponential;
import org.abate.chance.Logarithm;

/**
 * What public services provide at present, relative to the staffing that the city has today; all 0 (or 1) there.
 *
 * <p>Set by the police units, the detective bureau and the 911 center at the beginning of a shift; read by the processes.
 */
public final class ServiceLevels {
    private final double[] logPatrolHours;
    private double logDetectiveHoursPerCase;
    private Answering answering = Answering.AS_TODAY;

    ServiceLevels(int districts) {
        logPatrolHours = new double[districts * ViolenceModel.SHIFTS_PER_DAY];
    }

    /** Sets the logarithm of proactive patrol hours in a district and shift relative to reference. */
    public void patrol(int district, int shift, double logHours) {
        logPatrolHours[district * ViolenceModel.SHIFTS_PER_DAY + shift] = logHours;
    }

    /** Sets the logarithm of detective hours per case relative to reference. */
    public void investigation(double logHoursPerCase) {
        logDetectiveHoursPerCase = logHoursPerCase;
    }

    /** Sets how 911 answers. */
    public void answering(Answering now) {
        answering = now;
    }

    double logPatrolHours(int district, double day) {
        int shift = (int) ((day - (int) day) * ViolenceModel.SHIFTS_PER_DAY);
        return logPatrolHours[district * ViolenceModel.SHIFTS_PER_DAY + shift];
    }

    double logDetectiveHoursPerCase() {
        return logDetectiveHoursPerCase;
    }

    /**
     * Logarithm of the time from a call to an officer's arrival relative to reference: of officers who are free the nearest
     * comes, and the more there are, the nearer that one is.
     */
    double logResponseTime(int district, double day) {
        double travel = Exponential.exp(-answering.travelPerLogHours() * logPatrolHours(district, day));
        return answering.logResponseTime() + Logarithm.ln(1 + answering.travelShare() * (travel - 1));
    }

    double extraAnswerMinutes() {
        return answering.extraMinutes();
    }

    double answeredShare() {
        return answering.answeredShare();
    }
}
