// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/** What a single realisation would show: parameter uncertainty and chance together. */
public final class Prediction {
    private Prediction() {}

    /** The central interval of realised numbers over all runs of all sets; runs without a number (NaN) are left out. */
    public static Interval of(double[][] realised, double level) {
        return Quantiles.central(
                Arrays.stream(realised).flatMapToDouble(Arrays::stream).toArray(), level);
    }

    /**
     * The central interval of {@code 100 (1 - realised / expected level)}: how many percent a realisation lies below the level
     * that its parameter set expects in the comparison arm.
     *
     * <p>The level is known only as a mean over the set's n runs, to which the realisation's own run belongs; its deviations
     * therefore vary by a factor (n - 1) / n too little. They are widened about their mean in the set by sqrt(n / (n - 1)),
     * which goes to 1 with n. With one run in a set nothing can be widened.
     *
     * @param realised by set and run
     * @param comparison the expected level, from the same runs
     */
    public static Interval percentBelow(double[][] realised, NestedEstimate comparison, double level) {
        double[][] below = new double[realised.length][];
        for (int set = 0; set < below.length; set++) {
            double expected = comparison.inSet(set);
            below[set] = widen(Nested.map(realised[set], r -> expected == 0 ? Double.NaN : 100 * (1 - r / expected)));
        }
        return of(below, level);
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
