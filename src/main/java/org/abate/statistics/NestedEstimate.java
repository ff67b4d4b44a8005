// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/**
 * A number estimated from runs that are nested in parameter sets: over all runs, in each set, and, to first order, what
 * every single run contributes.
 *
 * <p>Ratios and differences of means are linearised (delta method): a run's <em>influence</em> is the derivative of the
 * estimate along that run's data, scaled so that the influences sum to 0 and the estimate from other runs would be off by
 * their mean. Sums, differences and ratios of estimates carry their influences along, so that every number made from paired
 * runs keeps the pairing's gain. Data that are the same in two estimates cancel exactly, not nearly.
 */
public final class NestedEstimate {
    /** With fewer parameter sets there is no credible interval. */
    public static final int FEWEST_SETS = SetSpread.FEWEST_SETS;

    private final double overall;
    private final double[][] influence;
    private final double[] bySet;
    private final double[][] influenceInSet;

    private NestedEstimate(double overall, double[][] influence, double[] bySet, double[][] influenceInSet) {
        this.overall = overall;
        this.influence = influence;
        this.bySet = bySet;
        this.influenceInSet = influenceInSet;
    }

    /** The mean over runs of numbers by set and run; each set has at least one. */
    public static NestedEstimate mean(double[][] values) {
        return ratio(values, Nested.map(values, value -> 1));
    }

    /** The share of runs that are 1 and not 0; its error is never less than that of counting as many independent runs. */
    public static Estimate share(double[][] zeroOrOne) {
        Estimate mean = mean(zeroOrOne).estimate();
        double counting = ShareOfSets.ofCounting(mean.mean(), Nested.size(zeroOrOne));
        return new Estimate(mean.mean(), Math.max(mean.monteCarloStandardError(), counting), mean.degreesOfFreedom());
    }

    /** The ratio of sums {@code sum(numerator) / sum(denominator)}; NaN where the denominators sum to 0. */
    public static NestedEstimate ratio(double[][] numerator, double[][] denominator) {
        if (numerator.length == 0) {
            throw new IllegalArgumentException("an estimate needs at least one run");
        }
        double sum = Nested.sum(denominator);
        double overall = Nested.sum(numerator) / sum;
        double mean = sum / Nested.size(denominator);
        double[][] influence = Nested.map(numerator, denominator, (n, d) -> (n - overall * d) / mean);
        double[] bySet = new double[numerator.length];
        double[][] influenceInSet = new double[numerator.length][];
        for (int set = 0; set < bySet.length; set++) {
            double sumInSet = Nested.sum(denominator[set]);
            double inSet = Nested.sum(numerator[set]) / sumInSet;
            double meanInSet = sumInSet / denominator[set].length;
            bySet[set] = inSet;
            influenceInSet[set] = Nested.map(numerator[set], denominator[set], (n, d) -> (n - inSet * d) / meanInSet);
        }
        return new NestedEstimate(overall, influence, bySet, influenceInSet);
    }

    /** This number times a constant. */
    public NestedEstimate times(double factor) {
        return new NestedEstimate(
                factor * overall,
                Nested.map(influence, x -> factor * x),
                Nested.map(bySet, x -> factor * x),
                Nested.map(influenceInSet, x -> factor * x));
    }

    /** The difference to another number estimated from the same runs. */
    public NestedEstimate minus(NestedEstimate other) {
        return new NestedEstimate(
                overall - other.overall,
                Nested.map(influence, other.influence, (a, b) -> a - b),
                Nested.map(bySet, other.bySet, (a, b) -> a - b),
                Nested.map(influenceInSet, other.influenceInSet, (a, b) -> a - b));
    }

    /**
     * {@code 100 (1 - this / comparison)}: how many percent this lies below a number estimated from the same runs. Equal
     * numbers, 0 and 0 too, give 0; anything else against 0 gives NaN.
     */
    public NestedEstimate percentBelow(NestedEstimate comparison) {
        double[] below = new double[bySet.length];
        double[][] influenceBelow = new double[bySet.length][];
        for (int set = 0; set < below.length; set++) {
            below[set] = percentBelow(bySet[set], comparison.bySet[set]);
            influenceBelow[set] = influenceBelow(
                    bySet[set], influenceInSet[set], comparison.bySet[set], comparison.influenceInSet[set]);
        }
        double[][] influenceOverall = new double[bySet.length][];
        for (int set = 0; set < below.length; set++) {
            influenceOverall[set] =
                    influenceBelow(overall, influence[set], comparison.overall, comparison.influence[set]);
        }
        return new NestedEstimate(percentBelow(overall, comparison.overall), influenceOverall, below, influenceBelow);
    }

