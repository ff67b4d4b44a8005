// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.Outcome;
import org.abate.report.EquityRow;

/** For whom: homicides and what is averted by poverty of the neighborhood, age, sex and race. */
final class EquityFigure {
    static final String ID = "equity";

    private static final Map<String, String> BREAKDOWNS = breakdowns();

    private EquityFigure() {}

    private static Map<String, String> breakdowns() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("povertyFifth", "poverty");
        titles.put("age", "age");
        titles.put("sex", "sex");
        titles.put("race", "race");
        return titles;
    }

    static Figure of(PageSource source) {
        ObjectNode data = PageJson.object();
        ArrayNode parts = data.putArray("breakdowns");
        DataTable table = new DataTable(
                "breakdown",
                "group",
                "arm",
                "residents",
                "homicides expected",
                "for 100,000 residents a year",
                "homicides averted",
                "averted credible 95 % low",
                "averted credible 95 % high",
                "caveat");
        BREAKDOWNS.forEach((key, title) -> {
            List<EquityRow> rows = rows(source, key);
            if (rows.isEmpty()) {
                return;
            }
            ObjectNode part = parts.addObject();
            part.put("title", title);
            part.put("caveat", rows.get(0).caveat());
            ArrayNode groups = part.putArray("groups");
            rows.stream().map(EquityRow::group).distinct().map(Names::plain).forEach(groups::add);
            ArrayNode arms = part.putArray("arms");
            for (String arm : source.design().arms()) {
                List<EquityRow> mine =
                        rows.stream().filter(row -> row.arm().equals(arm)).toList();
                ObjectNode node = arms.addObject();
                node.put("name", Names.plain(arm));
                PageJson.put(
                        node,
                        "rate",
                        mine.stream()
                                .mapToDouble(EquityRow::ratePer100000PerYear)
                                .toArray());
                PageJson.put(
                        node,
                        "averted",
                        mine.stream().mapToDouble(row -> row.averted().mean()).toArray());
            }
            rows.forEach(row -> table.row(
                    title,
                    row.group(),
                    row.arm(),
                    row.residents(),
                    row.expected().mean(),
                    row.ratePer100000PerYear(),
                    row.averted().mean(),
                    row.avertedCredible95().low(),
                    row.avertedCredible95().high(),
                    row.caveat()));
        });
        return new Figure(
                ID,
                "Groups of residents",
                reading(source),
                "Bars of homicides for 100,000 residents a year by group, one for each arm.",
                source.equity().aboutRace(),
                data,
                table);
    }

    private static List<EquityRow> rows(PageSource source, String breakdown) {
        return source.equity().rows().stream()
                .filter(row -> row.breakdown().equals(breakdown))
                .filter(row -> row.outcome() == Outcome.HOMICIDES)
                .toList();
    }

    private static String reading(PageSource source) {
        List<EquityRow> fifths = rows(source, "povertyFifth").stream()
                .filter(row -> row.arm().equals(source.design().arms().get(0)))
                .toList();
        if (fifths.size() < 2) {
            return "Each group\u2019s rate, with nothing added and in every arm.";
        }
        EquityRow best = fifths.get(0);
        EquityRow worst = fifths.get(fifths.size() - 1);
        if (!(worst.ratePer100000PerYear() > 0 && best.ratePer100000PerYear() > 0)) {
            return "Some groups are too small to show numbers for them.";
        }
        return "With nothing added, the poorest neighborhoods see " + Numbers.whole(worst.ratePer100000PerYear())
                + " homicides a year for 100,000 residents, the least poor "
                + Numbers.count(best.ratePer100000PerYear()) + "." + spared(source);
    }

    private static String spared(PageSource source) {
        if (source.programmes().isEmpty()) {
            return "";
        }
        String last = source.design().arms().get(source.design().arms().size() - 1);
        List<EquityRow> fifths = rows(source, "povertyFifth").stream()
                .filter(row -> row.arm().equals(last))
                .toList();
        double all = fifths.stream().mapToDouble(row -> row.averted().mean()).sum();
        double poorest = fifths.get(fifths.size() - 1).averted().mean();
        if (!(all > 1 && poorest > 0 && poorest <= all)) {
            return "";
        }
        return " Of what \u201c" + Names.inSentence(last) + "\u201d averts, " + Numbers.percent(100 * poorest / all)
                + " is in the poorest.";
    }
}
