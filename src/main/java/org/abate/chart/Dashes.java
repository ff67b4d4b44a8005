// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a broken line into dashes.
 *
 * @param on length of a dash
 * @param off length of a gap
 */
record Dashes(double on, double off) {
    Dashes {
        if (!(on > 0 && off > 0)) {
            throw new IllegalArgumentException("dashes and gaps have a length");
        }
    }

    /** Each dash as its x and its y. */
    List<double[][]> along(double[] x, double[] y) {
        List<double[][]> pieces = new ArrayList<>();
        List<double[]> dash = new ArrayList<>();
        boolean drawing = true;
        double left = on;
        dash.add(new double[] {x[0], y[0]});
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            double at = 0;
            while (length - at > left) {
                at += left;
                double[] here = {x[i - 1] + dx * at / length, y[i - 1] + dy * at / length};
                if (drawing) {
                    dash.add(here);
                    pieces.add(columns(dash));
                }
                dash.clear();
                drawing = !drawing;
                left = drawing ? on : off;
                if (drawing) {
                    dash.add(here);
                }
            }
            left -= length - at;
            if (drawing) {
                dash.add(new double[] {x[i], y[i]});
            }
        }
        if (drawing && dash.size() > 1) {
            pieces.add(columns(dash));
        }
        return pieces;
    }

    private static double[][] columns(List<double[]> points) {
        return new double[][] {
            points.stream().mapToDouble(point -> point[0]).toArray(),
            points.stream().mapToDouble(point -> point[1]).toArray()
        };
    }
}
