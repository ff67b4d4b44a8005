// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.abate.chart.Drawing;
import org.abate.chart.Drawing.Anchor;
import org.abate.chart.Drawing.Style;
import org.abate.chart.Ink;
import org.abate.chart.Scale;
import org.abate.report.page.Figure;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** What each arm costs against what it averts; arms are numbered, so that no name stands in another's way. */
final class CostPicture {
    private static final double PLOT = 200;
    private static final double AXIS = 34;
    private static final double LEGEND = 15;
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;
    private static final int MOST_ARMS = 16;

    private CostPicture() {}

    static Picture of(Paper paper, PageSource source, Figure figure) {
        List<JsonNode> all = StreamSupport.stream(figure.data().path("arms").spliterator(), false)
                .toList();
        List<JsonNode> arms = all.subList(Math.max(0, all.size() - MOST_ARMS), all.size());
        int rows = (arms.size() + 1) / 2;
        Sheet sheet = Sheet.of(
                paper,
                title(source, Columns.last(figure.data().path("arms"))),
                figure.reading(),
                figure.alternative(),
                figure.caution() + " Bars: 95 % ranges, where these runs carry them."
                        + (arms.size() < all.size() ? " Only the last " + MOST_ARMS + " arms." : ""),
                PLOT + 36 + rows * LEGEND);
        double unit = values(arms, "cost", "cost95").max().orElse(0) < 2 * MILLION ? THOUSAND : MILLION;
        Scale across = Scale.holding(
                DoubleStream.concat(
                        DoubleStream.of(0), values(arms, "cost", "cost95").map(usd -> usd / unit)),
                7,
                Sheet.LEFT + AXIS + 4,
                Sheet.RIGHT - 14);
        Scale up = Scale.holding(
                DoubleStream.concat(DoubleStream.of(0), values(arms, "averted", "averted95")),
                6,
                sheet.top() + PLOT,
                sheet.top() + 18);
        sheet.up(up, Sheet.LEFT + AXIS, Sheet.RIGHT, "homicides averted over " + source.period());
        sheet.across(
                across,
                up.to(),
                up.from(),
                "cost over " + source.period() + (unit == MILLION ? ", million" : ", thousand") + " dollars of 2025");
        for (int i = 0; i < arms.size(); i++) {
            point(sheet, arms.get(i), across, up, unit);
        }
        for (int i = 0; i < arms.size(); i++) {
            legend(sheet, paper, arms.get(i), i, rows);
        }
        return sheet.named("cost");
    }

    private static DoubleStream values(List<JsonNode> arms, String mean, String range) {
        return arms.stream()
                .flatMapToDouble(arm -> DoubleStream.concat(
                        DoubleStream.of(Columns.number(arm.path(mean))),
                        DoubleStream.of(Columns.numbers(arm.path(range)))));
    }

    private static String title(PageSource source, JsonNode arm) {
        double averted = arm.path("averted").asDouble();
        String name = "\u201c" + source.name(arm.path("arm").asInt()) + "\u201d";
        String money = Numbers.dollars(arm.path("cost").asDouble());
        String range = arm.path("averted95").size() == 2
                ? " (95 % range: "
                        + Numbers.whole(arm.path("averted95").path(0).asDouble()) + " to "
                        + Numbers.whole(arm.path("averted95").path(1).asDouble()) + ")"
                : " (too few runs for a range)";
        return name + " costs " + money + " over " + source.period() + " and is expected to avert "
                + (Math.abs(averted) < 0.5
                        ? "next to no homicides"
                        : averted < 0
                                ? "none: about " + Numbers.whole(-averted) + " more homicides are expected"
                                : "about " + Numbers.counted(Math.round(averted), "homicide"))
                + range;
    }

    private static void point(Sheet sheet, JsonNode arm, Scale across, Scale up, double unit) {
        Ink ink = Palette.arm(arm.path("arm").asInt());
        double x = across.at(arm.path("cost").asDouble() / unit);
        double y = up.at(arm.path("averted").asDouble());
        double[] cost = Columns.numbers(arm.path("cost95"));
        double[] averted = Columns.numbers(arm.path("averted95"));
        if (cost.length == 2) {
            sheet.whisker(across.at(cost[0] / unit), y, across.at(cost[1] / unit), y, ink);
        }
        if (averted.length == 2) {
            sheet.whisker(x, up.at(averted[0]), x, up.at(averted[1]), ink);
        }
        numbered(sheet.drawing(), arm.path("arm").asInt(), x, y, ink);
    }

    private static void numbered(Drawing drawing, int number, double x, double y, Ink ink) {
        drawing.disc(x, y, 7.6, Palette.WHITE);
        drawing.disc(x, y, 6.8, ink);
        Style inside = Style.of(8.5, Palette.WHITE).heavy().anchored(Anchor.MIDDLE);
        drawing.text(Integer.toString(number), x, y + 3.1, inside);
    }

    private static void legend(Sheet sheet, Paper paper, JsonNode arm, int i, int rows) {
        int number = arm.path("arm").asInt();
        double wide = (Sheet.RIGHT - Sheet.LEFT) / 2;
        int column = i / rows;
        double x = Sheet.LEFT + column * wide;
        double y = sheet.top() + PLOT + 42 + i % rows * LEGEND;
        numbered(sheet.drawing(), number, x + 7, y, Palette.arm(number));
        sheet.drawing()
                .text(
                        paper.regular().cut(arm.path("name").asText(), Sheet.LABEL.size(), wide - 26),
                        x + 19,
                        y + 3.2,
                        Sheet.LABEL);
    }
}
