// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.abate.scenario.Backtest;
import org.abate.statistics.ForecastScores;

/**
 * How the model did over several backtests, beside two simple rivals. The score is the continuous ranked probability score in
 * the unit of each estimate (percent, points, homicides per 100 officer-years), averaged; lower is better.
 *
 * @param results of which only those that could be told count
 */
record Scoreboard(List<BacktestResult> results) {
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
        return ratios.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(org.abate.statistics.Quantiles.quantile(ratios, 0.5));
    }

    /** The model. */
    double crps() {
        return mean(result -> ForecastScores.crps(BacktestResult.sorted(result.estimates()), published(result)));
    }

    /** Who says that nothing works, as a certain forecast. */
    double crpsNoChange() {
        return mean(result -> ForecastScores.crps(0, published(result)));
    }

    /** Who says that nothing works and knows the bias and chance of every evaluation: what it would find of a programme that does nothing. */
    double crpsNoChangeWithChance() {
        return mean(result -> ForecastScores.crps(BacktestResult.sorted(result.estimatesWithout()), published(result)));
    }

    /**
     * Who says the mean of what other evaluations of the same strategy found, among those here; of all others where there is no
     * other of the strategy.
     *
     * @param all backtests from which published effects are taken
     */
    double crpsMeanPublished(List<Backtest> all) {
        return mean(result -> ForecastScores.crps(meanOfOthers(result.backtest(), all), published(result)));
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
        return result.backtest().published().estimate();
    }

    private double mean(ToDoubleFunction<BacktestResult> score) {
        return results.stream().mapToDouble(score).average().orElse(Double.NaN);
    }
}
