// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.abate.report.MarkdownPage.joined;
import static org.abate.report.MarkdownPage.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;

/** The page {@code evidence.md}: every row of the evidence table, topic by topic, with an anchor that other pages link to. */
public record EvidencePage(EvidenceTable evidence) {
    private static final String FILE = "evidence.md";

    public String markdown() {
        MarkdownPage page = new MarkdownPage("Evidence")
                .paragraph(
                        "Generated from `evidence.csv`. A row holds one published number, or a few that belong together."
                                + " An effect is on the treated unit that its row names, never citywide unless the row says so."
                                + " *Unverified* marks a number that was written down from memory and not yet read again in its"
                                + " source: it is no more than a hint, and is shown with that word wherever it is shown.");
        evidence.rows().stream().map(EvidenceRow::topic).distinct().forEach(topic -> page.heading(plain(topic))
                .table(
                        List.of("id", "setting", "design", "outcome", "estimate", "source", "note"),
                        evidence.rows().stream()
                                .filter(row -> row.topic().equals(topic))
                                .map(EvidencePage::cells)));
        return page.toString();
    }

    private static List<String> cells(EvidenceRow row) {
        return List.of(
                "<a id=\"" + row.id() + "\"></a>" + row.id(),
                plain(row.setting()),
                plain(row.design()),
                plain(row.outcome()),
                plain(row.estimateWithUnit()),
                joined(". ", plain(row.citation()), row.verified() ? plain(row.urlOrTitle()) : "*Unverified*"),
                plain(row.note()));
    }

    /** Links to rows, those from memory marked; for pages beside this one. */
    String links(List<String> ids) {
        return ids.stream().map(this::link).collect(Collectors.joining(", "));
    }

    private String link(String id) {
        boolean verified = evidence.find(id).map(EvidenceRow::verified).orElse(false);
        return "[" + id + "](" + FILE + "#" + id + ")" + (verified ? "" : " *unverified*");
    }
}
