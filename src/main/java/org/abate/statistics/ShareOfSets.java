// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * The share of parameter sets whose expected value reaches a threshold, and how far another experiment of as many sets would put
 * it elsewhere.
 *
 * <p>The error is the standard deviation of the share over {@link #RESAMPLES} samples of whole sets, drawn with replacement, each
 * with its own mean and variance components (Efron's bootstrap), times sqrt(k / (k - 1)); but never less than that of counting x of k sets,
 * {@code sqrt(p (1 - p) / (k + 4))} with {@code p = (x + 2) / (k + 4)} (Agresti and Coull 1998), so that a share of 0 or 1 is
 * not taken for certain.
 */
final class ShareOfSets {
    private static final int RESAMPLES = 200;

    private final double[] bySet;
    private final int[] sizes;
    private final double[] squaresWithin;
    private final double threshold;

    /**
     * Wraps what is known of each set.
     *
     * @param bySet each set's own estimate
     * @param sizes runs of each set
     * @param squaresWithin squared distances of a set's runs from its own estimate, summed
     */
    ShareOfSets(double[] bySet, int[] sizes, double[] squaresWithin, double threshold) {
        this.bySet = bySet;
        this.sizes = sizes;
        this.squaresWithin = squaresWithin;
        this.threshold = threshold;
    }

    Estimate estimate() {
        double share = share(bySet, sizes, Nested.sum(squaresWithin));
        double error = Math.max(ofResamples(), ofCounting(share, bySet.length));
        boolean constant =
                Nested.sum(squaresWithin) == 0 && Arrays.stream(bySet).allMatch(y -> y == bySet[0]);
        return new Estimate(share, constant ? 0 : error, bySet.length - 1);
    }

    /** Standard error of a share of that many independent cases. */
    static double ofCounting(double share, int cases) {
        double likely = (share * cases + 2) / (cases + 4);
        return Math.sqrt(likely * (1 - likely) / (cases + 4));
    }

    private double ofResamples() {
        int sets = bySet.length;
        long key = Keys.derive(sets, Purpose.RESAMPLING, "share of sets");
        double[] values = new double[sets];
        int[] runs = new int[sets];
        double sum = 0;
        double squares = 0;
        for (int resample = 0; resample < RESAMPLES; resample++) {
            long luck = Keys.derive(key, Purpose.RESAMPLING, resample);
            double squaresInSets = 0;
            for (int i = 0; i < sets; i++) {
                int drawn = (int) (Keys.uniform(luck, i) * sets);
                values[i] = bySet[drawn];
                runs[i] = sizes[drawn];
                squaresInSets += squaresWithin[drawn];
            }
            double share = share(values, runs, squaresInSets);
            sum += share;
            squares += share * share;
        }
        double mean = sum / RESAMPLES;
        return Math.sqrt(Math.max(0, squares / RESAMPLES - mean * mean) * sets / (sets - 1));
    }

    private double share(double[] values, int[] runs, double squaresInSets) {
        double sum = 0;
        int all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += runs[i] * values[i];
            all += runs[i];
        }
        VarianceComponents components = VarianceComponents.of(values, runs, sum / all, squaresInSets);
        double[] expected = new SetSpread(values, runs, components).expected();
        int reached = 0;
        for (double value : expected) {
            reached += value >= threshold ? 1 : 0;
        }
        return reached / (double) values.length;
    }
}
