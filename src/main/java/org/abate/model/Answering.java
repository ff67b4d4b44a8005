// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * How 911 answers and how soon somebody comes.
 *
 * @param logResponseTime logarithm of the time from a call to an officer's arrival relative to reference, with the officers of
 *     reference
 * @param travelShare share of that time that is dispatch and travel, 0 to 1
 * @param travelPerLogHours fall of the logarithm of dispatch and travel per log unit of free officer-hours
 * @param extraMinutes mean time from the first call until somebody knows less that of reference, minutes
 * @param answeredShare share of callers who reach a call-taker, at once or by calling again, 0 to 1
 */
public record Answering(
        double logResponseTime,
        double travelShare,
        double travelPerLogHours,
        double extraMinutes,
        double answeredShare) {
    /** As today. */
    static final Answering AS_TODAY = new Answering(0, 1, 0, 0, 1);
}
