// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.abate.chart.Drawing;
import org.abate.chart.Drawing.Anchor;
import org.abate.chart.Ink;
import org.abate.chart.Scale;
import org.abate.experiment.Outcome;
import org.abate.report.page.Figure;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.abate.scenario.Goal;

/** Percent fewer homicides in each arm, with its range, the goal and what studies make plausible at most. */
final class ReductionPicture {
    private static final double NAMES = 118;
    private static final double VALUES = 112;
    private static final double ROW = 30;
    private static final int MOST_ARMS = 20;

    private ReductionPicture() {}

    static Picture of(Paper paper, PageSource source, Figure figure) {
        List<JsonNode> all = StreamSupport.stream(figure.data().path("arms").spliterator(), false)
                .toList();
        List<JsonNode> arms = all.subList(Math.max(0, all.size() - MOST_ARMS), all.size());
        Optional<Goal> goal = source.design().goals().stream()
                .filter(each -> each.outcome().equals(Outcome.HOMICIDES.key()))
                .findFirst();
        double plot = 32 + ROW * arms.size();
        Sheet sheet = Sheet.of(
                paper,
                Findings.effect(source),
                figure.reading(),
                figure.alternative(),
                "Dots: expected reduction over " + source.period() + " against \u201c" + source.name(0)
                        + "\u201d. Bars: 95 % range from what is not known about people and programmes; that the model"
                        + " itself is wrong is in no range."
                        + (goal.isPresent() ? " The goal is about one year, the dots about all of them." : "")
                        + (arms.size() < all.size() ? " Only the last " + MOST_ARMS + " arms." : ""),
                plot + 30);
        double[] ceiling = Columns.numbers(figure.data().path("ceiling"));
        Scale scale = Scale.holding(
                DoubleStream.concat(
                        DoubleStream.of(
                                0,
                                ceiling[1] + 1,
                                goal.map(Goal::reductionPercent).orElse(0.0)),
                        arms.stream()
                                .flatMapToDouble(arm -> DoubleStream.concat(
                                        DoubleStream.of(Columns.number(arm.path("reduction"))),
                                        DoubleStream.of(Columns.numbers(arm.path("credible95")))))),
                7,
                Sheet.LEFT + NAMES,
                Sheet.RIGHT - VALUES);
        double top = sheet.top() + 28;
        double bottom = sheet.top() + plot;
        draw(sheet, scale, ceiling, top, bottom);
        goal.ifPresent(each -> sheet.goal(
                scale.at(each.reductionPercent()),
                top - 3,
                bottom,
                "goal: " + Numbers.percent(each.reductionPercent()) + " in year " + each.byYear()));
        double y = top + ROW / 2;
        for (JsonNode arm : arms) {
            row(sheet, source, arm, scale, y);
            y += ROW;
        }
        return sheet.named("reduction");
    }

    private static void draw(Sheet sheet, Scale scale, double[] ceiling, double top, double bottom) {
        Drawing drawing = sheet.drawing();
        double left = scale.at(ceiling[0]);
        double right = scale.at(ceiling[1]);
        drawing.rectangle(left, top, right - left, bottom - top, Palette.CEILING);
        sheet.across(scale, top, bottom, "percent fewer homicides than with nothing added");
        drawing.text("plausible at most: 4 to 14 %", left, top - 18, Sheet.AXIS.anchored(Anchor.START));
    }

    private static void row(Sheet sheet, PageSource source, JsonNode arm, Scale scale, double y) {
        int number = arm.path("arm").asInt();
        Ink ink = Palette.arm(number);
        double[] range = Columns.numbers(arm.path("credible95"));
        sheet.rowName(arm.path("name").asText(), Sheet.LEFT, y, NAMES - 12);
        if (range.length == 2) {
            sheet.whisker(scale.at(range[0]), y, scale.at(range[1]), y, ink);
        }
        double x = scale.at(Columns.number(arm.path("reduction")));
        sheet.drawing().disc(x, y, 5, Palette.WHITE);
        sheet.drawing().disc(x, y, 4, ink);
        var summary = source.summary().arms().get(number);
        var effect = summary.effectOnHomicides();
        double mean = effect.reductionPercent().mean();
        Drawing drawing = sheet.drawing();
        drawing.text(
                Numbers.percent(Math.abs(mean)) + (mean < 0 ? " more" : " fewer"),
                Sheet.RIGHT - VALUES + 14,
                y - 1,
                Sheet.LABEL.heavy());
        drawing.text(
                effect.credible95().isDefined() ? Numbers.fewer(effect.credible95()) : "no range",
                Sheet.RIGHT - VALUES + 14,
                y + 9,
                Sheet.AXIS);
    }
}
