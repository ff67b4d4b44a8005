// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * The pixels of a drawing. Each pixel takes of an ink what the mark covers of it; areas exactly, by the signed area of their edges,
 * lines by their distance. Java's own rasteriser gives other pixels in other versions, and needs native libraries; this is plain
 * arithmetic, the same everywhere.
 */
final class Raster {
    private static final int CURVE_PARTS = 6;

    /** Fewer colours pack better; at 300 dots an inch nobody sees the difference. */
    private static final int LEVELS = 8;

    private final int width;
    private final int height;
    private final double scale;
    private final int[] pixels;

    private Raster(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.pixels = new int[width * height];
        java.util.Arrays.fill(pixels, 0xffffff);
    }

    /**
     * Draws everything on white.
     *
     * @param scale pixels for a point
     */
    static Raster of(Drawing drawing, double scale) {
        Raster raster = new Raster(
                (int) Math.round(drawing.width() * scale), (int) Math.round(drawing.height() * scale), scale);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Area area) {
                raster.fill(area.outline(), area.ink());
            } else if (mark instanceof Mark.Line line) {
                raster.stroke(line);
            }
        }
        return raster;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** All colours, in the order of their appearance; of more than so many, as many. */
    java.util.List<Integer> colors(int most) {
        java.util.Set<Integer> colors = new java.util.LinkedHashSet<>();
        int last = -1;
        for (int pixel : pixels) {
            if (pixel != last && colors.add(pixel) && colors.size() > most) {
                break;
            }
            last = pixel;
        }
        return java.util.List.copyOf(colors);
    }

    /** Red, green and blue of a pixel, as {@code 0xRRGGBB}. */
    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    private void fill(Path2D.Double outline, Ink ink) {
        Coverage coverage = new Coverage(width, height);
        double[] points = new double[6];
        double[] at = new double[2];
        double[] start = new double[2];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    coverage.edge(at[0], at[1], start[0], start[1]);
                    set(start, points[0] * scale, points[1] * scale);
                    set(at, start[0], start[1]);
                }
                case PathIterator.SEG_LINETO -> to(coverage, at, points[0], points[1]);
                case PathIterator.SEG_QUADTO -> curve(coverage, at, quadratic(points));
                case PathIterator.SEG_CUBICTO -> curve(coverage, at, cubic(points));
                default -> to(coverage, at, start[0] / scale, start[1] / scale);
            }
        }
        coverage.edge(at[0], at[1], start[0], start[1]);
        coverage.fill((x, y, share) -> blend(x, y, share, ink));
    }

    private void to(Coverage coverage, double[] at, double x, double y) {
        coverage.edge(at[0], at[1], x * scale, y * scale);
        set(at, x * scale, y * scale);
    }

    /** A Bezier curve by its two coordinates, of which one is told from where it starts, its axis (0 or 1) and how far along it is. */
    @FunctionalInterface
    private interface Curve {
        double at(double start, int axis, double left, double done);
    }

    private void curve(Coverage coverage, double[] at, Curve curve) {
        double x = at[0] / scale;
        double y = at[1] / scale;
        for (int i = 1; i <= CURVE_PARTS; i++) {
            double done = i / (double) CURVE_PARTS;
            double left = 1 - done;
            to(coverage, at, curve.at(x, 0, left, done), curve.at(y, 1, left, done));
        }
    }

    private static Curve quadratic(double[] p) {
        return (start, axis, s, t) -> s * s * start + 2 * s * t * p[axis] + t * t * p[2 + axis];
    }

    private static Curve cubic(double[] p) {
        return (start, axis, s, t) ->
                s * s * s * start + 3 * s * s * t * p[axis] + 3 * s * t * t * p[2 + axis] + t * t * t * p[4 + axis];
    }

    private void stroke(Mark.Line line) {
        double half = Math.max(0.5, line.width() * scale / 2);
        int[] box = {width, height, -1, -1};
        for (int i = 0; i < line.points(); i++) {
            box[0] = (int) Math.max(0, Math.min(box[0], Math.floor(line.x(i) * scale - half - 1)));
            box[1] = (int) Math.max(0, Math.min(box[1], Math.floor(line.y(i) * scale - half - 1)));
            box[2] = (int) Math.min(width - 1, Math.max(box[2], Math.ceil(line.x(i) * scale + half + 1)));
            box[3] = (int) Math.min(height - 1, Math.max(box[3], Math.ceil(line.y(i) * scale + half + 1)));
        }
        if (box[2] < box[0] || box[3] < box[1]) {
            return;
        }
        int across = box[2] - box[0] + 1;
        double[] most = new double[across * (box[3] - box[1] + 1)];
        for (int i = 1; i < line.points(); i++) {
            segment(line, i, half, box, most);
        }
        for (int y = box[1]; y <= box[3]; y++) {
            for (int x = box[0]; x <= box[2]; x++) {
                blend(x, y, most[(y - box[1]) * across + x - box[0]], line.ink());
            }
        }
    }

    /** Keeps, of each pixel, the most that any segment of the line covers. */
    private void segment(Mark.Line line, int i, double half, int[] box, double[] most) {
        double x1 = line.x(i - 1) * scale;
        double y1 = line.y(i - 1) * scale;
        double dx = line.x(i) * scale - x1;
        double dy = line.y(i) * scale - y1;
        double square = dx * dx + dy * dy;
        int across = box[2] - box[0] + 1;
        int top = (int) Math.max(box[1], Math.floor(Math.min(y1, y1 + dy) - half - 1));
        int bottom = (int) Math.min(box[3], Math.ceil(Math.max(y1, y1 + dy) + half + 1));
        int left = (int) Math.max(box[0], Math.floor(Math.min(x1, x1 + dx) - half - 1));
        int right = (int) Math.min(box[2], Math.ceil(Math.max(x1, x1 + dx) + half + 1));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x1;
                double py = y + 0.5 - y1;
                double t = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
                double ex = px - t * dx;
                double ey = py - t * dy;
                double covered = half + 0.5 - Math.sqrt(ex * ex + ey * ey);
                if (covered > 0) {
                    int at = (y - box[1]) * across + x - box[0];
                    most[at] = Math.max(most[at], Math.min(1, covered));
                }
            }
        }
    }

    private static void set(double[] point, double x, double y) {
        point[0] = x;
        point[1] = y;
    }

    private void blend(int x, int y, double covered, Ink ink) {
        double share = Math.rint(covered * LEVELS) / LEVELS * ink.opacity();
        if (share <= 0) {
            return;
        }
        int at = y * width + x;
        int below = pixels[at];
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int under = below >> shift & 0xff;
            int over = ink.rgb() >> shift & 0xff;
            mixed |= (int) Math.floor(under + share * (over - under) + 0.5) << shift;
        }
        pixels[at] = mixed;
    }
}
