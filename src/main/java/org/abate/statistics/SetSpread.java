// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import org.abate.chance.Normal;

/**
 * How expected values spread over parameter sets, when each set's own estimate carries chance too.
 *
 * <p>Chance is taken out by moving each estimate towards the mean by the square root of its reliability,
 *
 * <pre>
 * expected_i = m + sqrt(between / (between + within / n_i)) (y_i - m),   m = sum_i n_i y_i / N,
 * </pre>
 *
 * so that expected values vary as much as the between-set component says, no more (as the raw set means do) and no less (as best
 * linear predictions do; Louis 1984, Statistics in Medicine, on constrained empirical Bayes estimates).
 *
 * <p>The interval is one of expected content: on average over repetitions of the whole experiment the share {@code level} of
 * true effects lies inside. With k sets and tails p = (1 - level) / 2 it runs, where {@code (k + 1) p >= 1}, between quantiles of
 * the expected values ({@link Quantiles}) stretched about m by {@code c(nu) / c(k - 1)}; with fewer sets, whose whole range
 * holds less than the level, over {@code m +/- z c(nu) sqrt(between + (between + within / n) / k)}. Here z is the normal
 * quantile, {@code c(nu) = 1 + (z^2 + 1) / (4 nu)} the first term by which Student's t exceeds it, and nu, at least
 * {@link #FEWEST_DEGREES_OF_FREEDOM}, the degrees of freedom of the between-set component.
 */
final class SetSpread {
    /** With fewer parameter sets nobody should plan with an interval over them. */
    static final int FEWEST_SETS = 20;

    /** Below it the relative standard error of the between-set variance, sqrt(2 / nu), is above 0.7. */
    static final double FEWEST_DEGREES_OF_FREEDOM = 4;

    private final double[] bySet;
    private final int[] sizes;
    private final double mean;
    private final VarianceComponents components;

    /**
     * Wraps what is known of each set.
     *
     * @param bySet each set's own estimate
     * @param sizes runs of each set, at least 1
     * @param components of the single runs
     */
    SetSpread(double[] bySet, int[] sizes, VarianceComponents components) {
        this.bySet = bySet;
        this.sizes = sizes;
        this.components = components;
        double weighted = 0;
        for (int set = 0; set < bySet.length; set++) {
            weighted += sizes[set] * bySet[set];
        }
        mean = weighted / runs();
    }

    private int runs() {
        return Arrays.stream(sizes).sum();
    }

    /** The value expected under each parameter set. */
    double[] expected() {
        double[] expected = new double[bySet.length];
        for (int set = 0; set < bySet.length; set++) {
            double reliability = components.reliability(sizes[set]);
            expected[set] = reliability == 1 ? bySet[set] : mean + Math.sqrt(reliability) * (bySet[set] - mean);
        }
        return expected;
    }

    /** Whether the sets carry an interval; the number 0 in every run needs none to be known. */
    Shortage shortage() {
        if (Arrays.stream(bySet).anyMatch(Double::isNaN)) {
            return Shortage.UNDEFINED_IN_A_SET;
        } else if (isNothing()) {
            return Shortage.NONE;
        } else if (bySet.length < FEWEST_SETS) {
            return Shortage.TOO_FEW_SETS;
        }
        boolean constant = components.between() == 0 && components.within() == 0;
        return constant || degreesOfFreedom() >= FEWEST_DEGREES_OF_FREEDOM ? Shortage.NONE : Shortage.HIDDEN_BY_CHANCE;
    }

    private boolean isNothing() {
        return components.within() == 0 && Arrays.stream(bySet).allMatch(value -> value == 0);
    }

    private double degreesOfFreedom() {
        return components.degreesOfFreedom(bySet.length, runs());
    }

    /** The interval that holds the share {@code level} of expected values; undefined where there is a {@link #shortage}. */
    Interval credible(double level) {
        if (shortage() != Shortage.NONE) {
            return Interval.UNDEFINED;
        } else if (isNothing()) {
            return new Interval(0, 0);
        }
        int sets = bySet.length;
        double tail = (1 - level) / 2;
        double z = Normal.quantile(1 - tail);
        double stretch = beyondNormal(z, Math.max(FEWEST_DEGREES_OF_FREEDOM, degreesOfFreedom()));
        if ((sets + 1) * tail < 1) {
            double noisy = components.between() + components.within() * sets / runs();
            double half = z * stretch * Math.sqrt(components.between() + noisy / sets);
            return new Interval(mean - half, mean + half);
        }
        Interval held = Quantiles.central(expected(), level);
        double factor = stretch / beyondNormal(z, sets - 1.0);
        return factor == 1
                ? held
                : new Interval(mean - factor * (mean - held.low()), mean + factor * (held.high() - mean));
    }

    private static double beyondNormal(double z, double degreesOfFreedom) {
        return 1 + (z * z + 1) / (4 * degreesOfFreedom);
    }
}
