// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import org.abate.chance.Normal;

/**
 * What is believed about a parameter: its median and the range that holds it with 90 %.
 *
 * <p>On the given scale the distribution is a normal with two halves: below the median its standard deviation is
 * (median - low) / 1.645, above it (high - median) / 1.645. A prior whose three numbers are equal is a fixed value.
 *
 * @param median half of the belief lies on either side
 * @param low5 5 % of the belief lies below
 * @param high95 5 % of the belief lies above
 * @param scale on which the two halves are normal
 */
public record Prior(double median, double low5, double high95, Scale scale) {
    private static final double Z95 = Normal.quantile(0.95);

    public Prior {
        if (!(low5 <= median && median <= high95)) {
            throw new IllegalArgumentException(
                    "low5 <= median <= high95 must hold but is " + low5 + ", " + median + ", " + high95);
        }
        scale.check(low5);
        scale.check(high95);
    }

    /** A value that is not uncertain. */
    public static Prior fixed(double value) {
        return new Prior(value, value, value, Scale.LINEAR);
    }

    public boolean isFixed() {
        return low5 == high95;
    }

    /** The value below which the belief lies with {@code probability}, strictly between 0 and 1. */
    public double quantile(double probability) {
        if (isFixed()) {
            return median;
        }
        double z = Normal.quantile(probability);
        double middle = scale.to(median);
        double sd = (z < 0 ? middle - scale.to(low5) : scale.to(high95) - middle) / Z95;
        return scale.from(middle + sd * z);
    }
}
