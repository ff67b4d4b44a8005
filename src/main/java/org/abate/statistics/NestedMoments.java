// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/**
 * What {@link NestedEstimate} says of the mean of runs nested in parameter sets, from runs that pass by one at a time: the
 * Monte Carlo error of the mean and where the expected value lies. Of the runs nothing is kept but the mean of each set.
 */
public final class NestedMoments {
    private double[] means = new double[8];
    private int[] sizes = new int[8];
    private int sets;
    private int current = -1;
    private double squaresWithin;

    /**
     * Adds a run.
     *
     * @param set number of its parameter set; the runs of a set follow one another
     */
    public void add(int set, double value) {
        if (set != current) {
            begin(set);
        }
        int last = sets - 1;
        sizes[last]++;
        double before = value - means[last];
        means[last] += before / sizes[last];
        squaresWithin += before * (value - means[last]);
    }

    private void begin(int set) {
        current = set;
        if (sets == means.length) {
            means = Arrays.copyOf(means, 2 * sets);
            sizes = Arrays.copyOf(sizes, 2 * sets);
        }
        sets++;
    }

    /** Mean over all runs with its Monte Carlo error; both NaN before the first run. See {@link NestedEstimate#estimate}. */
    public Estimate estimate() {
        double mean = mean();
        int units = sets == 1 ? sizes[0] : sets;
        if (units < 2) {
            return new Estimate(mean, Double.NaN, 0);
        }
        double squares = sets == 1 ? squaresWithin : 0;
        for (int set = 0; set < sets && sets > 1; set++) {
            double influence = sizes[set] * (means[set] - mean);
            squares += influence * influence;
        }
        double variance = squares * units / (units - 1) / ((double) runs() * runs());
        return new Estimate(mean, Math.sqrt(variance), units - 1);
    }

    /**
     * Where the expected value lies with probability {@code level}, Monte Carlo noise removed as in
     * {@link NestedEstimate#expectedBySet}. Undefined with fewer than two sets, and where sets cannot be told from chance at
     * all, since an interval without width would look like certainty; unless all runs are exactly 0.
     */
    public Interval credible(double level) {
        double mean = mean();
        if (sets > 0 && squaresWithin == 0 && Arrays.stream(means, 0, sets).allMatch(m -> m == 0)) {
            return new Interval(0, 0);
        }
        VarianceComponents components =
                VarianceComponents.of(Arrays.copyOf(means, sets), Arrays.copyOf(sizes, sets), mean, squaresWithin);
        if (components.between() == 0) {
            return Interval.UNDEFINED;
        }
        double[] expected = new double[sets];
        for (int set = 0; set < sets; set++) {
            double reliability = components.reliability(sizes[set]);
            expected[set] = reliability == 1 ? means[set] : mean + Math.sqrt(reliability) * (means[set] - mean);
        }
        return Quantiles.central(expected, level);
    }

    private double mean() {
        double sum = 0;
        for (int set = 0; set < sets; set++) {
            sum += sizes[set] * means[set];
        }
        return sum / runs();
    }

    private int runs() {
        return Arrays.stream(sizes, 0, sets).sum();
    }
}
