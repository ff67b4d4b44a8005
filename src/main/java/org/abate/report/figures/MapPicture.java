// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.chart.Drawing;
import org.abate.chart.Drawing.Anchor;
import org.abate.chart.Drawing.Style;
import org.abate.chart.Ink;
import org.abate.chart.Scale;
import org.abate.report.page.Figure;
import org.abate.report.page.Names;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/** Where the last arm averts homicides: neighborhoods shaded, the leading ones numbered and named beside the map. */
final class MapPicture {
    private static final double HIGHEST = 330;
    private static final double LIST = 150;
    private static final double ROOM = Sheet.RIGHT - Sheet.LEFT - LIST - 24;
    private static final double ROW = 17;
    private static final int SHADES = 10;
    private static final int NAMED = 10;
    private static final List<Integer> AVERTED = List.of(0xe4edf4, 0x6aa5cf, 0x08457e);
    private static final List<Integer> EXPECTED = List.of(0xf3e9dd, 0xd98f4e, 0x7f2704);

    private final Sheet sheet;
    private final Paper paper;
    private final List<String> places;
    private final double[] values;
    private final double[] noise;
    private final boolean averted;
    private final double least;
    private final double most;

    private MapPicture(
            Sheet sheet, Paper paper, List<String> places, double[] values, double[] noise, boolean averted) {
        this.sheet = sheet;
        this.paper = paper;
        this.places = places;
        this.values = values;
        this.noise = noise;
        this.averted = averted;
        this.least = Math.min(0, Columns.known(values).min().orElse(0));
        this.most = Columns.known(values).max().orElse(1);
    }

    /** Whether any neighborhood has a number. */
    static boolean isPossible(Figure figure) {
        JsonNode arm = Columns.last(figure.data().path("arms"));
        return Columns.known(Columns.numbers(arm.path("expected"))).findAny().isPresent();
    }

    static Picture of(Paper paper, PageSource source, Figure figure) {
        JsonNode data = figure.data();
        boolean averted = !source.programmes().isEmpty();
        JsonNode arm = Columns.last(data.path("arms"));
        double[] noise = averted
                ? Columns.numbers(arm.path("noise"))
                : new double[data.path("places").size()];
        double[] values = Columns.numbers(arm.path(averted ? "averted" : "expected"));
        boolean unsure = averted
                && IntStream.range(0, values.length)
                        .anyMatch(place -> values[place] != 0 && Math.abs(values[place]) <= noise[place]);
        MapOutlines outlines = MapOutlines.of(data.path("shapes"), ROOM, HIGHEST);
        double high = outlines.isEmpty() ? 20 + ROW * NAMED : Math.max(outlines.high() + 6, 34 + ROW * NAMED);
        Sheet sheet = Sheet.of(
                paper,
                averted ? title(source, data, values) : "Where homicides are expected over " + source.period(),
                figure.reading(),
                averted
                        ? "A map of the neighborhoods, shaded by homicides averted, and a list of the highest."
                        : "A map of the neighborhoods, shaded by homicides expected, and a list of the highest.",
                "White neighborhoods have fewer than five expected homicides: too few to show."
                        + (unsure ? " Hatched ones have an effect that these runs cannot tell from noise." : ""),
                high + 24);
        List<String> places = new ArrayList<>();
        data.path("places").forEach(place -> places.add(place.asText()));
        var map = new MapPicture(sheet, paper, places, values, noise, averted);
        List<Integer> leading = leading(values, noise);
        if (!outlines.isEmpty()) {
            map.draw(outlines, leading);
        }
        map.list(leading, high);
        return sheet.named("map");
    }

    /** Names the three neighborhoods with most, where these runs tell any from noise. */
    private static String title(PageSource source, JsonNode data, double[] values) {
        double[] noise = Columns.numbers(Columns.last(data.path("arms")).path("noise"));
        List<String> most = leading(values, noise).stream()
                .limit(3)
                .map(place -> Names.inSentence(data.path("places").path(place).asText()))
                .toList();
        return most.isEmpty()
                ? "Where " + Findings.name(source) + " averts homicides, these runs cannot tell from noise"
                : Findings.name(source) + " averts most homicides in " + Numbers.list(most);
    }

