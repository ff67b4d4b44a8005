// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a single realisation would show: parameter uncertainty and chance together.
 *
 * <p>Runs of the same parameter set resemble each other, so that N runs are worth only
 *
 * <pre>
 * m = N / (1 + (n - 1) between / (between + within)),   n = N / k runs in a set,
 * </pre>
 *
 * independent ones. Quantiles are placed accordingly ({@link Quantiles}); where m is too small for the level, the interval is
 * Student's for one more observation, {@code mean +/- t_(m-1) sqrt((between + within) (1 + 1/m))}, cut at 0 where no
 * realisation is negative. With fewer than {@link SetSpread#FEWEST_SETS} sets there is none.
 */
public final class Prediction {
    private Prediction() {}

    /** The central interval of realised numbers over all runs of all sets; runs without a number (NaN) are left out. */
    public static Interval of(double[][] realised, double level) {
        double[][] defined = Arrays.stream(realised)
                .map(set -> Arrays.stream(set).filter(v -> !Double.isNaN(v)).toArray())
                .filter(set -> set.length > 0)
                .toArray(double[][]::new);
        if (defined.length < SetSpread.FEWEST_SETS) {
            return Interval.UNDEFINED;
        }
        double[] sorted =
                Arrays.stream(defined).flatMapToDouble(Arrays::stream).sorted().toArray();
        VarianceComponents components = VarianceComponents.of(defined);
        double variance = components.between() + components.within();
        double alike = variance > 0 ? components.between() / variance : 0;
        double independent = sorted.length / (1 + (sorted.length / (double) defined.length - 1) * alike);
        double tail = (1 - level) / 2;
        if ((independent + 1) * tail >= 1) {
            return new Interval(
                    Quantiles.quantile(sorted, tail, independent), Quantiles.quantile(sorted, 1 - tail, independent));
        }
        double mean = Nested.sum(sorted) / sorted.length;
        double t = new TDistribution(null, independent - 1).inverseCumulativeProbability(1 - tail);
        double half = t * Math.sqrt(variance * (1 + 1 / independent));
        return new Interval(sorted[0] < 0 ? mean - half : Math.max(0, mean - half), mean + half);
    }

    /**
     * The central interval of {@code 100 (1 - realised / expected level)}: how many percent a realisation lies below the level
     * that its parameter set expects in the comparison arm.
     *
     * <p>The level is known only as a mean over the set's n runs, to which the realisation's own run belongs. So the mean of a
     * set carries chance, which is taken out as {@link SetSpread} does; and deviations from it vary by a factor (n - 1) / n too
     * little, so they are widened by sqrt(n / (n - 1)). With one run in a set neither can be done.
     *
     * @param realised by set and run
     * @param comparison the expected level, from the same runs
     */
    public static Interval percentBelow(double[][] realised, NestedEstimate comparison, double level) {
        int sets = realised.length;
        double[][] below = new double[sets][];
        double[] means = new double[sets];
        int[] sizes = new int[sets];
        double squaresOfChance = 0;
        for (int set = 0; set < sets; set++) {
            double expected = comparison.inSet(set);
            if (expected == 0 || Arrays.stream(realised[set]).anyMatch(Double::isNaN)) {
                return Interval.UNDEFINED;
            }
            below[set] = Nested.map(realised[set], r -> 100 * (1 - r / expected));
            sizes[set] = below[set].length;
            double mean = Nested.sum(below[set]) / sizes[set];
            means[set] = mean;
            double[] chance = Nested.map(
                    below[set], comparison.influenceInSet(set), (b, c) -> b - mean + (100 - mean) * c / expected);
            squaresOfChance += Nested.sum(Nested.map(chance, x -> x * x));
        }
        double[] centers = centers(means, sizes, squaresOfChance);
        for (int set = 0; set < sets; set++) {
            double shift = centers[set] - means[set];
            below[set] = Nested.map(widen(below[set]), b -> b + shift);
        }
        return of(below, level);
    }

    private static double[] centers(double[] means, int[] sizes, double squaresOfChance) {
        double weighted = 0;
        for (int set = 0; set < means.length; set++) {
            weighted += sizes[set] * means[set];
        }
        double mean = weighted / Arrays.stream(sizes).sum();
        return new SetSpread(means, sizes, VarianceComponents.of(means, sizes, mean, squaresOfChance)).expected();
    }

    private static double[] widen(double[] values) {
        if (values.length < 2) {
            return values;
        }
        double mean = Nested.sum(values) / values.length;
        double factor = Math.sqrt(values.length / (values.length - 1.0));
        return Nested.map(values, v -> mean + factor * (v - mean));
    }
}
