// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Arrays;
import org.abate.chance.Normal;

/**
 * How much of a city's violence its worst tenth of neighborhoods carries: the share of the total in the 10 % of units with
 * most of it, on the Lorenz curve between whole units.
 */
final class Concentration {
    private static final double TOP = 0.1;

    /** Of the logarithm of weights; beyond it the worst tenth carries all but nothing less than all. */
    private static final double LARGEST_LOG_SD = 30;

    private Concentration() {}

    /** The share of the top tenth, 0 to 1; with fewer than ten units, the fraction of the largest that a tenth makes. */
    static double topTenPercentShare(double[] amounts) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        double units = TOP * sorted.length;
        double total = 0;
        double top = 0;
        for (int rank = 0; rank < sorted.length; rank++) {
            double amount = sorted[sorted.length - 1 - rank];
            total += amount;
            top += amount * Math.max(0, Math.min(1, units - rank));
        }
        return top / total;
    }

    /**
     * Weights in falling order whose top tenth carries {@code share}: the quantiles of a lognormal distribution with the
     * spread that this takes.
     *
     * @param count how many, at least 10
     * @param share above 0.1 and below 1
     */
    static double[] lognormalWeights(int count, double share) {
        double low = 0;
        double high = LARGEST_LOG_SD;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (topTenPercentShare(weights(count, middle)) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return weights(count, (low + high) / 2);
    }

    /** The {@code rank}-th of {@code count} evenly spread quantiles of the standard normal distribution, largest first. */
    static double score(int rank, int count) {
        return Normal.quantile((count - rank - 0.5) / count);
    }

    private static double[] weights(int count, double logSd) {
        double[] weights = new double[count];
        for (int rank = 0; rank < count; rank++) {
            weights[rank] = StrictMath.exp(logSd * score(rank, count));
        }
        return weights;
    }
}
