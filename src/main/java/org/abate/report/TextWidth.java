// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.stream.IntStream;

/** How many columns of a terminal a text takes: East Asian letters and pictures take two, combining marks none. */
final class TextWidth {
    private static final String CUT = "...";

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::columns).sum();
    }

    /** The text, filled up with spaces. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text, or as much of it as fits with three dots behind. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = columns - CUT.length();
        for (int codePoint : text.codePoints().toArray()) {
            left -= columns(codePoint);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept + CUT;
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        boolean unseen = IntStream.of(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT)
                .anyMatch(each -> each == type);
        return unseen ? 0 : isWide(codePoint) ? 2 : 1;
    }

    /** Unicode's blocks of wide and fullwidth characters, roughly. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
