// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An interval of numbers.
 *
 * @param min smallest
 * @param minIncluded whether {@code min} itself is in
 * @param max largest, included; {@code Double.MAX_VALUE} or the largest int for none
 */
record Range(double min, boolean minIncluded, double max) {
    static Range of(double min, double max) {
        return new Range(min, true, max);
    }

    /** The same, without what an {@code int} cannot hold. */
    static Range ofInts(double min, double max) {
        double smallest = Math.max(min, Integer.MIN_VALUE);
        double largest = Math.min(max, Integer.MAX_VALUE);
        return of(smallest, largest);
    }

    static Range above(double min, double max) {
        return new Range(min, false, max);
    }

    boolean contains(double number) {
        return (minIncluded ? number >= min : number > min) && number <= max;
    }

    boolean endsAbove() {
        return max < Integer.MAX_VALUE;
    }

    /** {@code from 0 to 60}, {@code of at least 0}, {@code above 0, at most 100}. */
    String inWords() {
        if (!minIncluded) {
            return "above " + Wording.number(min) + (endsAbove() ? ", at most " + Wording.number(max) : "");
        }
        return endsAbove()
                ? "from " + Wording.number(min) + " to " + Wording.number(max)
                : "of at least " + Wording.number(min);
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(minIncluded ? "minimum" : "exclusiveMinimum", plain(min));
        if (max < Double.MAX_VALUE) {
            schema.put("maximum", plain(max));
        }
        return schema;
    }

    /** Whole numbers without a decimal point, as people write them. */
    static Number plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Number) (long) number : (Number) number;
    }
}
