// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/** Mean, variance, correlation and Gini coefficient of short lists of numbers; NaN where there are too few. */
final class Moments {
    private Moments() {}

    static double[] doubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** With {@code n - 1} in the denominator. */
    static double variance(double[] values) {
        double mean = mean(values);
        return values.length < 2
                ? Double.NaN
                : Nested.sum(Nested.map(values, v -> (v - mean) * (v - mean))) / (values.length - 1);
    }

    /** Variance over mean: 1 for counts that are Poisson with the same mean. */
    static double varianceToMean(double[] values) {
        return variance(values) / mean(values);
    }

    /** Pearson's correlation; NaN when one of the lists does not vary. */
    static double correlation(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double products = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int i = 0; i < one.length; i++) {
            products += (one[i] - meanOne) * (other[i] - meanOther);
            squaresOne += (one[i] - meanOne) * (one[i] - meanOne);
            squaresOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return squaresOne > 0 && squaresOther > 0 ? products / Math.sqrt(squaresOne * squaresOther) : Double.NaN;
    }

    /** Pearson's correlation of each number but the first with the one before it. */
    static double lag1(double[] series) {
        return series.length < 3
                ? Double.NaN
                : correlation(Arrays.copyOfRange(series, 1, series.length), Arrays.copyOf(series, series.length - 1));
    }

    /**
     * Gini coefficient {@code 2 sum_i i x_i / (n sum x) - (n + 1) / n} over ascending x: 0 when all are the same, near 1 when
     * one has everything.
     */
    static double gini(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            weighted += (i + 1) * sorted[i];
        }
        return 2 * weighted / (n * Nested.sum(sorted)) - (n + 1.0) / n;
    }
}
