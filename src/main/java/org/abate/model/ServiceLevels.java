// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * What public services provide at present, relative to the staffing that the city has today; all 0 (or 1) there.
 *
 * <p>Set by the police units, the detective bureau and the 911 center at the beginning of a shift; read by the processes.
 */
public final class ServiceLevels {
    private final double[] logPatrolHours;
    private double logDetectiveHoursPerCase;
    private double logResponseTime;
    private double answerDelayMinutes;
    private double answeredShare = 1;

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

    /**
     * Sets how 911 answers.
     *
     * @param logResponse logarithm of the time from a call to an officer's arrival relative to reference
     * @param extraMinutes mean answer delay less that of reference, minutes
     * @param answered share of calls that are answered at all
     */
    public void answering(double logResponse, double extraMinutes, double answered) {
        logResponseTime = logResponse;
        answerDelayMinutes = extraMinutes;
        answeredShare = answered;
    }

    double logPatrolHours(int district, double day) {
        int shift = (int) ((day - (int) day) * ViolenceModel.SHIFTS_PER_DAY);
        return logPatrolHours[district * ViolenceModel.SHIFTS_PER_DAY + shift];
    }

    double logDetectiveHoursPerCase() {
        return logDetectiveHoursPerCase;
    }

    double logResponseTime() {
        return logResponseTime;
    }

    double extraAnswerMinutes() {
        return answerDelayMinutes;
    }

    double answeredShare() {
        return answeredShare;
    }
}
