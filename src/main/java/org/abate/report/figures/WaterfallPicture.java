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
import org.abate.report.page.Figure;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** From the level with nothing added, part by part, to the level with the mix. */
final class WaterfallPicture {
    private static final double PLOT = 190;
    private static final double NAMES = 34;
    private static final double AXIS = 34;
    private static final double WIDEST_BAR = 46;

    private WaterfallPicture() {}

    private record Bar(String name, double from, double to, Ink ink, String words) {}

    static Picture of(Paper paper, PageSource source, Figure figure) {
        JsonNode data = figure.data();
        double level = data.path("level").asDouble();
        double whole = data.path("whole").asDouble();
        List<Bar> bars = bars(data, level, whole);
        double lowest = bars.stream()
                .skip(1)
                .flatMapToDouble(
                        bar -> bar.from() == 0 ? DoubleStream.of(bar.to()) : DoubleStream.of(bar.from(), bar.to()))
                .min()
                .orElse(0);
        double highest = bars.stream()
                .mapToDouble(bar -> Math.max(bar.from(), bar.to()))
                .max()
                .orElse(1);
        double floor = Math.max(0, lowest - 0.6 * (highest - lowest));
        Sheet sheet = Sheet.of(
                paper,
                "From " + Numbers.count(level) + " to " + Numbers.count(level - whole) + " expected homicides over "
                        + source.period() + ": what each part of \u201c"
                        + org.abate.report.page.Names.inSentence(
                                data.path("wholeName").asText()) + "\u201d gives",
                figure.reading(),
                figure.alternative(),
                floor > 0 ? figure.caution() : "",
                PLOT + NAMES);
        Scale up = Scale.holding(
                DoubleStream.of(floor, highest + (highest - floor) * 0.06), 6, sheet.top() + PLOT, sheet.top() + 16);
        double from = Sheet.LEFT + AXIS;
        sheet.up(up, from, Sheet.RIGHT, "homicides expected over " + source.period());
        double step = (Sheet.RIGHT - from) / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            draw(sheet, bars.get(i), up, from + (i + 0.5) * step, step);
            if (i > 0) {
                double y = up.at(bars.get(i - 1).to());
                double half = Math.min(WIDEST_BAR, step * 0.7) / 2;
                double x = from + (i - 0.5) * step;
                sheet.drawing().line(x + half, y, x + step - half, y, 0.6, Palette.AXIS);
            }
        }
        return sheet.named("waterfall");
    }

    private static List<Bar> bars(JsonNode data, double level, double whole) {
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(data.path("levelName").asText(), 0, level, Palette.COMPARISON, Numbers.count(level)));
        double at = level;
        for (JsonNode step : data.path("steps")) {
            double averted = step.path("averted").asDouble();
            bars.add(new Bar(
                    step.path("name").asText(),
                    at,
                    at - averted,
                    averted < 0 ? Palette.MORE : Palette.LESS,
                    (averted < 0 ? "+" : "\u2212") + shown(Math.abs(averted))));
            at -= averted;
        }
        bars.add(new Bar(
                data.path("wholeName").asText(), 0, level - whole, Palette.COMPARISON, Numbers.count(level - whole)));
        return bars;
    }

    /** Whole, as the words above say it; below one with a digit. */
    private static String shown(double size) {
        return size < 1 ? Numbers.count(size) : Numbers.whole(size);
    }

    private static void draw(Sheet sheet, Bar bar, Scale up, double x, double step) {
        Drawing drawing = sheet.drawing();
        double half = Math.min(WIDEST_BAR, step * 0.7) / 2;
        double top = Math.min(up.at(bar.from()), up.at(bar.to()));
        double bottom = Math.max(up.at(bar.from()), up.at(bar.to()));
        drawing.rectangle(x - half, top, 2 * half, Math.max(0.8, bottom - top), bar.ink());
        drawing.text(bar.words(), x, top - 4, Sheet.LABEL.heavy().anchored(Anchor.MIDDLE));
        sheet.label(bar.name(), x, sheet.top() + PLOT + 4, step - 6, 3, Sheet.AXIS);
    }
}
