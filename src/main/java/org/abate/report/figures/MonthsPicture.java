// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.abate.chart.Drawing;
import org.abate.chart.Drawing.Anchor;
import org.abate.chart.Ink;
import org.abate.chart.Scale;
import org.abate.experiment.Outcome;
import org.abate.report.page.Figure;
import org.abate.report.page.Names;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** Homicides month by month: a small picture for each arm, all with the same axes, each with the first arm's line to compare. */
final class MonthsPicture {
    private static final double GAP = 22;
    private static final double AXIS = 34;
    private static final double ROW = 132;
    private static final int MOST_ARMS = 8;

    private final Sheet sheet;
    private final Paper paper;
    private final JsonNode first;
    private final List<String> months;
    private final double most;

    private MonthsPicture(Sheet sheet, Paper paper, JsonNode first, List<String> months, double most) {
        this.sheet = sheet;
        this.paper = paper;
        this.first = first;
        this.months = months;
        this.most = most;
    }

    static Picture of(Paper paper, PageSource source, Figure figure) {
        JsonNode arms = figure.data().path("arms");
        List<Integer> shown = new ArrayList<>(List.of(0));
        for (int arm = Math.max(1, arms.size() - MOST_ARMS + 1); arm < arms.size(); arm++) {
            shown.add(arm);
        }
        int columns = shown.size() == 1 ? 1 : 2;
        int rows = (shown.size() + columns - 1) / columns;
        boolean fans = hasFan(arms.path(0));
        Sheet sheet = Sheet.of(
                paper,
                title(source),
                (fans
                                ? "The band holds what a city would count in the month, 19 times in 20; the line is what is"
                                        + " expected."
                                : "Lines are what is expected; there are too few runs to show how widely counts scatter.")
                        + (shown.size() > 1
                                ? " The grey line repeats \u201c" + source.name(0)
                                        + "\u201d in each picture. In a single month luck hides what a programme does; over years"
                                        + " it adds up."
                                : ""),
                "Small pictures of homicides by month, one for each arm, all with the same axes.",
                shown.size() < arms.size() ? "Only the first arm and the last " + (MOST_ARMS - 1) + "." : "",
                rows * ROW - 4);
        List<String> months = new ArrayList<>();
        figure.data().path("months").forEach(month -> months.add(month.asText()));
        double most = shown.stream()
                .flatMapToDouble(arm -> DoubleStream.concat(
                        Columns.known(column(arms.path(arm), "expected")),
                        Columns.known(column(arms.path(arm), "predictiveHigh"))))
                .max()
                .orElse(1);
        var picture = new MonthsPicture(sheet, paper, arms.path(0), months, most);
        double wide = (Sheet.RIGHT - Sheet.LEFT - (columns - 1) * GAP) / columns;
        for (int i = 0; i < shown.size(); i++) {
            int column = i % columns;
            picture.panel(
                    arms.path(shown.get(i)),
                    shown.get(i),
                    Sheet.LEFT + column * (wide + GAP),
                    sheet.top() + ROW * Math.floorDiv(i, columns),
                    wide);
        }
        return sheet.named("months");
    }

    private static String title(PageSource source) {
        double before = expected(source, 0);
        if (source.programmes().isEmpty()) {
            return "About " + Numbers.whole(before) + " homicides are expected over " + source.period();
        }
        if (!Findings.tells(source)) {
            return Findings.effect(source);
        }
        return Findings.name(source) + ": about " + Numbers.whole(expected(source, Findings.shown(source)))
                + " homicides over " + source.period() + " are expected, instead of " + Numbers.whole(before);
    }

    private static double expected(PageSource source, int arm) {
        return source.summary()
                .arms()
                .get(arm)
                .outcomes()
                .get(Outcome.HOMICIDES)
                .expected()
                .mean();
    }

    private static double[] column(JsonNode arm, String name) {
        return Columns.numbers(arm.path("monthly").path(name));
    }

    private static boolean hasFan(JsonNode arm) {
        return Columns.known(column(arm, "predictiveHigh")).findAny().isPresent();
    }

    private void panel(JsonNode arm, int number, double left, double top, double wide) {
        Drawing drawing = sheet.drawing();
        double bottom = top + ROW - 34;
        Scale up = Scale.holding(DoubleStream.of(0, most), 4, bottom, top + 30);
        double from = left + AXIS - 10;
        Scale across = new Scale(0, Math.max(1, months.size() - 1), 1, from + 2, left + wide - 4);
        Ink ink = Palette.arm(number);
        var heavy = Sheet.LABEL.heavy();
        drawing.text(
                paper.bold().cut(Names.plain(arm.path("name").asText()), heavy.size(), wide), left, top + 9, heavy);
        for (double value : up.labels()) {
            drawing.line(from, up.at(value), left + wide, up.at(value), 0.6, value == 0 ? Palette.AXIS : Palette.LINE);
            drawing.text(
                    Numbers.decimal(value, up.digits()), from - 4, up.at(value) + 3, Sheet.AXIS.anchored(Anchor.END));
        }
        drawing.text("homicides a month", left, top + 21, Sheet.AXIS);
        band(arm, ink, across, up);
        if (number > 0) {
            line(first, Palette.COMPARISON, 1.2, across, up);
        }
        line(arm, ink, 2, across, up);
        dates(across, bottom);
    }

    private void band(JsonNode arm, Ink ink, Scale across, Scale up) {
        double[] low = column(arm, "predictiveLow");
        double[] high = column(arm, "predictiveHigh");
        int n = low.length;
        double[] x = new double[2 * n];
        double[] y = new double[2 * n];
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(low[i] + high[i])) {
                return;
            }
            x[i] = across.at(i);
            y[i] = up.at(high[i]);
            x[2 * n - 1 - i] = across.at(i);
            y[2 * n - 1 - i] = up.at(low[i]);
        }
        sheet.drawing().area(x, y, ink.faint(0.2));
    }

    private void line(JsonNode arm, Ink ink, double width, Scale across, Scale up) {
        double[] values = column(arm, "expected");
        double[] x = new double[values.length];
        double[] y = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            x[i] = across.at(i);
            y[i] = up.at(values[i]);
        }
        if (values.length > 1) {
            sheet.drawing().line(x, y, width, ink);
        }
    }

    private void dates(Scale across, double bottom) {
        int every = months.size() < 19 ? 6 : 12 * (1 + months.size() / 73);
        for (int month = 0; month < months.size(); month++) {
            if (month % every == 0) {
                double x = across.at(month);
                sheet.drawing().line(x, bottom, x, bottom + 3, 0.6, Palette.AXIS);
                sheet.drawing()
                        .text(
                                name(months.get(month)),
                                x,
                                bottom + 13,
                                Sheet.AXIS.anchored(month == 0 ? Anchor.START : Anchor.MIDDLE));
            }
        }
    }

    /** {@code 2025-01} as {@code Jan 2025}. */
    private static String name(String month) {
        List<String> names =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        return names.get(Integer.parseInt(month.substring(5)) - 1) + " " + month.substring(0, 4);
    }
}
