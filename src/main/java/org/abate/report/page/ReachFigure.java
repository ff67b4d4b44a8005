// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.model.Count;
import org.abate.report.MonthlySeries;

/** Whether people are really reached: the work that is done, month by month. */
final class ReachFigure {
    static final String ID = "reach";

    private static final String TITLE = "Work done each month";

    /** What planners look at first. */
    private static final List<Count> FIRST = List.of(
            Count.PARTICIPANTS,
            Count.NOTIFICATIONS,
            Count.MEDIATIONS,
            Count.THERAPY_SESSIONS_ATTENDED,
            Count.OUTREACH_HOURS);

    private ReachFigure() {}

    static Figure of(PageSource source) {
        List<Count> shown = changed(source);
        if (shown.isEmpty()) {
            return Figure.refused(ID, TITLE, "No arm of this run does any work that the model counts.");
        }
        ObjectNode data = PageJson.object();
        ArrayNode months = data.putArray("months");
        for (int month = 0; month < source.design().months(); month++) {
            months.add(source.design().start().plusMonths(month).toString().substring(0, 7));
        }
        DataTable table = new DataTable("work", "arm", "month", "mean of all runs");
        ArrayNode counts = data.putArray("counts");
        for (Count count : shown) {
            ObjectNode node = counts.addObject();
            node.put("title", title(count));
            node.put("meaning", count.meaning());
            ArrayNode arms = node.putArray("arms");
            for (int arm = 0; arm < source.months().arms().size(); arm++) {
                double[] work = source.months().arms().get(arm).work().get(count);
                ObjectNode line = arms.addObject();
                line.put("name", Names.plain(source.design().arms().get(arm)));
                PageJson.put(line, "values", work);
                for (int month = 0; month < work.length; month++) {
                    table.row(
                            title(count),
                            source.design().arms().get(arm),
                            months.get(month).asText(),
                            work[month]);
                }
            }
        }
        return new Figure(
                ID,
                TITLE,
                reading(source),
                "Lines of work done in each month, one for each arm. A choice above the lines says which work.",
                "Means over all runs. Someone who starts two programmes, or is told twice, counts twice.",
                data,
                table);
    }

    /** Work that some arm does more or less of than the first; all that the only arm does. */
    static List<Count> changed(PageSource source) {
        List<MonthlySeries.ArmMonths> arms = source.months().arms();
        return Arrays.stream(Count.values())
                .filter(Count::isActivity)
                .filter(count -> count != Count.COST_USD && count != Count.CUSTODY_DAYS)
                .filter(count -> arms.size() == 1
                        ? arms.get(0).total(count) > 0
                        : arms.stream()
                                .skip(1)
                                .anyMatch(arm -> differs(arms.get(0).total(count), arm.total(count))))
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
    }

    private static boolean differs(double first, double arm) {
        return Math.abs(arm - first) > 0.001 * Math.max(1, Math.abs(first));
    }

    private static int rank(Count count) {
        return FIRST.contains(count) ? FIRST.indexOf(count) : FIRST.size() + count.ordinal();
    }

    /** As people say it; the meaning stands on the axis. */
    static String title(Count count) {
        return switch (count) {
            case PARTICIPANTS -> "starts of a programme";
            case NOTIFICATIONS -> "warnings in person";
            case MEDIATIONS -> "disputes mediated";
            case THERAPY_SESSIONS_ATTENDED -> "therapy sessions";
            case FOLLOW_THROUGHS -> "actions against groups";
            case HOMICIDE_CASES_CLEARED -> "homicide cases solved";
            default -> count.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        };
    }

    private static String reading(PageSource source) {
        List<String> reached = new ArrayList<>();
        for (int arm = 1; arm < source.months().arms().size(); arm++) {
            Map<String, Double> people = reached(source, arm);
            if (!people.isEmpty()) {
                reached.add("\u201c" + source.name(arm) + "\u201d "
                        + Numbers.list(people.entrySet().stream()
                                .map(one -> Numbers.whole(one.getValue()) + " " + one.getKey())
                                .toList()));
            }
        }
        return reached.isEmpty()
                ? "The work that differs between the arms, month by month."
                : "Over " + source.period() + ": " + String.join("; ", reached) + ".";
    }

    /** Starts of programmes and people told in person, where there are any. */
    static Map<String, Double> reached(PageSource source, int arm) {
        MonthlySeries.ArmMonths months = source.months().arms().get(arm);
        Map<String, Double> people = new LinkedHashMap<>();
        if (months.total(Count.PARTICIPANTS) >= 0.5) {
            people.put("starts of a programme", months.total(Count.PARTICIPANTS));
        }
        if (months.total(Count.NOTIFICATIONS) >= 0.5) {
            people.put("warnings in person", months.total(Count.NOTIFICATIONS));
        }
        return people;
    }
}
