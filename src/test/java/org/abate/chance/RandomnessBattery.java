// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Statistical tests of a sequence of 64-bit draws, in the order in which their keys follow one another.
 *
 * <p>The sequences tested are fixed, so a test passes always or never. Each holds its statistic to the range that truly
 * random bits leave once in 100,000 times; a p-value too close to 1 (too even to be chance) is refused like one too close
 * to 0.
 */
final class RandomnessBattery {
    private static final double RARE = 1e-5;
    private static final double RARE_Z = 4.42;
    private static final int BINS = 1024;

    private final String name;
    private final long[] draws;

    RandomnessBattery(String name, long[] draws) {
        this.name = name;
        this.draws = draws;
    }

    @Override
    public String toString() {
        return name;
    }

    void passes() {
        assertPlausible("chi-square of the top 10 bits", chiSquare(i -> (int) (draws[i] >>> 54), draws.length));
        assertPlausible("chi-square of bits 11 to 20", chiSquare(i -> (int) (draws[i] >>> 11) & 1023, draws.length));
        assertPlausible("chi-square of the lowest 10 bits", chiSquare(i -> (int) draws[i] & 1023, draws.length));
        assertPlausible("chi-square of pairs of neighbours", chiSquare(this::pairOfNeighbours, draws.length / 2));
        for (int lag = 1; lag <= 3; lag++) {
            assertThat(serialCorrelationZ(lag))
                    .describedAs("%s: serial correlation at lag %d, in standard errors", name, lag)
                    .isBetween(-RARE_Z, RARE_Z);
        }
        assertThat(kolmogorovSmirnov())
                .describedAs("%s: Kolmogorov-Smirnov distance times the root of n", name)
                .isBetween(0.24, 2.47);
        assertThat(worstBitZ())
                .describedAs("%s: balance of the worst of 64 bits, in standard errors", name)
                .isLessThan(5.3);
        assertThat(worstNeighbourBitZ())
                .describedAs("%s: agreement of a bit with that of the next draw, worst of 64, in standard errors", name)
                .isLessThan(5.3);
    }

    private interface Bin {
        int of(int draw);
    }

    private int pairOfNeighbours(int pair) {
        return (int) (draws[2 * pair] >>> 59) << 5 | (int) (draws[2 * pair + 1] >>> 59);
    }

    private double chiSquare(Bin bin, int samples) {
        int[] counts = new int[BINS];
        for (int i = 0; i < samples; i++) {
            counts[bin.of(i)]++;
        }
        double expected = samples / (double) BINS;
        double statistic = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        return new ChiSquaredDistribution(null, BINS - 1).cumulativeProbability(statistic);
    }

    private void assertPlausible(String test, double probability) {
        assertThat(probability).describedAs("%s: %s", name, test).isBetween(RARE, 1 - RARE);
    }

    /** Correlation of each number with the one {@code lag} later; its standard error is one over the root of n. */
    private double serialCorrelationZ(int lag) {
        int pairs = draws.length - lag;
        double sum = 0;
        for (int i = 0; i < pairs; i++) {
            sum += (uniform(draws[i]) - 0.5) * (uniform(draws[i + lag]) - 0.5);
        }
        return sum * 12 / StrictMath.sqrt(pairs);
    }

    private double kolmogorovSmirnov() {
        double[] sorted = Arrays.stream(draws)
                .mapToDouble(RandomnessBattery::uniform)
                .sorted()
                .toArray();
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double below = sorted[i] - i / (double) sorted.length;
            double above = (i + 1) / (double) sorted.length - sorted[i];
            distance = Math.max(distance, Math.max(below, above));
        }
        return distance * StrictMath.sqrt(sorted.length);
    }

    private double worstBitZ() {
        return worstZ(draws, draws.length);
    }

    private double worstNeighbourBitZ() {
        long[] agreement = new long[draws.length - 1];
        for (int i = 0; i < agreement.length; i++) {
            agreement[i] = ~(draws[i] ^ draws[i + 1]);
        }
        return worstZ(agreement, agreement.length);
    }

    /** How far the count of ones of the worst of 64 bits is from half, in standard errors. */
    static double worstZ(long[] words, int size) {
        int[] ones = new int[64];
        for (int i = 0; i < size; i++) {
            for (int bit = 0; bit < 64; bit++) {
                ones[bit] += (int) (words[i] >>> bit) & 1;
            }
        }
        double worst = 0;
        for (int count : ones) {
            worst = Math.max(worst, Math.abs(count - size / 2.0) / StrictMath.sqrt(size / 4.0));
        }
        return worst;
    }

    private static double uniform(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }
}
