// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation that is generated: headings, paragraphs and tables in Markdown. */
final class MarkdownPage {
    private final StringBuilder text = new StringBuilder();

    MarkdownPage(String title) {
        text.append("# ").append(title).append('\n');
    }

    MarkdownPage heading(String words) {
        text.append("\n## ").append(words).append('\n');
        return this;
    }

    /** Adds a paragraph as it is: it may hold Markdown. */
    MarkdownPage paragraph(String markdown) {
        text.append('\n').append(markdown).append('\n');
        return this;
    }

    MarkdownPage table(List<String> header, Stream<List<String>> rows) {
        text.append('\n');
        row(header);
        row(header.stream().map(column -> "---").toList());
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text of others as Markdown shows it, inside a table or outside. */
    static String plain(String words) {
        return words.replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*");
    }

    /** A name from a file or from the code. */
    static String code(String name) {
        return "`" + name + "`";
    }

    /** Sentences or clauses in one cell; empty ones are left out. */
    static String joined(String between, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
