// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/**
 * Samplers on top of {@link Keys}: each is a pure function of a key and the index of the draw.
 *
 * <p>All use the inverse of the distribution function where it exists in closed form, because inversion is monotone: a
 * small change of a parameter moves the outcome little, which keeps paired arms close.
 */
public final class Draws {
    /** Above it the probability of a count of 0 is no longer a normal double. */
    private static final double LARGEST_POISSON_MEAN = 700;

    private Draws() {}

    /** Exponential waiting time with mean {@code mean} (same unit as the result). */
    public static double exponential(long key, int index, double mean) {
        return -mean * Logarithm.ln(Keys.uniform(key, index));
    }

    /** Standard normal number, by inversion ({@link Normal#quantile}). */
    public static double normal(long key, int index) {
        return Normal.quantile(Keys.uniform(key, index));
    }

    /** Lognormal number with the given median and standard deviation of its logarithm. */
    public static double lognormal(long key, int index, double median, double logSd) {
        return median * Exponential.exp(logSd * normal(key, index));
    }

    /** True with probability {@code probability}; monotone in it. */
    public static boolean happens(long key, int index, double probability) {
        return Keys.uniform(key, index) < probability;
    }

    /** Poisson count with mean {@code mean} (0 to 700, fast below about 30), by inversion; monotone in the mean. */
    public static int poisson(long key, int index, double mean) {
        return poisson(Keys.uniform(key, index), mean);
    }

    static int poisson(double uniform, double mean) {
        if (!(mean >= 0 && mean <= LARGEST_POISSON_MEAN)) {
            throw new IllegalArgumentException(
                    "mean must lie between 0 and " + LARGEST_POISSON_MEAN + " but is " + mean);
        }
        double term = StrictMath.exp(-mean);
        double cumulative = term;
        int count = 0;
        // Beyond the mean a term that no longer moves the sum ends the search: rounding may keep the sum below 1 for
        // ever.
        while (uniform > cumulative && (count < mean || cumulative + term > cumulative)) {
            count++;
            term *= mean / count;
            cumulative += term;
        }
        return count;
    }

    /** Index in 0 to {@code size - 1}, each equally likely. */
    public static int index(long key, int index, int size) {
        return (int) (Keys.uniform(key, index) * size);
    }

    /**
     * Index chosen in proportion to weights given by their running sums.
     *
     * @param cumulative running sums of the weights, ascending, the last above 0
     */
    public static int weighted(long key, int index, double[] cumulative) {
        return weighted(Keys.uniform(key, index), cumulative, 0, cumulative.length);
    }

    /** As {@link #weighted(long, int, double[])} within {@code [from, to)} of a longer array of running sums. */
    public static int weighted(double uniform, double[] cumulative, int from, int to) {
        double base = from == 0 ? 0 : cumulative[from - 1];
        double target = base + uniform * (cumulative[to - 1] - base);
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
