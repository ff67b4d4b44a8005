// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis: values from {@code low} to {@code high} lie between {@code from} and {@code to} on the page.
 *
 * @param step between its labels
 */
public record Scale(double low, double high, double step, double from, double to) {
    public Scale {
        if (!(high > low && step > 0)) {
            throw new IllegalArgumentException(
                    "a scale goes upward and has steps, not " + low + " " + high + " " + step);
        }
    }

    /** Round ends that hold all finite values, in at most about so many parts. */
    public static Scale holding(DoubleStream values, int parts, double from, double to) {
        double[] known = values.filter(Double::isFinite).sorted().toArray();
        double low = known.length == 0 ? 0 : known[0];
        double high = known.length == 0 ? 1 : known[known.length - 1];
        double step = Svg.step(high > low ? high - low : 1, parts);
        double first = step * Math.floor(low / step + 1e-9);
        double last = step * Math.ceil(high / step - 1e-9);
        return new Scale(first, last > first ? last : first + step, step, from, to);
    }

    /** Where a value lies on the page; one beyond the ends lies at the end. */
    public double at(double value) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return from + share * (to - from);
    }

    /** Values that get a label. */
    public List<Double> labels() {
        List<Double> labels = new ArrayList<>();
        long first = Math.round(low / step);
        for (long i = first; i * step <= high + step * 1e-9; i++) {
            labels.add(i * step);
        }
        return labels;
    }

    /** Digits after the point that its labels need. */
    public int digits() {
        int digits = 0;
        for (double rest = step; rest < 0.999 && digits < 6; rest *= 10) {
            digits++;
        }
        return digits;
    }
}
