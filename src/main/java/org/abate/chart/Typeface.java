// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of drawings, as outlines of a font that comes with the program: no font of the machine is asked. A letter that the
 * font lacks is a box. Not for several threads at once.
 */
public final class Typeface {
    private static final double DOTS_PER_POINT = 300 / 72.0;
    private static final String FOLDER = "/liberation/LiberationSans-";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Typeface(String face) throws IOException {
        try (InputStream file = Typeface.class.getResourceAsStream(FOLDER + face + ".ttf")) {
            if (file == null) {
                throw new IOException("the program lacks its font " + face);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        }
    }

    /** Liberation Sans. */
    public static Typeface regular() throws IOException {
        return new Typeface("Regular");
    }

    /** Liberation Sans Bold. */
    public static Typeface bold() throws IOException {
        return new Typeface("Bold");
    }

    /** How far a line of text reaches, in the unit of its size. */
    public double width(String text, double size) {
        try {
            double units = 0;
            for (int letter : visible(text)) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
            }
            return units * size / unitsPerEm;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The outlines of a line of text that begins at the origin, y downward, baseline at 0. */
    Path2D.Double outline(String text, double size) {
        try {
            Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double scale = size / unitsPerEm;
            double at = 0;
            for (int letter : visible(text)) {
                int glyph = glyphs.getGlyphId(letter);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    outline.append(
                            data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, onGrid(at), 0)),
                            false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Letters begin at whole dots of a printer, 300 an inch: the same letter gives the same pixels, which pack better. */
    static double onGrid(double points) {
        return Math.rint(points * DOTS_PER_POINT) / DOTS_PER_POINT;
    }

    /** Cut to a width, with an ellipsis where something is missing. */
    public String cut(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int letters = text.codePointCount(0, text.length());
        while (letters > 1) {
            letters--;
            String shorter =
                    text.substring(0, text.offsetByCodePoints(0, letters)).strip() + "\u2026";
            if (width(shorter, size) <= width) {
                return shorter;
            }
        }
        return "\u2026";
    }

    /** Letters from left to right as they are seen, without marks of direction. */
    private static int[] visible(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        StringBuilder line = new StringBuilder();
        if (bidi.isLeftToRight()) {
            line.append(text);
        } else {
            int runs = bidi.getRunCount();
            byte[] levels = new byte[runs];
            Integer[] order = new Integer[runs];
            for (int run = 0; run < runs; run++) {
                levels[run] = (byte) bidi.getRunLevel(run);
                order[run] = run;
            }
            Bidi.reorderVisually(levels, 0, order, 0, runs);
            for (int run : order) {
                String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
                line.append(
                        bidi.getRunLevel(run) % 2 == 0
                                ? piece
                                : new StringBuilder(piece).reverse().toString());
            }
        }
        return line.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> letter == '\u00a0' || letter < ' ' ? ' ' : letter)
                .toArray();
    }
}
