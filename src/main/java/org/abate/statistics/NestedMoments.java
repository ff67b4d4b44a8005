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

    /** Where the expected value lies with probability {@code level}, as in {@link NestedEstimate#credible}. */
    public Interval credible(double level) {
        return spread().credible(level);
    }

    /** Whether the runs carry a credible interval, and if not, why. */
    public Shortage shortage() {
        return spread().shortage();
    }

    private SetSpread spread() {
        double[] bySet = Arrays.copyOf(means, sets);
        int[] runsBySet = Arrays.copyOf(sizes, sets);
        return new SetSpread(bySet, runsBySet, VarianceComponents.of(bySet, runsBySet, mean(), squaresWithin));
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
