// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/**
 * A statistic next to what chance alone gives: its value in data that were drawn or shuffled so that the pattern in question
 * is gone.
 *
 * @param observed the statistic of the data
 * @param expected its mean over the draws
 * @param chance95 the interval that holds 95 % of the draws
 * @param probability one-sided, of a value at least as large as the observed: {@code (1 + draws at or above) / (1 + draws)}
 */
public record AgainstChance(double observed, double expected, Interval chance95, double probability) {
    private static final double NORMAL_97_5 = 1.959963984540054;

    static AgainstChance of(double observed, double[] draws) {
        long atOrAbove = Arrays.stream(draws).filter(draw -> draw >= observed).count();
        return new AgainstChance(
                observed,
                Moments.mean(draws),
                Quantiles.central(draws, 0.95),
                (1.0 + atOrAbove) / (1.0 + draws.length));
    }

    /** Observed over expected; 1 is chance, NaN when chance gives nothing. */
    public double ratio() {
        return expected > 0 ? observed / expected : Double.NaN;
    }

    /**
     * 95 % interval of the ratio of a count: {@code ratio (1 -+ 1.96 / sqrt(observed))}, the Poisson error of the observed count
     * alone; undefined without events.
     */
    public Interval ratioOfCounts95() {
        if (!(observed > 0 && expected > 0)) {
            return Interval.UNDEFINED;
        }
        double reach = NORMAL_97_5 / Math.sqrt(observed);
        return new Interval(ratio() * (1 - reach), ratio() * (1 + reach));
    }
}
