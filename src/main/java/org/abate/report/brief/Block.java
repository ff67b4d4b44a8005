// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.nio.file.Path;
import java.util.List;

/** A part of the brief, whatever it is written as. All its text is plain text: writers see to it that it stays that. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the parts of the brief, 2 below
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param lead first words, set off from the rest; may be empty
     */
    record Paragraph(String lead, String text) implements Block {
        static Paragraph of(String text) {
            return new Paragraph("", text);
        }
    }

    /** A list without order. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A table; every row has as many cells as its header. */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("every row needs " + columns + " cells");
            }
        }
    }

    /**
     * A picture beside the brief.
     *
     * @param name as seen from the brief
     * @param file where it is
     * @param alternative what it shows, for those who do not see it
     */
    record Picture(String name, Path file, String alternative, String caption) implements Block {}
}
