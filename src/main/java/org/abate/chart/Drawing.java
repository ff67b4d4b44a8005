// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing on a page, made from back to front, that becomes an SVG or a PNG. Lengths are points (1/72 inch), y runs downward.
 * Letters are outlines in both, so that the bytes depend on no font, and nothing here asks the machine for anything.
 */
public final class Drawing {
    private static final double CURVE = 0.5522847498;

    private final double width;
    private final double height;
    private final Typeface regular;
    private final Typeface bold;
    private final List<Mark> marks = new ArrayList<>();

    /** Where a text stands relative to its point. */
    public enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    /**
     * How a text looks.
     *
     * @param size of its letters in points
     * @param upright false for one that runs from below upward
     */
    public record Style(double size, boolean bold, Ink ink, Anchor anchor, boolean upright) {
        public static Style of(double size, Ink ink) {
            return new Style(size, false, ink, Anchor.START, true);
        }

        public Style heavy() {
            return new Style(size, true, ink, anchor, upright);
        }

        public Style anchored(Anchor other) {
            return new Style(size, bold, ink, other, upright);
        }

        public Style climbing() {
            return new Style(size, bold, ink, anchor, false);
        }
    }

    public Drawing(double width, double height, Typeface regular, Typeface bold) {
        this.width = width;
        this.height = height;
        this.regular = regular;
        this.bold = bold;
    }

    public Typeface face(Style style) {
        return style.bold() ? bold : regular;
    }

    /** A line of text on its baseline. */
    public void text(String words, double x, double y, Style style) {
        double shift = -style.anchor().share * face(style).width(words, style.size());
        AffineTransform place = AffineTransform.getTranslateInstance(Typeface.onGrid(x), Typeface.onGrid(y));
        if (!style.upright()) {
            place.concatenate(new AffineTransform(0, -1, 1, 0, 0, 0));
        }
        place.translate(Typeface.onGrid(shift), 0);
        Path2D.Double outline = face(style).outline(words, style.size());
        outline.transform(place);
        marks.add(new Mark.Area(outline, style.ink(), words));
    }

    /** A broken line. */
    public void line(double[] x, double[] y, double lineWidth, Ink ink) {
        marks.add(new Mark.Line(x, y, lineWidth, ink));
    }

    public void line(double x1, double y1, double x2, double y2, double lineWidth, Ink ink) {
        line(new double[] {x1, x2}, new double[] {y1, y2}, lineWidth, ink);
    }

    /** A broken line of dashes. */
    public void dashes(double[] x, double[] y, double lineWidth, Ink ink, double on, double off) {
        new Dashes(on, off).along(x, y).forEach(piece -> marks.add(new Mark.Line(piece[0], piece[1], lineWidth, ink)));
    }

    public void rectangle(double x, double y, double wide, double high, Ink ink) {
        area(new double[] {x, x + wide, x + wide, x}, new double[] {y, y, y + high, y + high}, ink);
    }

    public void area(double[] x, double[] y, Ink ink) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        ring(outline, x, y);
        area(outline, ink);
    }

    /** Any area; holes run the other way round. */
    public void area(Path2D.Double outline, Ink ink) {
        marks.add(new Mark.Area(outline, ink, ""));
    }

    /** Adds a closed ring to an outline. */
    public static void ring(Path2D.Double outline, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                outline.moveTo(x[i], y[i]);
            } else {
                outline.lineTo(x[i], y[i]);
            }
        }
        outline.closePath();
    }

    public void disc(double x, double y, double radius, Ink ink) {
        double c = CURVE * radius;
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outline.moveTo(x + radius, y);
        outline.curveTo(x + radius, y + c, x + c, y + radius, x, y + radius);
        outline.curveTo(x - c, y + radius, x - radius, y + c, x - radius, y);
        outline.curveTo(x - radius, y - c, x - c, y - radius, x, y - radius);
        outline.curveTo(x + c, y - radius, x + radius, y - c, x + radius, y);
        outline.closePath();
        area(outline, ink);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** The text of an SVG with a title and a description for those who do not see it. */
    public String svg(String title, String description) {
        return DrawingSvg.of(this, title, description);
    }

    /** A PNG with so many pixels for an inch, and title and description as text in it. */
    public byte[] png(int pixelsPerInch, String title, String description) throws IOException {
        return Png.of(Raster.of(this, pixelsPerInch / 72.0), pixelsPerInch, title, description);
    }
}
