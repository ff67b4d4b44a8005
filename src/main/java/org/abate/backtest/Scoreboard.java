// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.abate.scenario.Backtest;
import org.abate.scenario.PublishedEstimate.EffectUnit;
import org.abate.statistics.ForecastScores;
import org.abate.statistics.Quantiles;

/**
 * How the model did over several backtests, beside two simple rivals. The score is the continuous ranked probability score,
 * averaged; lower is better. Changes in percent are scored as 100 times the logarithm of the rate ratio, on which a halving is as
 * far from nothing as a doubling: in percent a fall can miss by at most 100, and a rise by any number. Points and homicides per
 * 100 officer-years are scored as they are.
 *
 * @param results of which only those that could be told count
 */
record Scoreboard(List<BacktestResult> results) {
    /** A fall of all is scored as one of nearly all: its logarithm would be without end. */
    private static final double MOST_FALL = -99;

    Scoreboard {
        results =
                results.stream().filter(result -> !result.estimates().isEmpty()).toList();
    }

    /** Only those of a role. */
    Scoreboard of(Backtest.Role role) {
        return new Scoreboard(results.stream()
                .filter(result -> result.backtest().role() == role)
                .toList());
    }

    int cases() {
        return results.size();
    }

    int hits() {
        return (int) results.stream().filter(BacktestResult::hit).count();
    }

    int wrongSigns() {
        return (int) results.stream().filter(BacktestResult::wrongSign).count();
    }

    /** Median of {@link BacktestResult#widthRatio()} over those that have one. */
    OptionalDouble medianWidthRatio() {
        double[] ratios = results.stream()
                .map(BacktestResult::widthRatio)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        return ratios.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.quantile(ratios, 0.5));
    }

    /** The model. */
    double crps() {
        return mean(Scoreboard::crps);
    }

    /** The model in one of them. */
    static double crps(BacktestResult result) {
        return ForecastScores.crps(scored(result, result.estimates()), published(result));
    }

    private static double[] scored(BacktestResult result, List<Double> values) {
        return values.stream()
                .mapToDouble(value -> scored(result.backtest(), value))
                .toArray();
    }

    /** A value on the scale of the score. */
    static double scored(Backtest backtest, double value) {
        return backtest.published().unit() == EffectUnit.PERCENT
                ? 100 * StrictMath.log(1 + Math.max(MOST_FALL, value) / 100)
                : value;
    }

    /** Who says that nothing works, as a certain forecast. */
    double crpsNoChange() {
        return mean(result -> ForecastScores.crps(0, published(result)));
    }

    /** Who says that nothing works and knows the bias and chance of every evaluation: what it would find of a programme that does nothing. */
    double crpsNoChangeWithChance() {
        return mean(result -> ForecastScores.crps(scored(result, result.estimatesWithout()), published(result)));
    }

    /**
     * Who says the mean of what other evaluations of the same strategy found, among those here; of all others where there is no
     * other of the strategy.
     *
     * @param all backtests from which published effects are taken
     */
    double crpsMeanPublished(List<Backtest> all) {
        return mean(result -> ForecastScores.crps(
                scored(result.backtest(), meanOfOthers(result.backtest(), all)), published(result)));
    }

    static double meanOfOthers(Backtest backtest, List<Backtest> all) {
        OptionalDouble same = mean(all.stream()
                .filter(other -> other.strategy().equals(backtest.strategy()))
                .filter(other -> isOther(other, backtest))
                .toList());
        return same.orElseGet(() -> mean(all.stream()
                        .filter(other -> isOther(other, backtest))
                        .toList())
                .orElse(0));
    }

    private static boolean isOther(Backtest other, Backtest backtest) {
        return !other.id().equals(backtest.id())
                && other.published().unit() == backtest.published().unit();
    }

    private static OptionalDouble mean(List<Backtest> backtests) {
        return backtests.stream()
                .mapToDouble(backtest -> backtest.published().estimate())
                .average();
    }

    private static double published(BacktestResult result) {
        return scored(result.backtest(), result.backtest().published().estimate());
    }

    private double mean(ToDoubleFunction<BacktestResult> score) {
        return results.stream().mapToDouble(score).average().orElse(Double.NaN);
    }
}
