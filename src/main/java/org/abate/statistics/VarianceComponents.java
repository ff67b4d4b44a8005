// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/**
 * Why numbers from nested runs differ: because their parameter sets differ, or by chance within a set.
 *
 * <p>One-way random effects, {@code y_ij = mean + set_i + chance_ij}, estimated by analysis of variance (Searle, Casella and
 * McCulloch 1992, chapter 3), balanced or not:
 *
 * <pre>
 * within  = sum_ij (y_ij - y_i.)^2 / (N - k)
 * between = max(0, (sum_i n_i (y_i. - y..)^2 / (k - 1) - within) / n0),   n0 = (N - sum_i n_i^2 / N) / (k - 1)
 * </pre>
 *
 * @param between variance of the sets' expected values, at least 0; 0 with a single set
 * @param within variance of a single run about its set's expected value, at least 0
 * @param separable false when every set has a single run: then chance cannot be told from the sets, {@code within} is 0 and
 *     {@code between} is the variance of both together
 */
public record VarianceComponents(double between, double within, boolean separable) {
    /**
     * Estimates both components.
     *
     * @param bySet runs by set; each set has at least one
     */
    public static VarianceComponents of(double[][] bySet) {
        int sets = bySet.length;
        int runs = Nested.size(bySet);
        double grandMean = Nested.sum(bySet) / runs;
        double[] means = new double[sets];
        int[] sizes = new int[sets];
        double squaresWithin = 0;
        for (int i = 0; i < sets; i++) {
            double[] set = bySet[i];
            double mean = Nested.sum(set) / set.length;
            squaresWithin += Nested.sum(Nested.map(set, y -> (y - mean) * (y - mean)));
            means[i] = mean;
            sizes[i] = set.length;
        }
        return of(means, sizes, grandMean, squaresWithin);
    }

    /**
     * Estimates both components from what is left of runs that were not kept.
     *
     * @param means of the sets
     * @param sizes runs of each set, at least 1
     * @param grandMean over all runs
     * @param squaresWithin squared distances of all runs from the means of their sets, summed
     */
    static VarianceComponents of(double[] means, int[] sizes, double grandMean, double squaresWithin) {
        int sets = means.length;
        int runs = 0;
        double squaresBetween = 0;
        double squaredSizes = 0;
        for (int i = 0; i < sets; i++) {
            runs += sizes[i];
            squaresBetween += sizes[i] * (means[i] - grandMean) * (means[i] - grandMean);
            squaredSizes += (double) sizes[i] * sizes[i];
        }
        double within = runs > sets ? squaresWithin / (runs - sets) : 0;
        if (sets < 2) {
            return new VarianceComponents(0, within, runs > sets);
        }
        double typicalSize = (runs - squaredSizes / runs) / (sets - 1);
        double between = Math.max(0, (squaresBetween / (sets - 1) - within) / typicalSize);
        return new VarianceComponents(between, within, runs > sets);
    }

    /** Share of the variance of a mean over {@code runs} runs of a set that is due to the set: 0 all chance, 1 no chance. */
    public double reliability(double runs) {
        double total = between + within / runs;
        return total > 0 ? between / total : 1;
    }

    /**
     * How well {@code between} is known: the degrees of freedom of a chi-squared variable of the same relative variance
     * (Satterthwaite 1946), {@code (A - W)^2 / (A^2 / (k - 1) + W^2 / (N - k))} with mean squares A between and W within sets;
     * {@code k - 1} without chance, towards 0 where chance hides the sets.
     */
    double degreesOfFreedom(int sets, int runs) {
        double excess = between * runs / sets;
        double meanSquare = excess + within;
        double ofChance = within > 0 ? within * within / (runs - sets) : 0;
        double variance = meanSquare * meanSquare / (sets - 1) + ofChance;
        return variance > 0 ? excess * excess / variance : sets - 1;
    }
}
