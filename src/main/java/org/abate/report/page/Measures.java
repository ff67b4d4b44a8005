// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.model.Count;
import org.abate.report.ArmSummary;
import org.abate.report.Ceiling;
import org.abate.report.ClaimStanding;
import org.abate.report.CostTable;
import org.abate.report.WorkedPlaces;

/** What grant programmes ask for of an arm: what changes, compared with what, at what cost, who is reached and by whom. */
final class Measures {
    private static final String NO_CLAIM = "no claim";

    /** Work of programmes that is named in a plan, for people; the rest is in the results. */
    private static final Map<Count, String> WORK = work();

    private final PageSource source;
    private final ArmSummary arm;
    private final ClaimStanding standing;
    private final List<List<String>> measures = new ArrayList<>();

    private Measures(PageSource source, int arm, ClaimStanding standing) {
        this.source = source;
        this.arm = source.summary().arms().get(arm);
        this.standing = standing;
    }

    private static Map<Count, String> work() {
        Map<Count, String> work = new LinkedHashMap<>();
        work.put(Count.PARTICIPANTS, "People engaged, starts of a programme");
        work.put(Count.NOTIFICATIONS, "People engaged, warnings in person");
        work.put(Count.THERAPY_SESSIONS_ATTENDED, "Therapy sessions attended");
        work.put(Count.MEDIATIONS, "Disputes mediated");
        work.put(Count.DIVERSIONS, "People diverted from the justice system");
        work.put(Count.PROPERTIES_REMEDIATED, "Vacant lots and houses mended");
        work.put(Count.PROBLEM_PROPERTIES_MENDED, "Problem properties mended");
        return work;
    }

    /** Name and value of each; what all arms have comes first. */
    static List<List<String>> of(PageSource source, int arm, ClaimStanding standing) {
        Measures measures = new Measures(source, arm, standing);
        measures.addEffect(source.worked().get(arm));
        measures.addCost();
        measures.addWork();
        measures.addStaff();
        return measures.measures;
    }

    private void add(String name, String value) {
        measures.add(List.of(name, value));
    }

    /** An effect that the run does not carry has no number; one that is assumed says so. */
    private String effect(String words) {
        return standing.isCarried() ? words : standing.isAssumption() ? "if assumed: " + words : NO_CLAIM;
    }

    /** What rests on the citywide effect says where that lies above the ceiling: the number must not be quoted without it. */
    private String citywide(String words) {
        return effect(Ceiling.isExceededBy(arm) ? words + "; above the ceiling" : words);
    }

    private void addEffect(java.util.Optional<WorkedPlaces> worked) {
        add("Fewer homicides than without the plan", citywide(Wordings.reduction(arm)));
        worked.ifPresent(places -> {
            add(
                    "The same where its staff work",
                    effect(words(places.there()) + " in " + Numbers.counted(places.neighborhoods(), "neighborhood")));
            add("The same in the rest of the city", effect(words(places.elsewhere())));
        });
    }

    private static String words(WorkedPlaces.Reduction reduction) {
        return Wordings.reduction(reduction.percent(), reduction.credible95(), reduction.shortage());
    }

    private void addCost() {
        add(
                "Cost over " + source.period() + ", dollars of 2025",
                Numbers.dollars(arm.cost().totalUsd().mean()));
        add(
                "Cost for each homicide averted, dollars of 2025",
                arm.cost()
                        .perHomicideAverted()
                        .map(each -> citywide(Numbers.dollars(each.meanUsd())
                                + (each.credible95().isDefined()
                                        ? " (" + Numbers.dollarRange(each.credible95()) + ")"
                                        : "")))
                        .orElse(NO_CLAIM));
    }

    /** Beyond what is done in the comparison arm. */
    private void addWork() {
        ArmSummary today = source.summary().comparisonArm();
        WORK.forEach((count, name) -> {
            double more = arm.activity().get(count) - today.activity().get(count);
            if (Math.round(more) > 0) {
                add(name, Numbers.whole(more));
            }
        });
    }

    private void addStaff() {
        Map<String, Map<String, Double>> staff = new LinkedHashMap<>();
        for (CostTable.Row row : source.summary().costs().rows()) {
            var item = row.line().item();
            if (row.arm().equals(arm.name()) && item.staff()) {
                staff.computeIfAbsent(row.line().strategy().title(), title -> new LinkedHashMap<>())
                        .merge(item.name(), row.used().quantity(), Double::sum);
            }
        }
        staff.forEach((strategy, years) -> add(
                strategy + ", staff person-years",
                String.join(
                        "; ",
                        years.entrySet().stream()
                                .map(who -> Numbers.count(who.getValue()) + " " + who.getKey())
                                .toList())));
    }
}
