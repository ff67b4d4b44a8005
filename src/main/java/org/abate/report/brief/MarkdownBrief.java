// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.List;
import java.util.stream.Collectors;

/** The brief as Markdown: CommonMark with the tables of GitHub and Pandoc, a line for each paragraph. */
final class MarkdownBrief {
    private MarkdownBrief() {}

    static String of(BriefDocument document) {
        StringBuilder text = new StringBuilder("# ").append(MarkdownText.of(document.title()));
        text.append("\n\n*").append(MarkdownText.of(document.subtitle())).append("*\n");
        for (Block block : document.blocks()) {
            text.append('\n').append(of(block)).append('\n');
        }
        return text.toString();
    }

    private static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + MarkdownText.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            String lead = paragraph.lead().isEmpty() ? "" : "**" + MarkdownText.of(paragraph.lead()) + "** ";
            return lead + MarkdownText.of(paragraph.text());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "- " + MarkdownText.of(item))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Table table) {
            return (table.caption().isEmpty() ? "" : MarkdownText.of(table.caption()) + "\n\n") + of(table);
        }
        Block.Picture picture = (Block.Picture) block;
        return "![" + MarkdownText.of(picture.alternative()) + "](" + picture.name() + ")\n\n"
                + MarkdownText.of(picture.caption());
    }

    private static String of(Block.Table table) {
        String rule = "|" + " --- |".repeat(table.header().size());
        return row(table.header()) + "\n" + rule + "\n"
                + table.rows().stream().map(MarkdownBrief::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
