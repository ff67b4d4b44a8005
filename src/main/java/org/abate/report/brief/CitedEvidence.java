// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.abate.report.page.EvidenceText;
import org.abate.report.page.Names;
import org.abate.report.page.PageSource;

/** What the strategies rest on. Only numbers that were read in a copy of their source stand as facts. */
final class CitedEvidence {
    /** Of each strategy; the report has all of them. */
    private static final int MOST_ROWS = 8;

    private CitedEvidence() {}

    static void addTo(List<Block> blocks, PageSource source) {
        List<EvidenceText.Ground> grounds = EvidenceText.grounds(source);
        if (grounds.isEmpty()) {
            blocks.add(
                    Block.Paragraph.of("No plan of this run has a programme, so no evidence on programmes is used."));
        }
        for (EvidenceText.Ground ground : grounds) {
            blocks.add(new Block.Paragraph(
                    ground.title() + ":", (Names.capital(ground.standing()) + ". " + ground.words()).strip()));
            List<String> items = items(ground.rows());
            if (!items.isEmpty()) {
                blocks.add(new Block.Bullets(items));
            }
        }
    }

    private static List<String> items(List<EvidenceText.Row> rows) {
        List<EvidenceText.Row> read =
                rows.stream().filter(EvidenceText.Row::verified).toList();
        List<String> items = new ArrayList<>();
        read.stream().limit(MOST_ROWS).forEach(row -> items.add(fact(row)));
        if (read.size() > MOST_ROWS) {
            items.add("More of this strategy is in the report: "
                    + String.join(
                            ", ",
                            read.stream()
                                    .skip(MOST_ROWS)
                                    .map(EvidenceText.Row::id)
                                    .toList())
                    + ".");
        }
        rows.stream()
                .filter(row -> !row.verified())
                .forEach(row ->
                        items.add("Not verified by us, not to be quoted: " + row.citation() + " (" + row.id() + ")."));
        return items;
    }

    private static String fact(EvidenceText.Row row) {
        String estimate = row.estimate()
                .replaceAll("(?<![\\w-])-(?=\\d)", "\u2212")
                .replaceAll(" percent\\b", "\u00a0%")
                .replaceAll(" index$", "");
        return row.setting() + ". " + Names.capital(row.outcome()) + ": " + estimate + " (" + row.citation() + "; "
                + row.id() + ").";
    }
}
