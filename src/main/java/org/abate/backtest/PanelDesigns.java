// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abate.scenario.Evaluation;
import org.abate.statistics.NearestMatches;
import org.abate.statistics.RatioOfRates;
import org.abate.statistics.StepInSeries;
import org.abate.statistics.SyntheticControl;
import org.abate.statistics.TwoWayRates;

/** What evaluations make of counts by unit and calendar month. */
final class PanelDesigns {
    private PanelDesigns() {}

    /**
     * The estimate of an evaluation, in percent, or in points where shares are counted; not a number when it cannot be told.
     */
    static double estimate(Evaluation evaluation, Panel panel) {
        if (evaluation.outcome() == Evaluation.Measured.CLEARANCE) {
            return points(evaluation, panel);
        }
        OptionalDouble log = logRatio(evaluation, panel);
        return log.isPresent() ? percent(log.getAsDouble()) : Double.NaN;
    }

    static double percent(double logRatio) {
        return 100 * (StrictMath.exp(logRatio) - 1);
    }

    private static double points(Evaluation evaluation, Panel panel) {
        double change = panel.share(true, true) - panel.share(true, false);
        boolean alone = panel.units(false).length == 0 || evaluation.design() == Evaluation.Design.BEFORE_AFTER;
        return 100 * (alone ? change : change - (panel.share(false, true) - panel.share(false, false)));
    }

    private static OptionalDouble logRatio(Evaluation evaluation, Panel panel) {
        return switch (evaluation.design()) {
            case BEFORE_AFTER -> RatioOfRates.logRatio(panel.rate(true, true), panel.rate(true, false));
            case INTERRUPTED_TIME_SERIES ->
                new StepInSeries(panel.treatedSeries(), panel.before()).logRateRatio(terms(evaluation));
            case REST_OF_PLACE ->
                RatioOfRates.logRatioOfRatios(
                        panel.rate(true, true),
                        panel.rate(true, false),
                        panel.rate(false, true),
                        panel.rate(false, false));
            case MATCHED_COMPARISON -> matched(panel, evaluation.nearest());
            case STEPPED_WEDGE -> stepped(panel, evaluation.units() == Evaluation.Units.GROUPS);
            case SYNTHETIC_CONTROL, COMPARISON_CITIES -> synthetic(panel);
            case RANDOMISED_TRIAL, FOLLOW_UP, POOLED -> OptionalDouble.empty();
        };
    }

    private static Set<StepInSeries.Term> terms(Evaluation evaluation) {
        EnumSet<StepInSeries.Term> terms = EnumSet.of(StepInSeries.Term.YEARLY_WAVE);
        if (evaluation.trend()) {
            terms.add(StepInSeries.Term.TREND);
        }
        return terms;
    }

    private static OptionalDouble matched(Panel panel, int nearest) {
        int[] treated = panel.units(true);
        int[] others = panel.units(false);
        if (treated.length == 0 || others.length == 0) {
            return OptionalDouble.empty();
        }
        int[][] matches = NearestMatches.indices(covariates(panel, treated), covariates(panel, others), nearest);
        int[] compared = Arrays.stream(matches)
                .flatMapToInt(Arrays::stream)
                .map(match -> others[match])
                .toArray();
        return RatioOfRates.logRatioOfRatios(
                panel.rate(treated, true),
                panel.rate(treated, false),
                panel.rate(compared, true),
                panel.rate(compared, false));
    }

    private static double[][] covariates(Panel panel, int[] units) {
        return Arrays.stream(units).mapToObj(panel::covariates).toArray(double[][]::new);
    }

    /**
     * A Poisson regression with an effect of every unit and month.
     *
     * @param onlyTreated whether only units that were treated at some time are in it: groups that a partnership never contacts are
     *     those that keep quiet afterwards
     */
    private static OptionalDouble stepped(Panel panel, boolean onlyTreated) {
        int[] units = onlyTreated
                ? panel.units(true)
                : IntStream.range(0, panel.counts().length).toArray();
        if (units.length == 0) {
            return OptionalDouble.empty();
        }
        int[][] counts =
                Arrays.stream(units).mapToObj(unit -> panel.counts()[unit]).toArray(int[][]::new);
        boolean[][] treated = new boolean[units.length][panel.columns()];
        for (int i = 0; i < units.length; i++) {
            for (int column = panel.treatedFrom(units[i]);
                    panel.isTreated(units[i]) && column < panel.columns();
                    column++) {
                treated[i][column] = true;
            }
        }
        return new TwoWayRates(counts, treated).logRateRatio();
    }

    /**
     * The treated together against a weighted mean of the others, each relative to its own mean before: areas differ too much in
     * level for weights that sum to 1 to meet the worst of them, and would be fitted to chance instead. Others without any event
     * before are left out.
     */
    private static OptionalDouble synthetic(Panel panel) {
        double[] series = Arrays.stream(panel.treatedSeries()).asDoubleStream().toArray();
        double[][] others = Arrays.stream(panel.units(false))
                .filter(unit -> panel.countBefore(unit) > 0)
                .mapToObj(unit -> relative(
                        Arrays.stream(panel.counts()[unit]).asDoubleStream().toArray(), panel.before()))
                .toArray(double[][]::new);
        boolean none =
                others.length == 0 || Arrays.stream(series, 0, panel.before()).sum() == 0;
        return none ? OptionalDouble.empty() : against(relative(series, panel.before()), others, panel.before());
    }

    private static double[] relative(double[] series, int before) {
        double mean = Arrays.stream(series, 0, before).average().orElseThrow();
        return Arrays.stream(series).map(count -> count / mean).toArray();
    }

    /** A series against others weighted so that they fit it before. */
    static OptionalDouble against(double[] series, double[][] donors, int before) {
        SyntheticControl control = new SyntheticControl(Arrays.copyOf(series, before), first(donors, before));
        return control.logRateRatio(
                Arrays.copyOfRange(series, before, series.length),
                Stream.of(donors)
                        .map(donor -> Arrays.copyOfRange(donor, before, donor.length))
                        .toArray(double[][]::new));
    }

    private static double[][] first(double[][] donors, int before) {
        return Stream.of(donors).map(donor -> Arrays.copyOf(donor, before)).toArray(double[][]::new);
    }
}
