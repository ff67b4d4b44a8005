// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.abate.scenario.Backtest;
import org.abate.scenario.Evaluation;
import org.abate.statistics.RatioOfRates;
import org.abate.statistics.RatioOfRates.Rate;

/**
 * Makes estimates of all measurements of a backtest together: designs that compare a city with other cities take these from the
 * other runs, lived without the programme, and pooled designs state the expected effect of each parameter set.
 */
final class Conclusion {
    private final Backtest backtest;
    private final List<Measurement> measurements;
    private final int seedsPerSet;
    private final double extraOfficers;

    /**
     * @param measurements by set, the seeds of a set one after the other
     * @param extraOfficers whom the programme adds, for effects per officer
     */
    Conclusion(Backtest backtest, List<Measurement> measurements, int seedsPerSet, double extraOfficers) {
        this.backtest = backtest;
        this.measurements = List.copyOf(measurements);
        this.seedsPerSet = seedsPerSet;
        this.extraOfficers = extraOfficers;
    }

    /** The estimates of all runs in their order; not a number where one cannot be told. */
    double[] estimates(boolean withProgramme) {
        Evaluation evaluation = backtest.evaluation();
        if (evaluation.design() == Evaluation.Design.POOLED) {
            return withProgramme ? trueEffects() : new double[sets()];
        }
        boolean amongCities = evaluation.units() == Evaluation.Units.CITY
                && (evaluation.design() == Evaluation.Design.COMPARISON_CITIES
                        || evaluation.design() == Evaluation.Design.SYNTHETIC_CONTROL);
        if (amongCities) {
            return IntStream.range(0, measurements.size())
                    .mapToDouble(run -> amongCities(run, withProgramme))
                    .toArray();
        }
        return measurements.stream()
                .mapToDouble(run -> withProgramme ? run.estimate() : run.estimateWithout())
                .toArray();
    }

    private int sets() {
        return measurements.size() / seedsPerSet;
    }

    /** What the programme really does to the treated units in the model, by parameter set. */
    double[] trueEffects() {
        return IntStream.range(0, sets()).mapToDouble(this::trueEffect).toArray();
    }

    /** The same over all runs together: the ratio of all that was counted. */
    double trueEffect() {
        return trueEffect(measurements);
    }

    private double trueEffect(int set) {
        return trueEffect(measurements.subList(set * seedsPerSet, (set + 1) * seedsPerSet));
    }

    private double trueEffect(List<Measurement> runs) {
        double with = runs.stream().mapToDouble(Measurement::treatedWith).sum();
        double without = runs.stream().mapToDouble(Measurement::treatedWithout).sum();
        if (backtest.evaluation().outcome() == Evaluation.Measured.CLEARANCE) {
            double basesWith = runs.stream().mapToDouble(Measurement::basesWith).sum();
            double basesWithout =
                    runs.stream().mapToDouble(Measurement::basesWithout).sum();
            return 100 * (with / basesWith - without / basesWithout);
        }
        return switch (backtest.published().unit()) {
            case PERCENT -> 100 * (with / without - 1);
            case POINTS ->
                100
                        * (with - without)
                        / runs.stream().mapToDouble(Measurement::treatedUnits).sum();
            case PER_100_OFFICER_YEARS ->
                100 * (with - without) / (runs.size() * extraOfficers * months(backtest.evaluation()) / 12.0);
        };
    }

    private static int months(Evaluation evaluation) {
        return evaluation.monthsAfter() - evaluation.afterFromMonth();
    }

    /** The cities of the next parameter sets, one each, without the programme. */
    private double amongCities(int run, boolean withProgramme) {
        double[] own = numbers(
                withProgramme
                        ? measurements.get(run).seriesWith()
                        : measurements.get(run).seriesWithout());
        int cities = Math.min(backtest.evaluation().cities(), measurements.size() - 1);
        if (cities == 0) {
            return Double.NaN;
        }
        double[][] others = new double[cities][];
        for (int i = 0; i < cities; i++) {
            int other = (run + (i + 1) * seedsPerSet + (i + 1) / Math.max(1, sets())) % measurements.size();
            others[i] = numbers(measurements
                    .get(other == run ? (run + 1) % measurements.size() : other)
                    .seriesWithout());
        }
        int before = backtest.evaluation().monthsBefore();
        OptionalDouble log = backtest.evaluation().design() == Evaluation.Design.SYNTHETIC_CONTROL
                ? PanelDesigns.against(own, others, before)
                : RatioOfRates.logRatioOfRatios(
                        rate(new double[][] {own}, before, own.length),
                        rate(new double[][] {own}, 0, before),
                        rate(others, before, own.length),
                        rate(others, 0, before));
        return log.isPresent() ? PanelDesigns.percent(log.getAsDouble()) : Double.NaN;
    }

    private static Rate rate(double[][] series, int from, int to) {
        double sum = Arrays.stream(series)
                .mapToDouble(one -> Arrays.stream(one, from, to).sum())
                .sum();
        return new Rate(sum, (double) (to - from) * series.length);
    }

    private static double[] numbers(List<Double> series) {
        return series.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
