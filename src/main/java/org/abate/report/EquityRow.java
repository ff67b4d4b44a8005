// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import org.abate.experiment.Outcome;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.Shortage;

/**
 * An outcome of a group of people in one arm over the whole projection, and what the arm spares them.
 *
 * @param arm name
 * @param breakdown key, such as {@code povertyFifth}
 * @param group label
 * @param outcome what is counted
 * @param residents people who belong to the group; NaN where that is not known
 * @param expected victims in the arm, with Monte Carlo error
 * @param ratePer100000PerYear victims for 100,000 residents a year; NaN without residents
 * @param averted comparison arm less this arm
 * @param avertedCredible95 by parameter set, Monte Carlo noise removed
 * @param shortage why there is no such interval
 * @param suppressed whether the group is too small to show: then every number but {@code residents} is NaN
 * @param caveat what a reader must know of this breakdown; may be empty
 */
public record EquityRow(
        String arm,
        String breakdown,
        String group,
        Outcome outcome,
        double residents,
        Estimate expected,
        double ratePer100000PerYear,
        Estimate averted,
        Interval avertedCredible95,
        Shortage shortage,
        boolean suppressed,
        String caveat) {
    private static final Estimate NOTHING = new Estimate(Double.NaN, Double.NaN, 0);

    /** The same row with its numbers kept back. */
    EquityRow withoutNumbers() {
        return new EquityRow(
                arm,
                breakdown,
                group,
                outcome,
                residents,
                NOTHING,
                Double.NaN,
                NOTHING,
                Interval.UNDEFINED,
                shortage,
                true,
                caveat);
    }
}
