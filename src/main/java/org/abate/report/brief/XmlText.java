// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.regex.Pattern;

/** Text without the characters that no XML document may hold, not even escaped. */
final class XmlText {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
