// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.abate.report.ArmSummary;

/** Reductions of both results with their ranges, arm by arm. */
final class CompareFigure {
    static final String ID = "compare";

    private static final String TITLE = "Reduction in homicides, A and B";

    private CompareFigure() {}

    static Figure of(PageSource one, PageSource other, ComparedArms arms) {
        if (arms.names().isEmpty()) {
            return Figure.refused(ID, TITLE, "Neither has an arm that is compared with another.");
        }
        ObjectNode data = PageJson.object();
        ArrayNode rows = data.putArray("arms");
        DataTable table = new DataTable(
                "arm",
                "result",
                "homicides averted",
                "averted, credible 95 % low",
                "averted, credible 95 % high",
                "reduction in percent",
                "reduction, credible 95 % low",
                "reduction, credible 95 % high",
                "Monte Carlo 95 % half-width, points",
                "chance of the first goal",
                "cost in dollars of 2025");
        for (String name : arms.names()) {
            ObjectNode row = rows.addObject().put("name", Names.plain(name));
            add(row, "a", name, ComparedArms.arm(one, name), table);
            add(row, "b", name, ComparedArms.arm(other, name), table);
        }
        return new Figure(
                ID,
                TITLE,
                "Points are what each result expects; lines hold 95 of 100 of the values that studies leave open.",
                "For each arm a point with a range for result A and one for result B. The table behind it has the numbers.",
                "The lines are not the error of the computation: two results may differ clearly although their lines overlap,"
                        + " since both leave the same things open.",
                data,
                table);
    }

    private static void add(ObjectNode row, String which, String name, Optional<ArmSummary> arm, DataTable table) {
        if (arm.isEmpty()) {
            row.putNull(which);
            return;
        }
        var effect = arm.orElseThrow().effectOnHomicides();
        ObjectNode node = row.putObject(which);
        PageJson.put(node, "reduction", effect.reductionPercent().mean());
        PageJson.put(node, "credible95", effect.credible95());
        List<Double> chance = arm.orElseThrow().goals().stream()
                .map(goal -> goal.probability().mean())
                .limit(1)
                .toList();
        table.row(
                name,
                which.equals("a") ? "A" : "B",
                effect.averted().mean(),
                effect.avertedCredible95().low(),
                effect.avertedCredible95().high(),
                effect.reductionPercent().mean(),
                effect.credible95().low(),
                effect.credible95().high(),
                effect.reductionPercent().halfWidth95(),
                chance.isEmpty() ? Double.NaN : chance.get(0),
                arm.orElseThrow().cost().totalUsd().mean());
    }
}
