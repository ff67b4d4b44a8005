// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many years of school a text asks for: the grade level of Flesch and Kincaid (1975), syllables counted by vowels. */
final class ReadingLevel {
    private static final Pattern WORD = Pattern.compile("[A-Za-z\u2019']+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingLevel() {}

    static double grade(String text) {
        int words = 0;
        int syllables = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            syllables += syllables(word.group().toLowerCase(Locale.ROOT));
        }
        int sentences = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            sentences++;
        }
        return 0.39 * words / Math.max(1, sentences) + 11.8 * syllables / Math.max(1, words) - 15.59;
    }

    static int syllables(String word) {
        String spoken =
                word.replaceAll("[^a-z]", "").replaceAll("(?<![aeiouyl])e$|(?<=[^aeiouylt])es$|(?<=[^td])ed$", "");
        Matcher vowels = VOWELS.matcher(spoken);
        int count = 0;
        while (vowels.find()) {
            count++;
        }
        return Math.max(1, count);
    }

    /** The words of all elements that open with a tag like this, headings and names of arms left out. */
    static String text(String html, String opening) {
        StringBuilder text = new StringBuilder();
        Matcher start = Pattern.compile(opening).matcher(html);
        while (start.find()) {
            String tag = html.substring(start.start() + 1, html.indexOf(' ', start.start()));
            text.append(inner(html, start.end(), tag)).append(' ');
        }
        return text.toString()
                .replaceAll("(?s)<(h\\d|svg|dt|button)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("&[a-z#0-9]+;", " ")
                .replaceAll("\\s+", " ");
    }

    private static String inner(String html, int from, String tag) {
        Matcher tags = Pattern.compile("</?" + tag + "\\b").matcher(html);
        int depth = 1;
        int at = from;
        while (depth > 0 && tags.find(at)) {
            depth += tags.group().startsWith("</") ? -1 : 1;
            at = tags.end();
        }
        return html.substring(from, at);
    }
}
