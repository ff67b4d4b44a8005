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

    /**
     * How many pairs of runs with independent luck one pair with shared luck is worth, for the chance in the reduction: the
     * variance that independent seeds would give over the one there is,
     *
     * <pre>
     * sum_ij (a_ij^2 + r_i^2 c_ij^2) / sum_ij (a_ij - r_i c_ij)^2
     * </pre>
     *
     * with deviations a and c of the arm and the comparison arm from their means in set i, and r_i the ratio of these means. With
     * equal variances it is {@code 1 / (1 - correlation)}. Infinite where both arms are the same, NaN without chance.
     */
    public double worthOfAPair() {
        double apart = 0;
        double paired = 0;
        for (int set = 0; set < arm.sets(); set++) {
            double ratio = arm.inSet(set) / comparison.inSet(set);
            double[] mine = arm.influenceInSet(set);
            double[] others = comparison.influenceInSet(set);
            for (int run = 0; run < mine.length; run++) {
                double without = ratio * others[run];
                apart += mine[run] * mine[run] + without * without;
                paired += (mine[run] - without) * (mine[run] - without);
            }
        }
        return apart > 0 ? apart / paired : Double.NaN;
    }

    /**
     * The same for the whole Monte Carlo error of the reduction, in which parameter sets have a part that luck in common does not
     * take away: {@code (between + worth within / n) / (between + within / n)} with n runs in a set.
     */
    public double worthOfAPairInAll() {
        VarianceComponents components = reductionPercent().components();
        double perSet = components.within() / arm.meanSize();
        return (components.between() + worthOfAPair() * perSet) / (components.between() + perSet);
    }
}
