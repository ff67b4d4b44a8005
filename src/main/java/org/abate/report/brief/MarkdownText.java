// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.regex.Pattern;

/** Plain text as Markdown that reads as that text: nothing in it becomes a link, markup, a cell or a heading. */
final class MarkdownText {
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&@#^{}]");

    /** Dollar signs before a digit are money; others could begin a formula. */
    private static final Pattern FORMULA = Pattern.compile("\\$(?!\\d)");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=//)|(?<=www)(\\.)");
    private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");
    private static final Pattern OPENING = Pattern.compile("^([-+=])");

    private MarkdownText() {}

    static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        line = SPECIAL.matcher(line).replaceAll("\\\\$0");
        line = FORMULA.matcher(line).replaceAll("\\\\\\$");
        line = ADDRESS.matcher(line).replaceAll("\\\\$0");
        line = LIST.matcher(line).replaceAll("$1\\\\$2");
        return OPENING.matcher(line).replaceAll("\\\\$1");
    }
}
