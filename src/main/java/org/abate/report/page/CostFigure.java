// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.abate.report.ArmSummary;

/** What each arm costs against what it averts, with how unsure both are. */
final class CostFigure {
    static final String ID = "cost";

    private static final String TITLE = "Cost against homicides averted";

    private CostFigure() {}

    static Figure of(PageSource source) {
        List<ArmSummary> paid = source.programmes().stream()
                .filter(arm -> arm.cost().totalUsd().mean() != 0)
                .toList();
        if (paid.isEmpty()) {
            return Figure.refused(ID, TITLE, "No arm of this run costs anything that the model counts.");
        }
        ObjectNode data = PageJson.object();
        ArrayNode arms = data.putArray("arms");
        DataTable table = new DataTable(
                "arm",
                "cost in dollars of 2025",
                "cost credible 95 % low",
                "cost credible 95 % high",
                "homicides averted",
                "averted credible 95 % low",
                "averted credible 95 % high",
                "dollars for each homicide averted",
                "per homicide credible 95 % low",
                "per homicide credible 95 % high");
        for (ArmSummary arm : paid) {
            var averted = arm.effectOnHomicides();
            ObjectNode node = arms.addObject();
            node.put("arm", source.summary().arms().indexOf(arm));
            node.put("name", Names.plain(arm.name()));
            PageJson.put(node, "cost", arm.cost().totalUsd().mean());
            PageJson.put(node, "cost95", arm.cost().totalCredible95());
            PageJson.put(node, "averted", averted.averted().mean());
            PageJson.put(node, "averted95", averted.avertedCredible95());
            var each = arm.cost().perHomicideAverted();
            table.row(
                    arm.name(),
                    arm.cost().totalUsd().mean(),
                    arm.cost().totalCredible95().low(),
                    arm.cost().totalCredible95().high(),
                    averted.averted().mean(),
                    averted.avertedCredible95().low(),
                    averted.avertedCredible95().high(),
                    each.map(e -> e.meanUsd()).orElse(Double.NaN),
                    each.map(e -> e.credible95().low()).orElse(Double.NaN),
                    each.map(e -> e.credible95().high()).orElse(Double.NaN));
        }
        return new Figure(
                ID,
                TITLE,
                reading(paid),
                "Points for each arm, cost across and homicides averted upward, with 95 % ranges as whiskers.",
                "Dollars of 2025, over " + source.period() + ", with fringe benefits and overhead; not discounted.",
                data,
                table);
    }

    private static String reading(List<ArmSummary> paid) {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (ArmSummary arm : paid) {
            String name = "\u201c" + Names.inSentence(arm.name()) + "\u201d";
            arm.cost()
                    .perHomicideAverted()
                    .ifPresentOrElse(
                            each -> known.add(name + " " + Numbers.dollars(each.meanUsd())
                                    + (Double.isFinite(each.credible95().high())
                                            ? " ("
                                                    + Numbers.dollars(
                                                            each.credible95().low()) + " to "
                                                    + Numbers.dollars(
                                                            each.credible95().high()) + ")"
                                            : "")),
                            () -> unknown.add(name));
        }
        String costs = known.isEmpty() ? "" : "Dollars for each homicide averted: " + String.join("; ", known) + ". ";
        return costs
                + (unknown.isEmpty()
                        ? ""
                        : "For " + Numbers.list(unknown)
                                + " no cost for each homicide is given: it is not sure enough that any is averted.");
    }
}
