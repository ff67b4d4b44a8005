// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether events that are near in space are near in time, too: the test of Knox (1964) in the form that is usual for near
 * repeats (Townsley, Homel and Chaseling 2003; Ratcliffe and Rengert 2008).
 *
 * <p>Counted are pairs at most d meters and at most t days apart; the ratio is that count over its mean when dates are
 * shuffled over places. The unit is the incident: victims of one day and place are to be given once.
 *
 * <p>Pairs near in space are found once, each permutation only looks up their dates: about 10 ns for each pair and
 * permutation.
 */
public final class NearRepeat {
    /** How dates are shuffled, and which pairs count. */
    public enum Null {
        /** Dates over all places; pairs of 0 to t days. */
        ALL,
        /** Dates over all places; pairs of 1 to t days. */
        EXCLUDING_SAME_DAY,
        /** Dates only over places of the same calendar year, which takes out hot spots that move over years; 0 to t days. */
        WITHIN_YEAR
    }

    private final int[] days;
    private final double[] distances;
    private int[] first = new int[1024];
    private int[] second = new int[1024];
    /** The smallest of the distances that holds the pair. */
    private byte[] ring = new byte[1024];

    private int pairs;

    /**
     * Finds the pairs in space.
     *
     * @param epochDays date of each incident, as {@link LocalDate#toEpochDay}
     * @param distances in meters, ascending
     */
    public NearRepeat(double[] xMeters, double[] yMeters, int[] epochDays, double... distances) {
        this.days = epochDays.clone();
        this.distances = distances.clone();
        int[] byX = IntStream.range(0, xMeters.length)
                .boxed()
                .sorted((one, other) -> Double.compare(xMeters[one], xMeters[other]))
                .mapToInt(i -> i)
                .toArray();
        double longest = distances[distances.length - 1];
        for (int a = 0; a < byX.length; a++) {
            int one = byX[a];
            for (int b = a + 1; b < byX.length && xMeters[byX[b]] - xMeters[one] <= longest; b++) {
                int other = byX[b];
                double dx = xMeters[other] - xMeters[one];
                double dy = yMeters[other] - yMeters[one];
                add(one, other, Math.sqrt(dx * dx + dy * dy));
            }
        }
    }

    private void add(int one, int other, double distance) {
        int smallest = 0;
        while (smallest < distances.length && distance > distances[smallest]) {
            smallest++;
        }
        if (smallest == distances.length) {
            return;
        }
        if (pairs == first.length) {
            first = Arrays.copyOf(first, 2 * pairs);
            second = Arrays.copyOf(second, 2 * pairs);
            ring = Arrays.copyOf(ring, 2 * pairs);
        }
        first[pairs] = one;
        second[pairs] = other;
        ring[pairs++] = (byte) smallest;
    }

    /** Number of pairs by distance and window, e.g. {@code [i][k]} at most {@code distances[i]} and {@code windows[k]} apart. */
    public int[][] pairs(Null kind, int... windowsDays) {
        return count(days, kind, windowsDays);
    }

    /**
     * Pairs against chance by distance and window, all from the same permutations.
     *
     * @param windowsDays ascending
     */
    public AgainstChance[][] test(Null kind, int permutations, long key, int... windowsDays) {
        int[][] groups = kind == Null.WITHIN_YEAR ? incidentsByYear() : new int[][] {all()};
        double[][][] byChance = new double[distances.length][windowsDays.length][permutations];
        for (int permutation = 0; permutation < permutations; permutation++) {
            int[][] counts = count(shuffled(groups, Permutation.round(key, permutation)), kind, windowsDays);
            for (int i = 0; i < distances.length; i++) {
                for (int k = 0; k < windowsDays.length; k++) {
                    byChance[i][k][permutation] = counts[i][k];
                }
            }
        }
        int[][] observed = pairs(kind, windowsDays);
        AgainstChance[][] tests = new AgainstChance[distances.length][windowsDays.length];
        for (int i = 0; i < distances.length; i++) {
            for (int k = 0; k < windowsDays.length; k++) {
                tests[i][k] = AgainstChance.of(observed[i][k], byChance[i][k]);
            }
        }
        return tests;
    }

    private int[][] count(int[] dates, Null kind, int[] windows) {
        int longest = windows[windows.length - 1];
        int shortest = kind == Null.EXCLUDING_SAME_DAY ? 1 : 0;
        int[][] byLag = new int[distances.length][longest + 1];
        for (int pair = 0; pair < pairs; pair++) {
            int lag = Math.abs(dates[first[pair]] - dates[second[pair]]);
            if (lag <= longest) {
                byLag[ring[pair]][lag]++;
            }
        }
        int[][] counts = new int[distances.length][windows.length];
        for (int i = 0; i < distances.length; i++) {
            for (int k = 0; k < windows.length; k++) {
                counts[i][k] = (i == 0 ? 0 : counts[i - 1][k])
                        + Arrays.stream(byLag[i], shortest, windows[k] + 1).sum();
            }
        }
        return counts;
    }

    private int[] shuffled(int[][] groups, long key) {
        int[] dates = new int[days.length];
        for (int group = 0; group < groups.length; group++) {
            int[] order = groups[group].clone();
            Permutation.shuffle(order, 0, order.length, Permutation.round(key, group));
            for (int i = 0; i < order.length; i++) {
                dates[groups[group][i]] = days[order[i]];
            }
        }
        return dates;
    }

    private int[] all() {
        return IntStream.range(0, days.length).toArray();
    }

    private int[][] incidentsByYear() {
        TreeMap<Integer, IntStream.Builder> byYear = new TreeMap<>();
        for (int i = 0; i < days.length; i++) {
            byYear.computeIfAbsent(LocalDate.ofEpochDay(days[i]).getYear(), year -> IntStream.builder())
                    .add(i);
        }
        return byYear.values().stream()
                .map(incidents -> incidents.build().toArray())
                .toArray(int[][]::new);
    }
}