    private static double percentBelow(double value, double comparison) {
        return value == comparison ? 0 : comparison == 0 ? Double.NaN : 100 * (comparison - value) / comparison;
    }

    private static double[] influenceBelow(double value, double[] influence, double comparison, double[] influences) {
        double ratio = ratio(value, comparison);
        return Nested.map(influence, influences, (a, c) -> comparison == 0 ? 0 : 100 * (ratio * c - a) / comparison);
    }

    private static double ratio(double value, double comparison) {
        return value == comparison ? 1 : comparison == 0 ? Double.NaN : value / comparison;
    }

    /** Number of parameter sets. */
    public int sets() {
        return bySet.length;
    }

    /** Runs of a set, on average. */
    double meanSize() {
        return Nested.size(influence) / (double) bySet.length;
    }

    /** The estimate from the runs of one set alone. */
    public double inSet(int set) {
        return bySet[set];
    }

    /**
     * The estimate over all runs with its Monte Carlo error. Sets, not runs, are the independent units:
     *
     * <pre>
     * SE^2 = k / (k - 1) * sum_i (sum_j influence_ij)^2 / N^2,
     * </pre>
     *
     * which for means of a balanced design is the variance of the set means over the number of sets. With a single set the
     * runs are the units, and the error is that of the set's own value.
     */
    public Estimate estimate() {
        int sets = bySet.length;
        double[] units =
                sets > 1 ? Arrays.stream(influence).mapToDouble(Nested::sum).toArray() : influence[0];
        if (units.length < 2) {
            return new Estimate(overall, Double.NaN, 0);
        }
        double runs = Nested.size(influence);
        double squares = Nested.sum(Nested.map(units, u -> u * u));
        double variance = squares * units.length / (units.length - 1) / (runs * runs);
        return new Estimate(overall, Math.sqrt(variance), units.length - 1);
    }

    /** How much of the spread between runs is due to their sets, and how much is chance. */
    public VarianceComponents components() {
        double[][] linearised = new double[bySet.length][];
        for (int set = 0; set < bySet.length; set++) {
            double inSet = bySet[set];
            linearised[set] = Nested.map(influenceInSet[set], x -> inSet + x);
        }
        return VarianceComponents.of(linearised);
    }

    /** Share of the variance of the sets' own estimates that is due to the sets, 0 to 1, for sets of the mean size. */
    public double reliability() {
        return components().reliability(meanSize());
    }

    /** The value expected under each parameter set, with Monte Carlo noise removed ({@link SetSpread}). */
    public double[] expectedBySet() {
        return spread().expected();
    }

    private SetSpread spread() {
        return new SetSpread(bySet, sizes(), components());
    }

    private int[] sizes() {
        return Arrays.stream(influence).mapToInt(set -> set.length).toArray();
    }

    /** Whether the runs carry a credible interval, and if not, why. */
    public Shortage shortage() {
        return spread().shortage();
    }

    /**
     * Where the expected value lies with probability {@code level}, given what is unknown: the share of true expected values that
     * it holds, on average, is {@code level}. Undefined where there is a {@link #shortage}.
     */
    public Interval credible(double level) {
        return spread().credible(level);
    }

    /**
     * Share of parameter sets whose expected value is at least {@code threshold}, with its Monte Carlo error; NaN where there is a
     * {@link #shortage}.
     */
    public Estimate shareAtLeast(double threshold) {
        if (shortage() != Shortage.NONE) {
            return new Estimate(Double.NaN, Double.NaN, 0);
        }
        double[] squares = new double[bySet.length];
        for (int set = 0; set < squares.length; set++) {
            squares[set] = Nested.sum(Nested.map(influenceInSet[set], x -> x * x));
        }
        return new ShareOfSets(bySet, sizes(), squares, threshold).estimate();
    }

    /** The derivative of a set's estimate along each of its runs. */
    double[] influenceInSet(int set) {
        return influenceInSet[set];
    }

    /** Correlation with another number between runs of the same set: how alike the luck of two arms is; may be NaN. */
    public double correlation(NestedEstimate other) {
        double both = Nested.sum(Nested.map(influenceInSet, other.influenceInSet, (a, b) -> a * b));
        double mine = Nested.sum(Nested.map(influenceInSet, a -> a * a));
        double others = Nested.sum(Nested.map(other.influenceInSet, b -> b * b));
        return both / Math.sqrt(mine * others);
    }
}
