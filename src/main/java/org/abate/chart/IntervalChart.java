// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Rows of intervals: what was simulated as a bar with a tick at its median, what the data say as a dot, or a diamond where they
 * lie outside. Each row has a scale of its own, because each is about something else; its ends are written beside it.
 */
public final class IntervalChart {
    private static final double WIDTH = 980;
    private static final double MARGIN = 24;
    private static final double PLOT_LEFT = 410;
    private static final double PLOT_RIGHT = 700;
    private static final double WORDS = 722;
    private static final double HEADINGS = 102;
    private static final double TOP = 74;
    private static final double ROW = 24;
    private static final double GROUP = 38;
    private static final double PADDING = 0.06;
    private static final int LONGEST_LABEL = 56;

    private final List<Row> rows;

    /**
     * One row; numbers are NaN where unknown.
     *
     * @param group heading; rows of one group stand together
     * @param label what the row is about
     * @param unit of its numbers
     * @param data what was measured in the world
     * @param dataLow low end of its interval
     * @param dataHigh high end of its interval
     * @param simulatedLow low end of the simulated interval
     * @param simulatedMedian what half of the simulations exceed
     * @param simulatedHigh high end of the simulated interval
     * @param hit whether the two agree, by the caller's rule
     */
    public record Row(
            String group,
            String label,
            String unit,
            double data,
            double dataLow,
            double dataHigh,
            double simulatedLow,
            double simulatedMedian,
            double simulatedHigh,
            boolean hit) {
        private boolean misses() {
            return !hit && isComparable();
        }

        private boolean isComparable() {
            boolean known = Double.isFinite(data) || Double.isFinite(dataLow) || Double.isFinite(dataHigh);
            return known && Double.isFinite(simulatedLow) && Double.isFinite(simulatedHigh);
        }

        private double[] known() {
            return DoubleStream.of(data, dataLow, dataHigh, simulatedLow, simulatedMedian, simulatedHigh)
                    .filter(Double::isFinite)
                    .toArray();
        }
    }

    private IntervalChart(List<Row> rows) {
        this.rows = rows;
    }

    /** The text of the drawing. */
    public static String svg(String title, List<Row> rows) {
        return new IntervalChart(List.copyOf(rows)).draw(title);
    }

    private String draw(String title) {
        double height = TOP + 20;
        String group = null;
        for (Row row : rows) {
            height += row.group().equals(group) ? ROW : ROW + GROUP;
            group = row.group();
        }
        long compared = rows.stream().filter(Row::isComparable).count();
        String agree =
                rows.stream().filter(row -> row.isComparable() && row.hit()).count() + " of " + compared + " agree";
        Svg svg = new Svg(WIDTH, height, title, agree + ".");
        svg.text(MARGIN, 28, title, "font-size=\"16\" font-weight=\"600\"");
        svg.text(WIDTH - MARGIN, 28, agree, "text-anchor=\"end\" font-weight=\"600\"");
        legend(svg);
        double y = TOP;
        group = null;
        for (Row row : rows) {
            if (!row.group().equals(group)) {
                group = row.group();
                y += GROUP;
                svg.text(MARGIN, y - 10, group, "font-size=\"13\" font-weight=\"600\"");
                svg.line(MARGIN, y - 3, WIDTH - MARGIN, y - 3, "stroke=\"" + Svg.QUIET + "\"");
            }
            row(svg, row, y + ROW / 2);
            y += ROW;
        }
        return svg.finish();
    }

    private static void legend(Svg svg) {
        double y = 52;
        bar(svg, MARGIN, MARGIN + 34, y);
        tick(svg, MARGIN + 17, y);
        svg.text(MARGIN + 42, y + 4, "simulated: 90 % and median", "");
        whisker(svg, MARGIN + 232, MARGIN + 266, y);
        mark(svg, MARGIN + 249, y, true);
        svg.text(MARGIN + 274, y + 4, "recorded, with its interval: agree", "");
        mark(svg, MARGIN + 494, y, false);
        svg.text(MARGIN + 506, y + 4, "do not agree", "");
        svg.text(
                (PLOT_LEFT + PLOT_RIGHT) / 2,
                HEADINGS,
                "each row on its own scale",
                "text-anchor=\"middle\" font-size=\"11\" fill=\"" + Svg.QUIET + "\"");
        svg.text(WORDS, HEADINGS, "recorded (simulated 90 %) unit", "font-size=\"11\" fill=\"" + Svg.QUIET + "\"");
    }

