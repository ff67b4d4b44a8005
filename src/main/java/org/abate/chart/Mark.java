// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.awt.geom.Path2D;

/** One thing in a drawing; lengths in points, y downward. */
sealed interface Mark {
    /** What it is drawn with. */
    Ink ink();

    /**
     * An area, filled where its outline winds around it.
     *
     * @param words what it spells; empty for what is no text
     */
    record Area(Path2D.Double outline, Ink ink, String words) implements Mark {}

    /** A broken line with round ends. */
    final class Line implements Mark {
        private final double[] x;
        private final double[] y;
        private final double width;
        private final Ink ink;

        Line(double[] x, double[] y, double width, Ink ink) {
            this.x = x.clone();
            this.y = y.clone();
            this.width = width;
            this.ink = ink;
        }

        int points() {
            return x.length;
        }

        double x(int point) {
            return x[point];
        }

        double y(int point) {
            return y[point];
        }

        double width() {
            return width;
        }

        @Override
        public Ink ink() {
            return ink;
        }
    }
}
