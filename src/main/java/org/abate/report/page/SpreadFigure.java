// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.abate.report.ArmSummary;
import org.abate.scenario.Goal;
import org.abate.statistics.Shortage;

/** How the effect spreads over what is not known, with the goal as a line. */
final class SpreadFigure {
    static final String ID = "spread";

    private static final String TITLE = "How far the effect may lie from the best guess";

    private SpreadFigure() {}

    static Figure of(PageSource source) {
        List<Goal> goals = source.design().goals();
        boolean toGoal = !goals.isEmpty();
        ObjectNode data = PageJson.object();
        data.put("unit", toGoal ? "percent" : "homicides");
        if (toGoal) {
            data.put("goal", goals.get(0).reductionPercent());
        }
        data.put(
                "axis",
                toGoal
                        ? "percent fewer " + Wordings.outcome(goals.get(0)) + " in year "
                                + goals.get(0).byYear() + " than with nothing added"
                        : "homicides averted over " + source.period());
        DataTable table = new DataTable("arm", "parameter set", toGoal ? "reduction in percent" : "homicides averted");
        ArrayNode arms = data.putArray("arms");
        List<String> readings = new ArrayList<>();
        for (int arm = 1; arm < source.sets().arms().size(); arm++) {
            SetEffects.ArmEffects effects = source.sets().arms().get(arm);
            Shortage shortage = toGoal ? effects.goalShortage() : effects.shortage();
            if (shortage != Shortage.NONE) {
                continue;
            }
            List<Double> values = toGoal ? effects.goal() : effects.averted();
            ObjectNode node = arms.addObject();
            node.put("arm", arm);
            node.put("name", Names.plain(source.design().arms().get(arm)));
            PageJson.put(node, "values", values);
            for (int set = 0; set < values.size(); set++) {
                table.row(source.design().arms().get(arm), source.finishedSets().get(set), values.get(set));
            }
            if (toGoal) {
                ArmSummary summary = source.summary().arms().get(arm);
                readings.add("\u201c" + source.name(arm) + "\u201d: "
                        + Numbers.inHundred(summary.goals().get(0).probability().mean()));
            }
        }
        if (arms.isEmpty()) {
            return Figure.refused(
                    ID,
                    TITLE,
                    source.programmes().isEmpty()
                            ? "There is one arm only, so there is no effect to spread."
                            : "These runs do not carry a spread: " + shortages(source) + ".");
        }
        return new Figure(
                ID,
                TITLE,
                toGoal
                        ? "Each dot stands for one way the unknown could be. Right of the line the programme itself reaches"
                                + " the goal. That happens so often: " + String.join("; ", readings) + "."
                        : "Each dot stands for one way the unknown could be.",
                "Dots for every parameter set of every arm along an axis of "
                        + data.path("axis").asText() + (toGoal ? ", with a line at the goal." : "."),
                "Mere chance is taken out: this is about the effect, not about what a single year would show.",
                data,
                table);
    }

    private static String shortages(PageSource source) {
        return source.sets().arms().stream()
                .skip(1)
                .map(arm -> arm.goalShortage() == Shortage.NONE ? arm.shortage() : arm.goalShortage())
                .filter(shortage -> shortage != Shortage.NONE)
                .map(Shortage::words)
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("too few runs");
    }
}
