// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.List;

/**
 * A published number that the model is held against, a row of {@code targets.csv}.
 *
 * @param pattern id of the pattern
 * @param city folder of the only city that it is for; empty for any
 * @param value as published; NaN where the source gives a range only
 * @param low lower end of what is accepted; NaN for none
 * @param high upper end of what is accepted; NaN for none
 * @param unit of the three
 * @param rows of the evidence that it rests on
 * @param note what it covers, or, without {@code low} and {@code high}, why nothing can be held against it
 */
public record PublishedTarget(
        String pattern,
        String city,
        double value,
        double low,
        double high,
        String unit,
        List<String> rows,
        String note) {
    /** Unit of a target whose {@code low} and {@code high} are factors on the city's own number. */
    private static final String RELATIVE = "times the city's own";

    public PublishedTarget {
        rows = List.copyOf(rows);
    }

    boolean isFor(String cityFolder) {
        return city.isEmpty() || city.equals(cityFolder);
    }

    /** Whether it states what is accepted. */
    boolean hasTolerance() {
        return !Double.isNaN(low) || !Double.isNaN(high);
    }

    boolean isRelative() {
        return unit.equals(RELATIVE);
    }
}
