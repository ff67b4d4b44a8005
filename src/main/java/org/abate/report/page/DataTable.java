// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The table behind a figure: what it shows, all digits, for those who would rather read, and for spreadsheets. */
final class DataTable {
    private final List<String> header;
    private final List<List<Object>> rows = new ArrayList<>();

    DataTable(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row of texts and numbers; numbers that do not exist stay empty. */
    DataTable row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells under " + header.size() + " headings");
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes it as {@code {"header": [...], "rows": [[...]]}}. */
    void putInto(ObjectNode json) {
        ArrayNode names = json.putArray("header");
        header.forEach(names::add);
        ArrayNode all = json.putArray("rows");
        for (List<Object> row : rows) {
            ArrayNode cells = all.addArray();
            row.forEach(cell -> {
                if (cell instanceof Number number) {
                    PageJson.add(cells, number.doubleValue());
                } else {
                    cells.add(Names.plain(String.valueOf(cell)));
                }
            });
        }
    }
}
