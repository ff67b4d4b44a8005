// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a whole number into whole numbers in proportion to weights, by largest remainder. */
final class Apportionment {
    private Apportionment() {}

    /**
     * Whole numbers that sum to {@code total}, each less than 1 away from its exact part.
     *
     * @param weights at least 0, not all 0; of equal remainders the lower index is served first
     */
    static int[] of(double[] weights, int total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        int left = total;
        for (int i = 0; i < parts.length; i++) {
            double exact = weights[i] / sum * total;
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
