// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of each pixel an area covers. Every edge adds the signed area to its right; their sum along a row is the share of the
 * pixel inside, once for each winding.
 */
final class Coverage {
    private final int width;
    private final int height;
    private final List<double[]> edges = new ArrayList<>();

    /** Takes what a pixel is covered of, 0 to 1. */
    @FunctionalInterface
    interface Taker {
        void take(int x, int y, double share);
    }

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Adds an edge, in pixels. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 != y1) {
            edges.add(new double[] {inside(x0, width), inside(y0, height), inside(x1, width), inside(y1, height)});
        }
    }

    private static double inside(double value, int most) {
        return Math.max(0, Math.min(most, value));
    }

    void fill(Taker taker) {
        if (edges.isEmpty()) {
            return;
        }
        double[] low = {width, height};
        double[] high = {0, 0};
        for (double[] edge : edges) {
            for (int i = 0; i < 4; i++) {
                low[i % 2] = Math.min(low[i % 2], edge[i]);
                high[i % 2] = Math.max(high[i % 2], edge[i]);
            }
        }
        int left = (int) low[0];
        int top = (int) low[1];
        int across = (int) Math.ceil(high[0]) - left + 2;
        int down = (int) Math.ceil(high[1]) - top;
        double[] sums = new double[across * down];
        for (double[] edge : edges) {
            add(sums, across, edge[0] - left, edge[1] - top, edge[2] - left, edge[3] - top);
        }
        for (int row = 0; row < down; row++) {
            double sum = 0;
            for (int column = 0; column < across; column++) {
                sum += sums[row * across + column];
                double share = Math.min(1, Math.abs(sum));
                if (share > 1e-6 && left + column < width) {
                    taker.take(left + column, top + row, share);
                }
            }
        }
    }

    private static void add(double[] sums, int across, double xa, double ya, double xb, double yb) {
        if (ya == yb) {
            return;
        }
        boolean down = ya < yb;
        double y0 = down ? ya : yb;
        double y1 = down ? yb : ya;
        double x = down ? xa : xb;
        double slope = ((down ? xb : xa) - x) / (y1 - y0);
        for (int row = (int) y0; row < y1; row++) {
            double part = Math.min(row + 1, y1) - Math.max(row, y0);
            double next = x + slope * part;
            addRow(sums, row * across, Math.min(x, next), Math.max(x, next), down ? part : -part);
            x = next;
        }
    }

    /** Within one row an edge covers a triangle or trapezoid of each pixel that it crosses, and all of those to the right. */
    private static void addRow(double[] sums, int row, double left, double right, double part) {
        int first = (int) Math.max(0, Math.floor(left));
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            double beside = (left + right) / 2 - first;
            sums[row + first] += part * (1 - beside);
            sums[row + first + 1] += part * beside;
            return;
        }
        double before = 0;
        for (int column = first; column < last; column++) {
            double covered = part * coveredBy(column + 1, left, right);
            sums[row + column] += covered - before;
            before = covered;
        }
        sums[row + last] += part - before;
    }

    /** Mean over an edge's height of what lies to its right within the pixel that ends at {@code end}. */
    private static double coveredBy(double end, double left, double right) {
        return ramp(end, left, right) - ramp(end - 1, left, right);
    }

    /** Area left of {@code x} and right of an edge of height 1. */
    private static double ramp(double x, double left, double right) {
        if (x <= left) {
            return 0;
        }
        return x >= right ? x - (left + right) / 2 : (x - left) * (x - left) / (2 * (right - left));
    }
}
