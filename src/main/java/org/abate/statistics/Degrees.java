// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/** How unequally ties are spread over the people of a network, from the number of ties of each ({@link Ties#degrees}). */
public final class Degrees {
    private final double[] sorted;

    public Degrees(int[] degrees) {
        if (degrees.length == 0 || Arrays.stream(degrees).anyMatch(degree -> degree < 0)) {
            throw new IllegalArgumentException("degrees must hold at least one person and no number below 0");
        }
        sorted = Arrays.stream(degrees).sorted().asDoubleStream().toArray();
    }

    public double mean() {
        return Moments.mean(sorted);
    }

    /** Mean over those with any tie. */
    public double meanOfConnected() {
        return Moments.mean(Arrays.stream(sorted).filter(degree -> degree > 0).toArray());
    }

    /** Standard deviation (n in the denominator) over mean. */
    public double variation() {
        double mean = mean();
        return Math.sqrt(Moments.mean(Nested.map(sorted, degree -> (degree - mean) * (degree - mean)))) / mean;
    }

    public double gini() {
        return Moments.gini(sorted);
    }

    /** Linear between neighbors at position {@code (n - 1) p} from 0 (type 7 of Hyndman and Fan 1996). */
    public double quantile(double probability) {
        double position = (sorted.length - 1) * probability;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    /** Share without a tie. */
    public double isolates() {
        return (double) Arrays.stream(sorted).filter(degree -> degree == 0).count() / sorted.length;
    }
}
