// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A figure of the report.
 *
 * @param id names it in the page and among the drawings under {@code figures/}
 * @param title what it shows
 * @param reading what it says, in one sentence or two
 * @param alternative the same for those who do not see it
 * @param caution what must be known before it is quoted; may be empty
 * @param data what its drawing needs; empty where there is nothing to draw
 * @param table everything in it, all digits
 */
public record Figure(
        String id, String title, String reading, String alternative, String caution, ObjectNode data, DataTable table) {
    /** Whether there is something to draw; otherwise the reading says why not. */
    public boolean isDrawn() {
        return !data.isEmpty();
    }

    /** A figure that these runs cannot carry. */
    static Figure refused(String id, String title, String why) {
        return new Figure(id, title, why, "", "", PageJson.object(), new DataTable());
    }

    /** Whether there is a table behind it. */
    public boolean hasTable() {
        return !table.isEmpty();
    }

    ObjectNode json() {
        ObjectNode json = PageJson.object();
        json.put("title", title);
        json.put("alternative", alternative);
        json.set("data", data);
        table.putInto(json.putObject("table"));
        return json;
    }
}
