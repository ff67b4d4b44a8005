// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Arithmetic on numbers by set and run; sets may differ in size. Sums run in order, the same on every Java. */
final class Nested {
    private Nested() {}

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    static double sum(double[][] values) {
        double sum = 0;
        for (double[] set : values) {
            sum += sum(set);
        }
        return sum;
    }

    static int size(double[][] values) {
        int size = 0;
        for (double[] set : values) {
            size += set.length;
        }
        return size;
    }

    static double[] map(double[] values, DoubleUnaryOperator function) {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = function.applyAsDouble(values[i]);
        }
        return result;
    }

    static double[][] map(double[][] values, DoubleUnaryOperator function) {
        double[][] result = new double[values.length][];
        for (int set = 0; set < result.length; set++) {
            result[set] = map(values[set], function);
        }
        return result;
    }

    static double[] map(double[] left, double[] right, DoubleBinaryOperator function) {
        double[] result = new double[left.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = function.applyAsDouble(left[i], right[i]);
        }
        return result;
    }

    static double[][] map(double[][] left, double[][] right, DoubleBinaryOperator function) {
        double[][] result = new double[left.length][];
        for (int set = 0; set < result.length; set++) {
            result[set] = map(left[set], right[set], function);
        }
        return result;
    }
}
