// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

/**
 * What is drawn with.
 *
 * @param rgb red, green and blue as {@code 0xRRGGBB}
 * @param opacity 0 to 1
 */
public record Ink(int rgb, double opacity) {
    public Ink {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("a color lies between 0 and 0xffffff");
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity lies between 0 and 1 and is " + opacity);
        }
    }

    /** Covers all that lies beneath. */
    public static Ink of(int rgb) {
        return new Ink(rgb, 1);
    }

    /** The same color, seen through. */
    public Ink faint(double share) {
        return new Ink(rgb, share);
    }

    /** {@code #0072b2}. */
    String hex() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }
}
