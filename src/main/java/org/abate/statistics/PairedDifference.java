// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/**
 * What an arm changes, from runs that it shares with the comparison arm: same parameter sets, same seeds, same luck.
 *
 * @param comparison the number in the comparison arm
 * @param arm the same number, from the same runs, in the arm
 */
public record PairedDifference(NestedEstimate comparison, NestedEstimate arm) {
    /** {@code comparison - arm}, in the unit of the number; below 0 when the arm has more. */
    public NestedEstimate averted() {
        return comparison.minus(arm);
    }

    /** {@code 100 (1 - arm / comparison)}, a ratio of means and not a mean of ratios; below 0 when the arm has more. */
    public NestedEstimate reductionPercent() {
        return arm.percentBelow(comparison);
    }

    /** How alike the luck of both arms is, -1 to 1, NaN without chance: the nearer to 1, the fewer runs are needed. */
    public double correlation() {
        return arm.correlation(comparison);
    }
}
