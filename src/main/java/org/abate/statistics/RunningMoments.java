// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/** Mean and standard error of numbers that pass by one at a time, kept in three of them (Welford 1962). */
public final class RunningMoments {
    private int count;
    private double mean;
    private double squares;

    public void add(double value) {
        count++;
        double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }

    /** NaN before the first number. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** Standard error of the mean; NaN before the second number. */
    public double standardError() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1) / count);
    }
}
