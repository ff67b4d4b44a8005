// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A fan of predictions over years: bands of 50, 80 and 95 %, their median, and what was recorded. Years that were known are
 * hollow dots, years that were predicted solid ones; one outside its 95 % band is a red diamond with its year and count.
 */
public final class FanChart {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 440;
    private static final double LEFT = 56;
    private static final double RIGHT = 24;
    private static final double TOP = 92;
    private static final double BOTTOM = 42;
    private static final double DOT = 4.4;
    private static final String HALO = " stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"";

    private final List<Year> years;
    private final double ceiling;

    /**
     * One year of a fan; bands are NaN where nothing was simulated, the count where none is known.
     *
     * @param test whether the year was predicted, not known
     */
    public record Year(
            int year,
            double low95,
            double low80,
            double low50,
            double median,
            double high50,
            double high80,
            double high95,
            double recorded,
            boolean test) {
        boolean isOutside() {
            return test && (recorded < low95 || recorded > high95);
        }
    }

    private FanChart(List<Year> years) {
        this.years = List.copyOf(years);
        double highest = years.stream()
                .flatMapToDouble(y -> DoubleStream.of(y.high95(), y.recorded()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
        double step = Svg.step(Math.max(1, highest), 5);
        this.ceiling = step * Math.ceil(Math.max(1, highest) * 1.03 / step);
    }

    /**
     * The text of the drawing.
     *
     * @param unit what is counted, for the axis
     * @param years consecutive, at least two
     */
    public static String svg(String title, String unit, List<Year> years) {
        if (years.size() < 2) {
            throw new IllegalArgumentException("a fan needs at least two years but has " + years.size());
        }
        return new FanChart(years).draw(title, unit);
    }

    private String draw(String title, String unit) {
        Svg svg = new Svg(WIDTH, HEIGHT, title, description(unit));
        svg.text(LEFT - 32, 26, title, "font-size=\"16\" font-weight=\"600\"");
        legend(svg);
        grid(svg, unit);
        band(svg, Year::low95, Year::high95, "#d3e2ef");
        band(svg, Year::low80, Year::high80, "#a9c8e2");
        band(svg, Year::low50, Year::high50, "#74a6cf");
        edge(svg, Year::low95);
        edge(svg, Year::high95);
        curve(svg, Year::median, "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"2\"");
        origin(svg);
        years.forEach(year -> dot(svg, year));
        return svg.finish();
    }

    private double x(double year) {
        double first = years.get(0).year() - 0.4;
        double last = years.get(years.size() - 1).year() + 0.4;
        return LEFT + (year - first) / (last - first) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - value / ceiling * (HEIGHT - TOP - BOTTOM);
    }

    private void legend(Svg svg) {
        double y = 46;
        double x = LEFT - 32;
        svg.circle(x + 5, y, DOT, "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"");
        svg.text(x + 16, y + 4, "recorded, known", "");
        svg.circle(x + 136, y, DOT, "fill=\"" + Svg.INK + "\"");
        svg.text(x + 147, y + 4, "recorded, not known", "");
        svg.diamond(x + 296, y, DOT + 2, "fill=\"" + Svg.RED + "\"");
        svg.text(x + 308, y + 4, "outside 95 %", "");
        svg.line(x + 404, y, x + 428, y, "stroke=\"" + Svg.INK + "\" stroke-width=\"2\"");
        svg.text(x + 434, y + 4, "median", "");
        String[] colors = {"#74a6cf", "#a9c8e2", "#d3e2ef"};
        String[] names = {"50 %", "80 %", "95 %"};
        for (int i = 0; i < colors.length; i++) {
            svg.rectangle(x + 500 + 66 * i, y - 6, 22, 12, "fill=\"" + colors[i] + "\"");
            svg.text(x + 526 + 66 * i, y + 4, names[i], "");
        }
    }

    private void grid(Svg svg, String unit) {
        double step = Svg.step(ceiling, 6);
        for (int i = 0; i * step <= ceiling * (1 + 1e-9); i++) {
            double value = i * step;
            svg.line(LEFT, y(value), WIDTH - RIGHT, y(value), "stroke=\"" + (i == 0 ? Svg.QUIET : Svg.LINE) + "\"");
            svg.text(LEFT - 8, y(value) + 4, Svg.shown(value), "text-anchor=\"end\" fill=\"" + Svg.QUIET + "\"");
        }
        svg.text(LEFT - 32, TOP - 16, unit, "fill=\"" + Svg.QUIET + "\"");
        int every = (int) Math.max(1, Svg.step(years.size(), 20));
        for (Year year : years) {
            if (year.year() % every == 0) {
                svg.text(
                        x(year.year()),
                        HEIGHT - BOTTOM + 20,
                        Integer.toString(year.year()),
                        "text-anchor=\"middle\" fill=\"" + Svg.QUIET + "\"");
            }
        }
    }

    private List<Year> simulated() {
        return years.stream().filter(year -> !Double.isNaN(year.median())).toList();
    }

    private void band(Svg svg, ToDoubleFunction<Year> low, ToDoubleFunction<Year> high, String color) {
        List<Year> fan = simulated();
        int n = fan.size();
        double[] x = new double[2 * n];
        double[] y = new double[2 * n];
        for (int i = 0; i < n; i++) {
            x[i] = x(fan.get(i).year());
            y[i] = y(high.applyAsDouble(fan.get(i)));
            x[2 * n - 1 - i] = x[i];
            y[2 * n - 1 - i] = y(low.applyAsDouble(fan.get(i)));
        }
        svg.path(x, y, "Z", "fill=\"" + color + "\"");
    }

    /** A fine line, for the palest band may be lost in print. */
    private void edge(Svg svg, ToDoubleFunction<Year> value) {
        curve(svg, value, "fill=\"none\" stroke=\"#8aa4ba\" stroke-width=\"0.8\"");
    }

    private void curve(Svg svg, ToDoubleFunction<Year> value, String style) {
        double[] x = simulated().stream().mapToDouble(year -> x(year.year())).toArray();
        double[] y = simulated().stream()
                .mapToDouble(year -> y(value.applyAsDouble(year)))
                .toArray();
        svg.path(x, y, "", style);
    }

    /** Where knowing ends and predicting begins. */
    private void origin(Svg svg) {
        years.stream()
                .filter(Year::test)
                .findFirst()
                .filter(first -> first.year() > years.get(0).year())
                .ifPresent(first -> {
                    double x = x(first.year() - 0.5);
                    svg.line(x, TOP, x, HEIGHT - BOTTOM, "stroke=\"" + Svg.QUIET + "\" stroke-dasharray=\"3 4\"");
                    svg.text(x - 8, TOP + 12, "known", "text-anchor=\"end\" fill=\"" + Svg.QUIET + "\"" + HALO);
                    svg.text(x + 8, TOP + 12, "predicted", "fill=\"" + Svg.QUIET + "\"" + HALO);
                });
    }

    private void dot(Svg svg, Year year) {
        if (Double.isNaN(year.recorded())) {
            return;
        }
        double x = x(year.year());
        double y = y(year.recorded());
        if (year.isOutside()) {
            svg.diamond(x, y, DOT + 2.6, "fill=\"" + Svg.RED + "\" stroke=\"#fff\" stroke-width=\"1.4\"");
            svg.text(
                    x,
                    year.recorded() > year.median() ? y - 12 : y + 22,
                    year.year() + ": " + Svg.shown(year.recorded()),
                    "text-anchor=\"middle\" font-weight=\"600\" fill=\"" + Svg.RED + "\"" + HALO);
        } else if (year.test()) {
            svg.circle(x, y, DOT, "fill=\"" + Svg.INK + "\" stroke=\"#fff\" stroke-width=\"1.2\"");
        } else {
            svg.circle(x, y, DOT, "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"");
        }
    }

    private String description(String unit) {
        StringBuilder words = new StringBuilder("Fan chart of " + unit + ".");
        for (Year year : simulated()) {
            words.append(" ").append(year.year()).append(": median ").append(Svg.shown(year.median()));
            words.append(", 95 % from ")
                    .append(Svg.shown(year.low95()))
                    .append(" to ")
                    .append(Svg.shown(year.high95()));
            if (!Double.isNaN(year.recorded())) {
                words.append(", recorded ")
                        .append(Svg.shown(year.recorded()))
                        .append(year.isOutside() ? ", outside" : "");
            }
            words.append(".");
        }
        return words.toString();
    }
}
