// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Locale;
import java.util.OptionalDouble;
import org.abate.scenario.Backtest;
import org.abate.scenario.Wording;
import org.abate.statistics.Interval;

/** The results for people: a line for each backtest, then the scores. */
public final class BacktestTable {
    private static final int WIDTH = 120;
    private static final int NAME = 40;

    private BacktestTable() {}

    /** The whole text. */
    public static String of(BacktestReport report) {
        StringBuilder text = new StringBuilder();
        text.append(line(
                "%-" + NAME + "s %-4s %21s %24s %7s %8s  %s", "", "", "published", "simulated", "true", "nothing", ""));
        text.append(line(
                "%-" + NAME + "s %-4s %21s %24s %7s %8s  %s",
                "BACKTEST",
                "role",
                "(95 %)",
                "median (90 %)",
                "effect",
                "done",
                ""));
        report.results().forEach(result -> text.append(row(result)));
        text.append('\n');
        text.append(
                paragraph("Changes in percent unless said otherwise; minus is a fall. Published: the estimate of the"
                        + " evaluation. Simulated: what the same evaluation finds in the model, with what is not known of the dose"
                        + " and the model, and chance. True effect: what the programme does in the model to those treated. Nothing"
                        + " done: what the evaluation would have found of a programme that does nothing."));
        text.append('\n');
        for (Backtest.Role role : new Backtest.Role[] {Backtest.Role.TEST, Backtest.Role.FIT}) {
            Scoreboard board = report.of(role);
            if (board.cases() > 0) {
                text.append(paragraph(scores(role, board, report)));
            }
        }
        text.append(paragraph(controls(report)));
        return text.toString();
    }

    private static String row(BacktestResult result) {
        Backtest backtest = result.backtest();
        boolean told = !result.estimates().isEmpty();
        return line(
                "%-" + NAME + "s %-4s %21s %24s %7s %8s  %s",
                Wording.printable(backtest.id()),
                backtest.role().key(),
                number(backtest.published().estimate())
                        + backtest.published()
                                .interval95()
                                .map(ends -> " (" + number(ends.low()) + " to " + number(ends.high()) + ")")
                                .orElse(" (?)"),
                told ? number(result.median()) + range(result.interval90()) : "cannot be told",
                number(result.trueEffect()),
                number(result.medianWithout()),
                (result.hit() ? "hit" : "MISS")
                        + (result.wrongSign() ? ", wrong sign" : "")
                        + (result.untold() > 0 ? ", " + result.untold() + " untold" : "")
                        + (backtest.published().unit().key().equals("percent")
                                ? ""
                                : ", " + backtest.published().unit().sign()));
    }

    private static String scores(Backtest.Role role, Scoreboard board, BacktestReport report) {
        String what = role == Backtest.Role.TEST
                ? "Test only (no estimate informed a parameter): "
                : "Fit (each informed a parameter, so a hit proves little): ";
        return what
                + String.format(
                        Locale.ROOT,
                        "%d of %d inside the 90 %% interval; %d with the wrong sign; intervals %s times as wide as the"
                                + " published ones (median). Score (CRPS, lower is better): model %.1f, \"no change\" %.1f,"
                                + " mean of other published effects %.1f; knowing chance and bias but no effect %.1f.",
                        board.hits(),
                        board.cases(),
                        board.wrongSigns(),
                        board.medianWidthRatio().isPresent()
                                ? String.format(
                                        Locale.ROOT,
                                        "%.1f",
                                        board.medianWidthRatio().getAsDouble())
                                : "?",
                        board.crps(),
                        board.crpsNoChange(),
                        board.crpsMeanPublished(report.backtests()),
                        board.crpsNoChangeWithChance());
    }

    private static String controls(BacktestReport report) {
        int placebos =
                report.results().stream().mapToInt(BacktestResult::placebos).sum();
        int same =
                report.results().stream().mapToInt(BacktestResult::placebosSame).sum();
        double fall = report.results().stream()
                .mapToDouble(BacktestResult::worstFallPercent)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "Negative controls: %d of %d placebo lives (the same staff doing nothing) had no effect at all, event for"
                        + " event. With nothing done, the worst tenth of neighborhoods changed by %+.0f %% from one year to"
                        + " the next: regression to the mean.",
                same,
                placebos,
                fall);
    }

    private static String range(Interval interval) {
        return " (" + number(interval.low()) + " to " + number(interval.high()) + ")";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "?";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 9.95 ? "%.1f" : "%.0f", value + 0.0);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
    }

    private static String paragraph(String words) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : words.split(" ", -1)) {
            if (column + 1 + word.length() > WIDTH) {
                text.append('\n').append(word);
                column = word.length();
            } else {
                text.append(column == 0 ? "" : " ").append(word);
                column += word.length() + (column == 0 ? 0 : 1);
            }
        }
        return text.append('\n').toString();
    }
}
