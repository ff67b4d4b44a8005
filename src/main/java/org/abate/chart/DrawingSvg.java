// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** The text of an SVG: letters are paths that carry their words as labels, so that no font is needed and nothing is lost. */
final class DrawingSvg {
    private static final double POINTS_PER_INCH = 72;
    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
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

    private static String path(Path2D.Double outline) {
        StringBuilder d = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            d.append(COMMANDS[kind]);
            for (int i = 0; i < NUMBERS[kind]; i++) {
                d.append(i == 0 ? "" : " ").append(Svg.number(points[i]));
            }
        }
        return d.toString();
    }
}
