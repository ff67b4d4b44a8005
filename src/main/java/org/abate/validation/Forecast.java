// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.chart.FanChart;
import org.abate.city.AnnualHomicides;
import org.abate.statistics.ForecastScores;
import org.abate.statistics.Interval;
import org.abate.statistics.Quantiles;
import org.abate.statistics.YearlyChange;

/**
 * Yearly homicides as predicted from the years known, and how the years that came compare: a fan, what left it, and scores
 * beside those of two forecasters that know nothing of violence.
 */
public final class Forecast {
    private final String city;
    private final List<ForecastYear> years;
    private final int lastKnown;

    /**
     * @param city its name
     * @param record years to fit and years to test
     * @param counts simulated homicides by year and run
     */
    Forecast(String city, AnnualHomicides record, double[][] counts) {
        int[] fitted = record.fitted();
        this.city = city;
        this.lastKnown = record.firstYear() + fitted.length - 1;
        this.years = IntStream.range(0, counts.length)
                .mapToObj(i -> year(record.years().get(i), counts[i], fitted, i - fitted.length + 1))
                .toList();
    }

    private static ForecastYear year(AnnualHomicides.Year recorded, double[] counts, int[] fitted, int ahead) {
        double[] sorted = counts.clone();
        Arrays.sort(sorted);
        int count = recorded.homicides();
        int last = fitted[fitted.length - 1];
        // Yearly changes of counts hold the chance of two counts, and so does what a walk of one year must cover.
        double walk = YearlyChange.logChangeSd(fitted) * Math.sqrt(ahead);
        return new ForecastYear(
                recorded.year(),
                count,
                recorded.test(),
                Arrays.stream(sorted).average().orElseThrow(),
                Quantiles.quantile(sorted, 0.5),
                Quantiles.central(sorted, 0.5),
                Quantiles.central(sorted, 0.8),
                Quantiles.central(sorted, 0.95),
                ForecastScores.place(sorted, count),
                ForecastScores.crps(sorted, count),
                recorded.test() ? ForecastScores.crpsPoisson(last, count) : Double.NaN,
                recorded.test() ? ForecastScores.crpsLognormal(last, walk, count) : Double.NaN);
    }

    /** Known years first, then predicted ones. */
    public List<ForecastYear> years() {
        return years;
    }

    /** The predicted years. */
    public List<ForecastYear> tested() {
        return years.stream().filter(ForecastYear::test).toList();
    }

    /** Share of predicted years inside their 80 % interval. */
    public double coverage80() {
        return share(ForecastYear::isInside80);
    }

    /** Share of predicted years inside their 95 % interval. */
    public double coverage95() {
        return share(ForecastYear::isInside95);
    }

    private double share(Predicate<ForecastYear> inside) {
        return (double) tested().stream().filter(inside).count() / tested().size();
    }

    /** Mean score of the predicted years. */
    public double meanScore(ToDoubleFunction<ForecastYear> score) {
        return tested().stream().mapToDouble(score).average().orElse(Double.NaN);
    }

    /** A table and what it says, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        lines.add("Without a trend; years after " + lastKnown + " were used for nothing but this comparison.");
        lines.add("");
        lines.add(" year  recorded  median      50 %          80 %          95 %      place");
        tested().forEach(year -> lines.add(String.format(
                Locale.ROOT,
                " %4d  %8d  %6.0f  %12s  %12s  %12s  %8.2f%s",
                year.year(),
                year.recorded(),
                year.median(),
                range(year.within50()),
                range(year.within80()),
                range(year.within95()),
                year.place(),
                year.isInside95() ? year.isInside80() ? "" : "  outside 80 %" : "  OUTSIDE 95 %")));
        lines.add("");
        lines.addAll(verdict());
        return lines;
    }

    private String title() {
        return city + ": homicides predicted from the years to " + lastKnown;
    }

    /** Where reality left the fan, how often that is to be expected, and whether simpler forecasters did better. */
    public List<String> verdict() {
        List<String> lines = new ArrayList<>();
        List<ForecastYear> out = tested().stream().filter(y -> !y.isInside95()).toList();
        if (out.isEmpty()) {
            lines.add("Reality did not leave the 95 % fan.");
        }
        out.forEach(year -> lines.add(String.format(
                Locale.ROOT,
                "Reality left the fan in %d: %d homicides, %s the 95 %% interval of %.1f to %.1f.",
                year.year(),
                year.recorded(),
                year.recorded() > year.within95().high() ? "above" : "below",
                year.within95().low(),
                year.within95().high())));
        int n = tested().size();
        lines.add(String.format(
                Locale.ROOT,
                "Inside: %d of %d years in the 80 %% interval, %d in the 95 %% interval; %d of %d above the median. The years of a"
                        + " drift hang together, so these are fewer trials than years.",
                Math.round(coverage80() * n),
                n,
                Math.round(coverage95() * n),
                tested().stream().filter(y -> y.recorded() > y.median()).count(),
                n));
        lines.add(String.format(
                Locale.ROOT,
                "Mean score (CRPS, homicides, lower is better): %.1f; no change since %d %.1f; random walk %.1f.",
                meanScore(ForecastYear::score),
                lastKnown,
                meanScore(ForecastYear::scoreOfNoChange),
                meanScore(ForecastYear::scoreOfRandomWalk)));
        return lines;
    }

    private static String range(Interval interval) {
        return String.format(Locale.ROOT, "%.0f to %.0f", interval.low(), interval.high());
    }

    /** All years as comma-separated values. */
    public String csv() {
        StringBuilder text = new StringBuilder(
                "year,used,recorded,mean,median,low50,high50,low80,high80,low95,high95,place,inside80,"
                        + "inside95,crps,crps_no_change,crps_random_walk\n");
        years.forEach(y -> text.append(String.format(
                Locale.ROOT,
                "%d,%s,%d,%.2f,%.1f,%.2f,%.2f,%.2f,%.2f,%.2f,%.2f,%.4f,%b,%b,%.3f,%s,%s\n",
                y.year(),
                y.test() ? "test" : "fit",
                y.recorded(),
                y.mean(),
                y.median(),
                y.within50().low(),
                y.within50().high(),
                y.within80().low(),
                y.within80().high(),
                y.within95().low(),
                y.within95().high(),
                y.place(),
                y.isInside80(),
                y.isInside95(),
                y.score(),
                cell(y.scoreOfNoChange()),
                cell(y.scoreOfRandomWalk()))));
        return text.toString();
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** The fan. */
    public String svg() {
        return FanChart.svg(
                title(),
                "homicides a year",
                years.stream()
                        .map(y -> new FanChart.Year(
                                y.year(),
                                y.within95().low(),
                                y.within80().low(),
                                y.within50().low(),
                                y.median(),
                                y.within50().high(),
                                y.within80().high(),
                                y.within95().high(),
                                y.recorded(),
                                y.test()))
                        .toList());
    }
}
