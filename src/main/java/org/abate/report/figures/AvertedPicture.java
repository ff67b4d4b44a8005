// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.abate.chart.Drawing;
import org.abate.chart.Ink;
import org.abate.chart.Scale;
import org.abate.report.page.Figure;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** How what each arm averts spreads over the parameter sets: a pile of dots for each arm, and the goal. */
final class AvertedPicture {
    private static final double NAMES = 118;
    private static final double VALUES = 84;
    private static final double ROW = 52;
    private static final int BINS = 56;
    private static final double LARGEST_DOT = 2.6;
    private static final int MOST_ARMS = 12;

    private AvertedPicture() {}

    static Picture of(Paper paper, PageSource source, Figure figure) {
        JsonNode data = figure.data();
        List<JsonNode> all =
                StreamSupport.stream(data.path("arms").spliterator(), false).toList();
        List<JsonNode> arms = all.subList(Math.max(0, all.size() - MOST_ARMS), all.size());
        boolean toGoal = data.has("goal");
        double plot = 26 + ROW * arms.size();
        Sheet sheet = Sheet.of(
                paper,
                title(source, toGoal),
                figure.reading(),
                figure.alternative(),
                figure.caution() + (arms.size() < all.size() ? " Only the last " + MOST_ARMS + " arms." : ""),
                plot + 30);
        double goal = Columns.number(data.path("goal"));
        Scale scale = Scale.holding(
                DoubleStream.concat(
                        DoubleStream.of(0, goal),
                        arms.stream().flatMapToDouble(arm -> DoubleStream.of(Columns.numbers(arm.path("values"))))),
                7,
                Sheet.LEFT + NAMES,
                Sheet.RIGHT - VALUES);
        double top = sheet.top() + 20;
        double bottom = sheet.top() + plot;
        sheet.across(scale, top, bottom, data.path("axis").asText());
        int highest = arms.stream()
                .flatMapToInt(arm ->
                        java.util.Arrays.stream(counts(Columns.numbers(arm.path("values")), scale, toGoal ? goal : 0)))
                .max()
                .orElse(1);
        double y = top + ROW;
        for (JsonNode arm : arms) {
            row(sheet, source, arm, scale, y, toGoal ? goal : 0, highest);
            y += ROW;
        }
        if (toGoal) {
            sheet.goal(scale.at(goal), top, bottom, "goal: " + Numbers.percent(goal));
        }
        return sheet.named("averted");
    }

    private static String title(PageSource source, boolean toGoal) {
        if (!toGoal || Findings.shown(source) == 0) {
            return Findings.effect(source);
        }
        var goal = source.summary().arms().get(Findings.shown(source)).goals().get(0);
        return Findings.name(source) + ": " + Numbers.chances(goal.probability().mean()) + " of reaching the goal of "
                + Numbers.percent(goal.goal().reductionPercent()) + " fewer in year "
                + goal.goal().byYear();
    }

    private static void row(
            Sheet sheet, PageSource source, JsonNode arm, Scale scale, double base, double goal, int highest) {
        Drawing drawing = sheet.drawing();
        int number = arm.path("arm").asInt();
        sheet.rowName(arm.path("name").asText(), Sheet.LEFT, base - 14, NAMES - 12);
        drawing.line(scale.from(), base, scale.to(), base, 0.6, Palette.LINE);
        pile(
                drawing,
                counts(Columns.numbers(arm.path("values")), scale, goal),
                scale,
                goal,
                base,
                highest,
                Palette.arm(number));
        if (!source.design().goals().isEmpty()) {
            var chance = source.summary().arms().get(number).goals().get(0).probability();
            drawing.text(Numbers.inHundred(chance.mean()), Sheet.RIGHT - VALUES + 12, base - 16, Sheet.LABEL);
            drawing.text("reach the goal", Sheet.RIGHT - VALUES + 12, base - 5, Sheet.AXIS);
        }
    }

    /** Numbers of values in bins, one of which begins at the goal. */
    private static int[] counts(double[] values, Scale scale, double goal) {
        int[] counts = new int[BINS + 2];
        double wide = (scale.to() - scale.from()) / BINS;
        for (double value : values) {
            if (Double.isFinite(value)) {
                counts[(int) Math.floor((scale.at(value) - first(scale, goal)) / wide + 1e-9)]++;
            }
        }
        return counts;
    }

    /** Where the first bin begins. */
    private static double first(Scale scale, double goal) {
        double wide = (scale.to() - scale.from()) / BINS;
        double at = scale.at(goal);
        return at - Math.ceil((at - scale.from()) / wide - 1e-9) * wide;
    }

    private static void pile(
            Drawing drawing, int[] counts, Scale scale, double goal, double base, int highest, Ink ink) {
        double wide = (scale.to() - scale.from()) / BINS;
        double radius = Math.min(Math.min(LARGEST_DOT, wide / 2), (ROW - 10) / highest / 2);
        for (int bin = 0; bin < counts.length; bin++) {
            double x = first(scale, goal) + (bin + 0.5) * wide;
            if (radius < 1.2) {
                double high = (ROW - 10) * counts[bin] / highest;
                drawing.rectangle(x - wide / 2 + 0.3, base - high, wide - 0.6, high, ink);
                continue;
            }
            for (int dot = 0; dot < counts[bin]; dot++) {
                drawing.disc(x, base - radius * (2 * dot + 1), radius * 0.94, ink);
            }
        }
    }
}
