// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a drawing, written from back to front. */
final class Svg {
    static final String INK = "#1b2733";
    static final String QUIET = "#5c6b7a";
    static final String LINE = "#dfe5ea";
    static final String BLUE = "#2b6ca3";
    static final String RED = "#b3261e";

    private final StringBuilder text = new StringBuilder();

    Svg(double width, double height, String title, String description) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" font-family=\"system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\" "
                        + "font-size=\"12\" fill=\"" + INK + "\">\n<title>")
                .append(escape(title))
                .append("</title>\n<desc>")
                .append(escape(description))
                .append("</desc>\n");
        rectangle(0, 0, width, height, "fill=\"#fff\"");
    }

    String finish() {
        return text + "</svg>\n";
    }

    void rectangle(double x, double y, double width, double height, String style) {
        element("<rect" + at("x", x) + at("y", y) + at("width", width) + at("height", height), style);
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        element("<line" + at("x1", x1) + at("y1", y1) + at("x2", x2) + at("y2", y2), style);
    }

    void circle(double x, double y, double radius, String style) {
        element("<circle" + at("cx", x) + at("cy", y) + at("r", radius), style);
    }

    void diamond(double x, double y, double radius, String style) {
        path(new double[] {x, x + radius, x, x - radius}, new double[] {y - radius, y, y + radius, y}, "Z", style);
    }

    /** A broken line through points; {@code end} is Z to close it. */
    void path(double[] x, double[] y, String end, String style) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            d.append(i == 0 ? 'M' : 'L').append(number(x[i])).append(' ').append(number(y[i]));
        }
        element("<path d=\"" + d + end + "\"", style);
    }

    void text(double x, double y, String words, String style) {
        text.append("<text")
                .append(at("x", x))
                .append(at("y", y))
                .append(' ')
                .append(style)
                .append('>')
                .append(escape(words))
                .append("</text>\n");
    }

    private void element(String start, String style) {
        text.append(start).append(' ').append(style).append("/>\n");
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** To a hundredth, without zeros at the end. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** A number for people: three significant digits. */
    static String shown(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "unknown";
        }
        if (Math.abs(value) >= 1000) {
            return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** A round step, 1, 2 or 5 times a power of ten, that divides a range into at most so many parts. */
    static double step(double range, int most) {
        double rough = range / most;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= rough * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Without what XML cannot hold. */
    static String escape(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
