// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.abate.scenario.Backtest;
import org.abate.statistics.Interval;
import org.abate.statistics.Quantiles;

/**
 * A published estimate beside what its evaluation would have found in the model.
 *
 * @param backtest what was rebuilt
 * @param estimates of the simulated evaluations, in the unit of the published one, those that could be told
 * @param untold simulated evaluations that could not tell any
 * @param estimatesWithout what they would have found had the programme done nothing
 * @param trueEffects of the programme in the model by parameter set
 * @param trueEffect over all runs together, which few events make less noisy
 * @param treatedUnits mean number of units treated
 * @param comparedUnits mean number of units they were compared with
 * @param startedShare of those assigned
 * @param placebos lives under a placebo
 * @param placebosSame of these, event for event as without a programme
 * @param worstFallPercent raw change in the worst tenth of neighborhoods where nothing was done: the mean over runs
 */
record BacktestResult(
        Backtest backtest,
        List<Double> estimates,
        int untold,
        List<Double> estimatesWithout,
        List<Double> trueEffects,
        double trueEffect,
        double treatedUnits,
        double comparedUnits,
        double startedShare,
        int placebos,
        int placebosSame,
        double worstFallPercent) {
    private static final double LEVEL = 0.9;
    private static final double SURE = 0.95;

    BacktestResult {
        estimates = List.copyOf(estimates);
        estimatesWithout = List.copyOf(estimatesWithout);
        trueEffects = List.copyOf(trueEffects);
    }

    static BacktestResult of(Backtest backtest, List<Measurement> measurements, int seedsPerSet, double extraOfficers) {
        Conclusion conclusion = new Conclusion(backtest, measurements, seedsPerSet, extraOfficers);
        double[] all = conclusion.estimates(true);
        List<Double> told = finite(all);
        List<Measurement> withPlacebo = measurements.stream()
                .filter(run -> !Double.isNaN(run.placeboSame()))
                .toList();
        double worstBefore =
                sum(measurements.stream().mapToDouble(Measurement::worstBefore).toArray());
        double worstAfter =
                sum(measurements.stream().mapToDouble(Measurement::worstAfter).toArray());
        return new BacktestResult(
                backtest,
                told,
                all.length - told.size(),
                finite(conclusion.estimates(false)),
                finite(conclusion.trueEffects()),
                conclusion.trueEffect(),
                measurements.stream()
                        .mapToDouble(Measurement::treatedUnits)
                        .average()
                        .orElse(0),
                measurements.stream()
                        .mapToDouble(Measurement::comparedUnits)
                        .average()
                        .orElse(0),
                measurements.stream()
                        .mapToDouble(Measurement::startedShare)
                        .average()
                        .orElse(0),
                withPlacebo.size(),
                (int) withPlacebo.stream().filter(run -> run.placeboSame() == 1).count(),
                100 * (worstAfter / worstBefore - 1));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static List<Double> finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).boxed().toList();
    }

    /** Of the simulated estimates; empty when none could be told. */
    OptionalDouble median() {
        return median(estimates);
    }

    /** Of the true effects in the model. */
    OptionalDouble trueMedian() {
        return median(trueEffects);
    }

    /** Of what would have been found had the programme done nothing. */
    OptionalDouble medianWithout() {
        return median(estimatesWithout);
    }

    private static OptionalDouble median(List<Double> values) {
        return values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.quantile(sorted(values), 0.5));
    }

    static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The middle 90 % of the simulated estimates: what is not known of parameters and dose, and chance. */
    Interval interval90() {
        return Quantiles.central(sorted(estimates), LEVEL);
    }

    /** Whether the published estimate lies in {@link #interval90()}. */
    boolean hit() {
        double published = backtest.published().estimate();
        return !estimates.isEmpty()
                && interval90().low() <= published
                && published <= interval90().high();
    }

    /** Whether 95 % of the simulated estimates have the sign that the published one, certain of its own, does not have. */
    boolean wrongSign() {
        double published = backtest.published().estimate();
        boolean publishedSure = backtest.published()
                .interval95()
                .map(ends -> ends.low() > 0 || ends.high() < 0)
                .orElse(published != 0);
        if (!publishedSure || estimates.isEmpty()) {
            return false;
        }
        double opposite =
                estimates.stream().filter(estimate -> estimate * published < 0).count() / (double) estimates.size();
        return opposite >= SURE;
    }

    /** Width of the simulated interval of 95 % over that of the published one, where there is one of some width. */
    OptionalDouble widthRatio() {
        return backtest.published()
                .interval95()
                .filter(ends -> ends.high() > ends.low() && !estimates.isEmpty())
                .map(ends -> {
                    Interval ours = Quantiles.central(sorted(estimates), SURE);
                    return OptionalDouble.of((ours.high() - ours.low()) / (ends.high() - ends.low()));
                })
                .orElse(OptionalDouble.empty());
    }
}
