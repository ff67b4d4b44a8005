// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.regex.Pattern;

/**
 * Names and titles that somebody else wrote, made fit to stand in a sentence. They stay text: the template escapes them, and
 * here they lose what would turn round or break the line they stand in.
 */
final class Names {
    /** Marks that change the direction of all that follows, and characters that cannot be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u00ad\\u200c\\u200d]]");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]");
    private static final int LONGEST_IN_SENTENCE = 60;

    private Names() {}

    /** One line without marks of direction; a name with letters that run right to left stands isolated from its sentence. */
    static String plain(String name) {
        String line = BREAKS.matcher(UNSEEN.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return RIGHT_TO_LEFT.matcher(line).find() ? "\u2068" + line + "\u2069" : line;
    }

    /** The same, cut where it would drown its sentence. */
    static String inSentence(String name) {
        String line = plain(name);
        if (line.codePointCount(0, line.length()) <= LONGEST_IN_SENTENCE) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_IN_SENTENCE - 1)) + "\u2026";
        return cut.startsWith("\u2068") ? cut + "\u2069" : cut;
    }

    /** The same at the beginning of a sentence. */
    static String atStart(String name) {
        String line = inSentence(name);
        return line.isEmpty() ? line : capital(line);
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** A text of many lines, such as a scenario: only what cannot be seen is taken out. */
    static String lines(String text) {
        return UNSEEN.matcher(text).replaceAll("").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
