// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** The text of an SVG: letters are paths that carry their words as labels, so that no font is needed and nothing is lost. */
final class DrawingSvg {
    private static final double POINTS_PER_INCH = 72;
    private static final String[] COMMANDS = {"m", "l", "q", "c", "z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private DrawingSvg() {}

    static String of(Drawing drawing, String title, String description) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(Svg.number(drawing.width() / POINTS_PER_INCH))
                .append("in\" height=\"")
                .append(Svg.number(drawing.height() / POINTS_PER_INCH))
                .append("in\" viewBox=\"0 0 ")
                .append(Svg.number(drawing.width()))
                .append(' ')
                .append(Svg.number(drawing.height()))
                .append("\">\n<title>")
                .append(Svg.escape(title))
                .append("</title>\n<desc>")
                .append(Svg.escape(description))
                .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Area area) {
                area(svg, area);
            } else if (mark instanceof Mark.Line line) {
                line(svg, line);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void area(StringBuilder svg, Mark.Area area) {
        String d = path(area.outline());
        if (d.isEmpty()) {
            return;
        }
        svg.append("<path fill=\"").append(area.ink().hex()).append('"');
        if (area.ink().opacity() < 1) {
            svg.append(" fill-opacity=\"")
                    .append(Svg.number(area.ink().opacity()))
                    .append('"');
        }
        if (!area.words().isEmpty()) {
            svg.append(" aria-label=\"")
                    .append(Svg.escape(area.words()).replace("\"", "&quot;"))
                    .append('"');
        }
        svg.append(" d=\"").append(d).append("\"/>\n");
    }

    private static void line(StringBuilder svg, Mark.Line line) {
        svg.append("<path fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"")
                .append(line.ink().hex())
                .append("\" stroke-width=\"")
                .append(Svg.number(line.width()))
                .append('"');
        if (line.ink().opacity() < 1) {
            svg.append(" stroke-opacity=\"")
                    .append(Svg.number(line.ink().opacity()))
                    .append('"');
        }
        svg.append(" d=\"");
        for (int i = 0; i < line.points(); i++) {
            svg.append(i == 0 ? 'M' : 'L')
                    .append(Svg.number(line.x(i)))
                    .append(' ')
                    .append(Svg.number(line.y(i)));
        }
        svg.append("\"/>\n");
    }

    /** Steps from point to point in hundredths, which take fewer letters than places; nothing adds up but whole hundredths. */
    private static String path(Path2D.Double outline) {
        StringBuilder d = new StringBuilder();
        double[] points = new double[6];
        long[] at = new long[2];
        long[] start = new long[2];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            d.append(COMMANDS[kind]);
            for (int i = 0; i < NUMBERS[kind]; i++) {
                number(d, Math.round(points[i] * 100) - at[i % 2], i == 0);
            }
            if (kind == PathIterator.SEG_CLOSE) {
                System.arraycopy(start, 0, at, 0, 2);
            } else {
                at[0] = Math.round(points[NUMBERS[kind] - 2] * 100);
                at[1] = Math.round(points[NUMBERS[kind] - 1] * 100);
            }
            if (kind == PathIterator.SEG_MOVETO) {
                System.arraycopy(at, 0, start, 0, 2);
            }
        }
        return d.toString();
    }

    private static void number(StringBuilder d, long hundredths, boolean first) {
        if (hundredths < 0) {
            d.append('-');
        } else if (!first) {
            d.append(' ');
        }
        long size = Math.abs(hundredths);
        if (size >= 100 || size == 0) {
            d.append(size / 100);
        }
        if (size % 100 != 0) {
            d.append('.').append(size % 100 / 10);
            if (size % 10 != 0) {
                d.append(size % 10);
            }
        }
    }
}
