// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abate.chance.Keys;

/**
 * For each treated unit the untreated ones that are most like it: nearest neighbors with replacement, so that one untreated
 * unit may stand for several treated ones (Abadie and Imbens 2006, Econometrica 74:235-267).
 *
 * <p>The distance is Euclidean over covariates divided by their standard deviations over all units, treated and untreated; a
 * covariate that does not vary does not count. Equally near units come in an order of their own for each treated unit, so that many
 * alike are not all compared with one. Takes time in proportion to
 * treated x untreated.
 */
public final class NearestMatches {
    private NearestMatches() {}

    /**
     * Indices into {@code untreated} by treated unit, nearest first; all of them where there are fewer than asked for.
     *
     * @param treated covariates by unit, such as the count before and the size
     * @param untreated the same covariates by unit
     * @param matches how many to find for each treated unit, at least 1
     */
    public static int[][] indices(double[][] treated, double[][] untreated, int matches) {
        if (matches < 1) {
            throw new IllegalArgumentException("matches must be at least 1 but is " + matches);
        }
        double[] scales = inverseDeviations(
                Stream.concat(Arrays.stream(treated), Arrays.stream(untreated)).toArray(double[][]::new));
        return IntStream.range(0, treated.length)
                .mapToObj(i -> nearest(treated[i], untreated, scales, Math.min(matches, untreated.length), i))
                .toArray(int[][]::new);
    }

    /** By covariate, 0 for one that does not vary. */
    private static double[] inverseDeviations(double[][] units) {
        double[] scales = new double[units.length == 0 ? 0 : units[0].length];
        if (!Arrays.stream(units).allMatch(unit -> unit.length == scales.length)) {
            throw new IllegalArgumentException("every unit must have " + scales.length + " covariates");
        }
        for (int k = 0; k < scales.length; k++) {
            int column = k;
            double[] values =
                    Arrays.stream(units).mapToDouble(unit -> unit[column]).toArray();
            if (!Arrays.stream(values).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("covariate " + k + " must be finite in every unit");
            }
            boolean varies = Arrays.stream(values).anyMatch(value -> value != values[0]);
            scales[k] = varies ? 1 / Math.sqrt(Moments.variance(values)) : 0;
        }
        return scales;
    }

    /** Keeps the best so far in order; of equals that comes first which the keyed order of this treated unit says. */
    private static int[] nearest(double[] unit, double[][] untreated, double[] scales, int matches, long order) {
        int[] indices = new int[matches];
        double[] distances = new double[matches];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        for (int other = 0; other < untreated.length; other++) {
            double distance = squaredDistance(unit, untreated[other], scales);
            int place = matches;
            while (place > 0
                    && (distance < distances[place - 1]
                            || (distance == distances[place - 1]
                                    && Keys.bits(order, other) < Keys.bits(order, indices[place - 1])))) {
                place--;
            }
            if (place < matches) {
                System.arraycopy(indices, place, indices, place + 1, matches - place - 1);
                System.arraycopy(distances, place, distances, place + 1, matches - place - 1);
                indices[place] = other;
                distances[place] = distance;
            }
        }
        return indices;
    }

    private static double squaredDistance(double[] unit, double[] other, double[] scales) {
        double sum = 0;
        for (int k = 0; k < scales.length; k++) {
            double difference = (unit[k] - other[k]) * scales[k];
            sum += difference * difference;
        }
        return sum;
    }
}
