// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/**
 * A range of numbers, both ends included, in the unit of what it is about. Both ends are NaN when the interval cannot be
 * computed.
 */
public record Interval(double low, double high) {
    /** An interval that cannot be computed from the runs there are. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("low must not exceed high but is " + low + " > " + high);
        }
    }

    public boolean isDefined() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