    private static void row(Svg svg, Row row, double y) {
        svg.line(PLOT_LEFT, y, PLOT_RIGHT, y, "stroke=\"" + Svg.LINE + "\"");
        svg.text(MARGIN, y + 4, shortened(row.label()), row.misses() ? "fill=\"" + Svg.RED + "\"" : "");
        double[] known = row.known();
        if (known.length > 0) {
            double low = DoubleStream.of(known).min().orElseThrow();
            double high = DoubleStream.of(known).max().orElseThrow();
            double range = high > low ? high - low : Math.max(1, Math.abs(high));
            double left = (low + high) / 2 - range * (0.5 + PADDING);
            double scale = (PLOT_RIGHT - PLOT_LEFT) / (range * (1 + 2 * PADDING));
            draw(svg, row, y, PLOT_LEFT - left * scale, scale);
        }
        svg.text(WORDS, y + 4, words(row), "font-size=\"11\" fill=\"" + Svg.QUIET + "\"");
    }

    private static void draw(Svg svg, Row row, double y, double origin, double scale) {
        if (Double.isFinite(row.simulatedLow()) && Double.isFinite(row.simulatedHigh())) {
            bar(svg, origin + scale * row.simulatedLow(), origin + scale * row.simulatedHigh(), y);
        }
        if (Double.isFinite(row.simulatedMedian())) {
            tick(svg, origin + scale * row.simulatedMedian(), y);
        }
        if (Double.isFinite(row.dataLow()) && Double.isFinite(row.dataHigh())) {
            whisker(svg, origin + scale * row.dataLow(), origin + scale * row.dataHigh(), y);
        }
        if (Double.isFinite(row.data())) {
            mark(svg, origin + scale * row.data(), y, !row.misses());
        }
    }

    private static void bar(Svg svg, double from, double to, double y) {
        svg.rectangle(
                from,
                y - 6.5,
                Math.max(2, to - from),
                13,
                "rx=\"2\" fill=\"#b9d2e8\" stroke=\"#7fa3c4\" stroke-width=\"0.8\"");
    }

    private static void tick(Svg svg, double x, double y) {
        svg.line(x, y - 6.5, x, y + 6.5, "stroke=\"" + Svg.BLUE + "\" stroke-width=\"2.4\"");
    }

    private static void whisker(Svg svg, double from, double to, double y) {
        svg.line(from, y, to, y, "stroke=\"" + Svg.INK + "\" stroke-width=\"1.3\"");
        svg.line(from, y - 3.5, from, y + 3.5, "stroke=\"" + Svg.INK + "\" stroke-width=\"1.3\"");
        svg.line(to, y - 3.5, to, y + 3.5, "stroke=\"" + Svg.INK + "\" stroke-width=\"1.3\"");
    }

    private static void mark(Svg svg, double x, double y, boolean agrees) {
        if (agrees) {
            svg.circle(x, y, 4.4, "fill=\"" + Svg.INK + "\" stroke=\"#fff\" stroke-width=\"1.2\"");
        } else {
            svg.diamond(x, y, 6.4, "fill=\"" + Svg.RED + "\" stroke=\"#fff\" stroke-width=\"1.2\"");
        }
    }

    private static String words(Row row) {
        String simulated = Double.isNaN(row.simulatedLow())
                ? "nothing simulated"
                : Svg.shown(row.simulatedLow()) + " to " + Svg.shown(row.simulatedHigh());
        return Svg.shown(row.data()) + " (" + simulated + ") " + row.unit();
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, LONGEST_LABEL - 1).strip() + "\u2026";
    }
}
