// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.abate.statistics.VarianceComponents;

/** How much of the scatter between runs is chance, and how much is not knowing the parameters. */
final class UncertaintyFigure {
    static final String ID = "uncertainty";

    private static final String TITLE = "Why runs differ: luck, or what nobody knows";

    private UncertaintyFigure() {}

    static Figure of(PageSource source) {
        if (source.summary().seedsPerSet() < 2 || source.summary().parameterSets() < 2) {
            return Figure.refused(
                    ID,
                    TITLE,
                    "With " + Numbers.counted(source.summary().parameterSets(), "parameter set") + " and "
                            + Numbers.counted(source.summary().seedsPerSet(), "seed")
                            + " for each, luck cannot be told from what is not known.");
        }
        ObjectNode data = PageJson.object();
        ArrayNode rows = data.putArray("rows");
        DataTable table = new DataTable(
                "what", "standard deviation by parameters", "standard deviation by chance", "percent by parameters");
        VarianceComponents counted = source.sets().arms().get(0).counted();
        add(rows, table, "homicides that a city would count", counted);
        double last = share(counted);
        for (int arm = 1; arm < source.sets().arms().size(); arm++) {
            VarianceComponents averted = source.sets().arms().get(arm).components();
            if (averted.between() + averted.within() > 0) {
                add(
                        rows,
                        table,
                        "homicides averted by "
                                + Names.plain(source.design().arms().get(arm)),
                        averted);
                last = share(averted);
            }
        }
        return new Figure(
                ID,
                TITLE,
                "Of the scatter in what a city would count, "
                        + (share(counted) < 0.5 ? "nearly all" : Numbers.percent(100 - share(counted)))
                        + " is luck and the ups and downs of the years; no study can remove it."
                        + (rows.size() > 1
                                ? " Of the scatter in what the last arm averts in a single run, "
                                        + Numbers.percent(last)
                                        + " comes from what is not known about people and programmes; studies could narrow that."
                                : ""),
                "Bars that split the variance of single runs into chance and parameters, one for each number.",
                "",
                data,
                table);
    }

    private static double share(VarianceComponents components) {
        return 100 * components.between() / (components.between() + components.within());
    }

    private static void add(ArrayNode rows, DataTable table, String what, VarianceComponents components) {
        ObjectNode row = rows.addObject();
        row.put("what", what);
        PageJson.put(row, "parameters", share(components));
        PageJson.put(row, "chance", 100 - share(components));
        table.row(what, Math.sqrt(components.between()), Math.sqrt(components.within()), share(components));
    }
}
