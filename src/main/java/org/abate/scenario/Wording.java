// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How values and names are written in messages: the same in every locale, short, and free of control characters. */
public final class Wording {
    private static final int LONGEST = 60;

    private Wording() {}

    /** A number with no more digits than it needs: {@code 24}, {@code 0.5}. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }

    /** Text on one line that cannot steer a terminal: control characters become a replacement character. */
    public static String printable(String text) {
        return text.codePoints()
                .map(c -> isControl(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Characters that steer a terminal or reorder a line instead of showing: none belongs in a title or a name. */
    static boolean isControl(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }

    static String shortened(String text) {
        String shown = printable(text);
        int length = shown.codePointCount(0, shown.length());
        return length <= LONGEST ? shown : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }

    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    static String code(String text) {
        return "`" + shortened(text) + "`";
    }

    /** {@code `a`, `b`, `c`}. */
    static String codes(List<String> names) {
        return names.stream().map(Wording::code).collect(Collectors.joining(", "));
    }

    /** {@code 1 problem}, {@code 2 problems}. */
    public static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
