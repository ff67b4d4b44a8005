// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.regex.Pattern;

/**
 * Names and titles that somebody else wrote, made fit to stand in a sentence. They stay text: the template escapes them, and
 * here they lose what would turn round or break the line they stand in.
 */
public final class Names {
    /** Marks that change the direction of all that follows, characters that cannot be seen, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\u00ad\\u200c\\u200d]]");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]");
    private static final int LONGEST_IN_SENTENCE = 60;

    private Names() {}

    /** One line without marks of direction; a name with letters that run right to left stands isolated from its sentence. */
    public static String plain(String name) {
        String line = BREAKS.matcher(UNSEEN.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return RIGHT_TO_LEFT.matcher(line).find() ? "\u2068" + line + "\u2069" : line;
    }

    /** The same, cut where it would drown its sentence. */
    public static String inSentence(String name) {
        return cut(name, LONGEST_IN_SENTENCE);
    }

    /** The same, cut to so many characters. */
    public static String cut(String name, int longest) {
        String line = plain(name);
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "\u2026";
        return cut.startsWith("\u2068") ? cut + "\u2069" : cut;
    }

    /** The same at the beginning of a sentence. */
    public static String atStart(String name) {
        String line = inSentence(name);
        return line.isEmpty() ? line : capital(line);
    }

    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** A text of many lines, such as a scenario: only what cannot be seen is taken out. */
    public static String lines(String text) {
        return UNSEEN.matcher(text).replaceAll("").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
