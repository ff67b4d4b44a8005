// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them in tables: {@code 12}, {@code -0.5}, {@code 7e5}; nothing hexadecimal, no NaN. */
final class PlainNumber {
    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private PlainNumber() {}

    /** The number that the text says, or nothing when it says none or one too large for a double. */
    static OptionalDouble parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 40 || !PLAIN.matcher(trimmed).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(trimmed);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** A number for a message: without a decimal point where it is whole. */
    static String show(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value;
    }
}
