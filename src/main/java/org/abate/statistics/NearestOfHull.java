// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The point nearest to the origin among all weighted means of some points: an active set on the simplex, exact and finite
 * (Wolfe 1976, Mathematical Programming 11:128-149).
 *
 * <p>It holds a set of points and the nearest of their weighted means. While a point outside lies nearer to the origin in the
 * direction of that mean it joins the set, and those that the nearest affine combination would weigh below 0 leave it.
 */
final class NearestOfHull {
    private static final double TOLERANCE = 1e-12;

    private final double[][] points;
    private final double[] weights;

    private NearestOfHull(double[][] points) {
        this.points = points;
        this.weights = new double[points.length];
    }

    /** Weights by point, at least 0, that sum to 1. */
    static double[] weights(double[][] points) {
        double[] lengths = Arrays.stream(points)
                .mapToDouble(point -> Math.sqrt(product(point, point)))
                .toArray();
        // In units of the longest, so that tolerances mean the same for rates of any unit.
        double unit = Math.max(Arrays.stream(lengths).max().orElseThrow(), Double.MIN_NORMAL);
        var hull = new NearestOfHull(Nested.map(points, x -> x / unit));
        hull.weights[lowest(lengths)] = 1;
        hull.search();
        double sum = Nested.sum(hull.weights);
        return Nested.map(hull.weights, weight -> weight / sum);
    }

    private void search() {
        double[] mean = mean();
        double length = Double.POSITIVE_INFINITY;
        // The length falls with every round, so no set comes twice; when rounding keeps it up, the end is reached.
        while (product(mean, mean) < length) {
            length = product(mean, mean);
            double[] direction = mean;
            double[] heights = Arrays.stream(points)
                    .mapToDouble(point -> product(point, direction))
                    .toArray();
            int joining = lowest(heights);
            if (heights[joining] >= length - TOLERANCE) {
                return;
            }
            settle(joining);
            mean = mean();
        }
    }

    /** Moves to the nearest combination of the set and the joining point, dropping points on the way while it lies outside. */
    private void settle(int joining) {
        int[] set = IntStream.range(0, points.length)
                .filter(i -> weights[i] > 0 || i == joining)
                .toArray();
        int leaving = moveTowards(affine(set), set);
        while (leaving >= 0) {
            int left = leaving;
            set = Arrays.stream(set).filter(i -> i != left).toArray();
            leaving = moveTowards(affine(set), set);
        }
    }

    /** Moves until the first weight is 0; the point that has it, or -1 if none stands in the way. */
    private int moveTowards(double[] target, int[] set) {
        double share = 1;
        int leaving = -1;
        for (int i = 0; i < set.length; i++) {
            double weight = weights[set[i]];
            if (target[i] <= TOLERANCE) {
                double reach = weight > target[i] ? weight / (weight - target[i]) : 0;
                if (leaving < 0 || reach < share) {
                    share = Math.min(1, reach);
                    leaving = set[i];
                }
            }
        }
        for (int i = 0; i < set.length; i++) {
            double weight = weights[set[i]];
            weights[set[i]] = set[i] == leaving ? 0 : Math.max(0, weight + share * (target[i] - weight));
        }
        return leaving;
    }

    /** Weights, some perhaps below 0, that sum to 1 and bring the combination nearest: {@code (1 1' + P P') u = 1}, scaled. */
    private double[] affine(int[] set) {
        double[][] matrix = new double[set.length][set.length];
        double[] ones = new double[set.length];
        for (int i = 0; i < set.length; i++) {
            ones[i] = 1;
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = 1 + product(points[set[i]], points[set[j]]);
            }
        }
        double[] u = new SymmetricSystem(matrix).solve(ones);
        double sum = Nested.sum(u);
        return Nested.map(u, x -> x / sum);
    }

    private double[] mean() {
        double[] mean = new double[points[0].length];
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += weights[i] * points[i][k];
            }
        }
        return mean;
    }

    private static double product(double[] one, double[] other) {
        return Nested.sum(Nested.map(one, other, (a, b) -> a * b));
    }

    private static int lowest(double[] values) {
        int lowest = 0;
        for (int i = 1; i < values.length; i++) {
            lowest = values[i] < values[lowest] ? i : lowest;
        }
        return lowest;
    }
}
