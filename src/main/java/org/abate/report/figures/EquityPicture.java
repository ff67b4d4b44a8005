// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.abate.chart.Drawing;
import org.abate.chart.Drawing.Anchor;
import org.abate.chart.Ink;
import org.abate.chart.Scale;
import org.abate.report.page.Figure;
import org.abate.report.page.Names;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** For whom: homicide rates of groups of residents with nothing added and in the last arm, side by side. */
final class EquityPicture {
    private static final double PANEL = 150;
    private static final double NAMES = 36;
    private static final double GAP = 20;
    private static final double AXIS = 26;
    private static final double LEGEND = 18;

    /** Begins the report's sentence on where an arm averts most. */
    private static final String SPARED = "Of what \u201c";

    private EquityPicture() {}

    static Picture of(Paper paper, PageSource source, Figure figure) {
        List<JsonNode> parts = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        known(figure).forEach(part -> {
            parts.add(part);
            String caveat = part.path("caveat").asText();
            if (!caveat.isEmpty()) {
                notes.add(Names.capital(part.path("title").asText()) + ": " + caveat + ".");
            }
        });
        int rows = (parts.size() + 1) / 2;
        Sheet sheet = Sheet.of(
                paper,
                title(source, figure.reading()),
                figure.reading(),
                figure.alternative(),
                String.join(" ", notes) + (figure.caution().isEmpty() ? "" : " " + figure.caution()),
                LEGEND + rows * (PANEL + NAMES) - 6);
        legend(sheet, paper, source);
        double wide = (Sheet.RIGHT - Sheet.LEFT - GAP) / 2;
        for (int i = 0; i < parts.size(); i++) {
            boolean alone = i == parts.size() - 1 && i % 2 == 0;
            panel(
                    sheet,
                    parts.get(i),
                    source.programmes().isEmpty() ? List.of(0) : List.of(0, Findings.shown(source)),
                    Sheet.LEFT + (wide + GAP) * (i % 2),
                    sheet.top() + LEGEND + (PANEL + NAMES) * Math.floorDiv(i, 2),
                    alone && parts.size() == 1 ? 2 * wide + GAP : wide);
        }
        return sheet.named("equity");
    }

    /** Whether any group is large enough for a number. */
    static boolean isPossible(Figure figure) {
        return !known(figure).isEmpty();
    }

    /** Those with a group that is large enough for a number. */
    private static List<JsonNode> known(Figure figure) {
        return StreamSupport.stream(figure.data().path("breakdowns").spliterator(), false)
                .filter(part -> Columns.known(
                                Columns.numbers(part.path("arms").path(0).path("rate")))
                        .findAny()
                        .isPresent())
                .toList();
    }

    private static String title(PageSource source, String reading) {
        int spared = reading.lastIndexOf(SPARED);
        if (spared > 0) {
            return reading.substring(spared).replaceAll("\\.$", "") + " neighborhoods";
        }
        return source.programmes().isEmpty()
                ? "Who is killed: homicides a year for 100,000 residents of each group"
                : "Who is killed, with nothing added and with " + Findings.name(source);
    }

    private static void legend(Sheet sheet, Paper paper, PageSource source) {
        double x = Sheet.LEFT;
        double y = sheet.top() + 4;
        for (int arm : source.programmes().isEmpty() ? List.of(0) : List.of(0, Findings.shown(source))) {
            String name = paper.regular().cut(source.name(arm), Sheet.LABEL.size(), 190);
            sheet.drawing().rectangle(x, y - 4, 10, 9, Palette.arm(arm));
            sheet.drawing().text(name, x + 15, y + 3.4, Sheet.LABEL);
            x += 15 + paper.regular().width(name, Sheet.LABEL.size()) + 20;
        }
    }

    private static void panel(Sheet sheet, JsonNode part, List<Integer> arms, double left, double top, double wide) {
        Drawing drawing = sheet.drawing();
        List<double[]> rates = arms.stream()
                .map(arm -> Columns.numbers(part.path("arms").path(arm).path("rate")))
                .toList();
        drawing.text(
                "by " + part.path("title").asText() + ", a year for 100,000 residents",
                left,
                top + 12,
                Sheet.LABEL.heavy());
        Scale up = Scale.holding(
                DoubleStream.concat(DoubleStream.of(0), rates.stream().flatMapToDouble(DoubleStream::of)),
                4,
                top + PANEL,
                top + 34);
        double from = left + AXIS;
        for (double value : up.labels()) {
            double y = up.at(value);
            drawing.line(from, y, left + wide, y, 0.6, value == 0 ? Palette.AXIS : Palette.LINE);
            drawing.text(Numbers.decimal(value, up.digits()), from - 4, y + 3, Sheet.AXIS.anchored(Anchor.END));
        }
        int groups = part.path("groups").size();
        double step = (left + wide - from) / Math.max(1, groups);
        double bar = Math.min(22, step * 0.8 / arms.size());
        for (int group = 0; group < groups; group++) {
            double middle = from + (group + 0.5) * step;
            for (int i = 0; i < arms.size(); i++) {
                double x = middle + (i - arms.size() / 2.0) * bar;
                bar(sheet, up, rates.get(i)[group], x, bar, Palette.arm(arms.get(i)), i == 0);
            }
            sheet.label(part.path("groups").path(group).asText(), middle, top + PANEL + 3, step - 3, 3, Sheet.NOTE);
        }
    }

    private static void bar(Sheet sheet, Scale up, double rate, double x, double wide, Ink ink, boolean first) {
        if (!Double.isFinite(rate)) {
            if (first) {
                sheet.label("too few", x + wide, up.from() - 11, 60, 1, Sheet.NOTE);
            }
            return;
        }
        double top = up.at(rate);
        sheet.drawing().rectangle(x + 0.5, top, wide - 1, up.from() - top, ink);
        String words = rate >= 9.95 ? Numbers.whole(rate) : Numbers.count(rate);
        sheet.drawing().text(words, x + wide / 2, top - 3, Sheet.NOTE.anchored(Anchor.MIDDLE));
    }
}