    private boolean isTold(int place) {
        return !averted || Math.abs(values[place]) > noise[place];
    }

    /** The neighborhoods with most, most first; only those told from noise. */
    private static List<Integer> leading(double[] values, double[] noise) {
        return IntStream.range(0, values.length)
                .boxed()
                .filter(place -> values[place] > noise[place])
                .sorted(Comparator.comparingDouble((Integer place) -> -values[place]))
                .limit(NAMED)
                .toList();
    }

    private Ink shade(double value) {
        double share = most > least ? (value - least) / (most - least) : 1;
        return step((int) Math.min(SHADES - 1, Math.floor(share * SHADES)));
    }

    private Ink step(int shade) {
        return Palette.between(averted ? AVERTED : EXPECTED, shade / (SHADES - 1.0));
    }

    private void draw(MapOutlines outlines, List<Integer> leading) {
        Drawing drawing = sheet.drawing();
        double left = Sheet.LEFT + Math.max(0, (ROOM - outlines.wide()) / 2);
        for (int place = 0; place < values.length; place++) {
            Path2D.Double area = outlines.area(place, left, sheet.top());
            if (Double.isFinite(values[place])) {
                drawing.area(area, shade(values[place]));
                if (values[place] != 0 && !isTold(place)) {
                    outlines.hatch(place, left, sheet.top())
                            .forEach(line -> drawing.line(line[0], line[1], line[2], line[3], 0.6, Palette.AXIS));
                }
            }
            outlines.rings(place, left, sheet.top()).forEach(ring -> drawing.line(ring[0], ring[1], 0.5, Palette.AXIS));
        }
        for (int rank = 0; rank < leading.size(); rank++) {
            double[] middle = outlines.middle(leading.get(rank), left, sheet.top());
            numbered(rank + 1, middle[0], middle[1]);
        }
    }

    private void numbered(int number, double x, double y) {
        sheet.drawing().disc(x, y, 6.2, Palette.INK);
        sheet.drawing().disc(x, y, 5.6, Palette.WHITE);
        sheet.drawing()
                .text(
                        Integer.toString(number),
                        x,
                        y + 2.7,
                        Style.of(7.5, Palette.INK).heavy().anchored(Anchor.MIDDLE));
    }

    private void list(List<Integer> leading, double high) {
        double left = Sheet.RIGHT - LIST;
        double y = sheet.top() + 8;
        String unit = averted ? "homicides averted" : "homicides expected";
        sheet.drawing().text(leading.isEmpty() ? "" : "Most " + unit, left, y, Sheet.LABEL.heavy());
        for (int rank = 0; rank < leading.size(); rank++) {
            int place = leading.get(rank);
            y += ROW;
            numbered(rank + 1, left + 6.5, y - 3);
            sheet.drawing()
                    .text(
                            paper.regular().cut(places.get(place), Sheet.AXIS.size(), LIST - 50),
                            left + 17,
                            y,
                            Style.of(Sheet.AXIS.size(), Palette.INK));
            sheet.drawing().text(Numbers.count(values[place]), Sheet.RIGHT, y, Sheet.LABEL.anchored(Anchor.END));
        }
        legend(unit, sheet.top() + high + 4);
    }

    private void legend(String unit, double y) {
        double wide = 150;
        Scale ramp = new Scale(0, 1, 1, Sheet.LEFT + 100, Sheet.LEFT + 100 + wide);
        for (int i = 0; i < SHADES; i++) {
            sheet.drawing().rectangle(ramp.at(i / (double) SHADES), y, wide / SHADES, 9, step(i));
        }
        sheet.drawing().text(unit, Sheet.LEFT, y + 8, Sheet.AXIS);
        sheet.drawing().text(Numbers.count(least), ramp.from() - 4, y + 8, Sheet.AXIS.anchored(Anchor.END));
        sheet.drawing().text(Numbers.count(most), ramp.to() + 4, y + 8, Sheet.AXIS);
    }
}
