// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.stream.IntStream;

/** Spearman's rank correlation: Pearson's of the ranks, equal numbers sharing the mean of their ranks. */
public final class RankCorrelation {
    private RankCorrelation() {}

    /** Between -1 and 1; NaN when one of the lists does not vary. */
    public static double spearman(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "lists must be of the same length but have " + one.length + " and " + other.length);
        }
        return Moments.correlation(ranks(one), ranks(other));
    }

    /** How far areas keep their rank between two periods, from the events of each area in both. */
    public static double persistence(int[] earlier, int[] later) {
        return spearman(Moments.doubles(earlier), Moments.doubles(later));
    }

    /** As {@link #persistence}, over areas with an event in either period only. */
    public static double persistenceWhereAny(int[] earlier, int[] later) {
        int[] any = IntStream.range(0, earlier.length)
                .filter(area -> earlier[area] + later[area] > 0)
                .toArray();
        return persistence(
                IntStream.of(any).map(area -> earlier[area]).toArray(),
                IntStream.of(any).map(area -> later[area]).toArray());
    }

    /** Ranks from 1 for the smallest. */
    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((one, other) -> Double.compare(values[one], values[other]))
                .mapToInt(i -> i)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
