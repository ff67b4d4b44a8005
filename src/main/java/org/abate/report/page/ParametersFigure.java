// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.chance.Normal;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterTable;
import org.abate.statistics.RankCorrelation;
import org.abate.statistics.Shortage;

/** Which parameters go along with a large effect: what it would help most to know better. */
final class ParametersFigure {
    static final String ID = "parameters";

    private static final String TITLE = "What it would help most to know";
    private static final int SHOWN = 10;

    private ParametersFigure() {}

    /** How a parameter goes along with homicides averted, over parameter sets. */
    private record Tie(String name, double rank) {}

    static Figure of(PageSource source, DrawnParameters drawn) {
        Map<String, Parameter> known = ParameterTable.load().parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity()));
        ObjectNode data = PageJson.object();
        ArrayNode arms = data.putArray("arms");
        DataTable table = new DataTable("arm", "parameter", "rank correlation", "above chance", "meaning", "unit");
        List<String> readings = new ArrayList<>();
        for (int arm = 1; arm < source.sets().arms().size(); arm++) {
            SetEffects.ArmEffects effects = source.sets().arms().get(arm);
            double[] averted =
                    effects.avertedAsRun().stream().mapToDouble(value -> value).toArray();
            List<Tie> ties = ties(drawn, averted);
            if (effects.shortage() != Shortage.NONE || ties.isEmpty()) {
                continue;
            }
            double noise = noise(ties.size(), averted.length);
            ObjectNode node = arms.addObject();
            node.put("arm", arm);
            node.put("name", Names.plain(source.design().arms().get(arm)));
            PageJson.put(node, "noise", noise);
            ArrayNode bars = node.putArray("ties");
            for (Tie tie : ties.subList(0, Math.min(SHOWN, ties.size()))) {
                String meaning =
                        known.containsKey(tie.name()) ? known.get(tie.name()).meaning() : "";
                String unit =
                        known.containsKey(tie.name()) ? known.get(tie.name()).unit() : "";
                bars.addObject().put("name", tie.name()).put("rank", tie.rank()).put("meaning", meaning);
                table.row(
                        source.design().arms().get(arm),
                        tie.name(),
                        tie.rank(),
                        Math.abs(tie.rank()) > noise ? "yes" : "no",
                        meaning,
                        unit);
            }
            Tie first = ties.get(0);
            readings.add("\u201c" + source.name(arm) + "\u201d "
                    + (Math.abs(first.rank()) > noise
                            ? first.name() + " (" + Numbers.decimal(first.rank(), 2) + ")"
                            : "none that stands out from chance"));
        }
        if (arms.isEmpty()) {
            return Figure.refused(
                    ID,
                    TITLE,
                    "There are too few parameter sets or runs to say which unknowns matter, or no arm differs from the first.");
        }
        return new Figure(
                ID,
                TITLE,
                "The parameter that goes along most with homicides averted: " + String.join("; ", readings) + ".",
                "Bars of rank correlations of the ten parameters that go along most with homicides averted.",
                "A rank correlation runs from \u22121 to 1; above 0 the effect is larger where the parameter is. Pale bars could"
                        + " be chance: among so many parameters one would show so much by luck in one report of twenty.",
                data,
                table);
    }

    private static List<Tie> ties(DrawnParameters drawn, double[] averted) {
        return drawn.byName().entrySet().stream()
                .filter(parameter -> parameter.getValue().length == averted.length)
                .map(parameter -> new Tie(parameter.getKey(), RankCorrelation.spearman(parameter.getValue(), averted)))
                .filter(tie -> Double.isFinite(tie.rank()))
                .sorted(Comparator.comparingDouble((Tie tie) -> -Math.abs(tie.rank()))
                        .thenComparing(Tie::name))
                .toList();
    }

    /** A correlation that the strongest of so many parameters exceeds by chance in one case of twenty. */
    private static double noise(int parameters, int sets) {
        return Math.min(1, Normal.quantile(1 - 0.025 / parameters) / Math.sqrt(sets - 1.0));
    }
}
