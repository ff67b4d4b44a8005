// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.report.ArmSummary;
import org.abate.report.CostTable;

/** What grant programmes ask for of an arm: who is reached, by whom, at what cost, compared with what. */
final class Measures {
    private Measures() {}

    /** Name and value of each; the names are the same in all arms of a run where they are about the same. */
    static List<List<String>> of(PageSource source, int arm) {
        ArmSummary summary = source.summary().arms().get(arm);
        List<List<String>> measures = new ArrayList<>();
        ReachFigure.reached(source, arm)
                .forEach((what, number) ->
                        measures.add(List.of(Names.capital(what) + " over " + source.period(), Numbers.whole(number))));
        work(source, summary).forEach((what, number) -> measures.add(List.of(what, Numbers.count(number))));
        measures.add(List.of(
                "Homicides against the same city without the plan (not against last year)",
                Wordings.reduction(summary)));
        measures.add(List.of(
                "Cost over " + source.period() + ", dollars of 2025",
                Numbers.dollars(summary.cost().totalUsd().mean())));
        measures.add(List.of(
                "Cost for each homicide averted, dollars of 2025 (95 % range)",
                summary.cost()
                        .perHomicideAverted()
                        .map(each -> Numbers.dollars(each.meanUsd())
                                + (each.credible95().isDefined()
                                        ? " (" + Numbers.dollarRange(each.credible95()) + ")"
                                        : ""))
                        .orElse("not claimed: it is not sure enough that any is averted")));
        return measures;
    }

    /** Staff in person-years, and what else is done for money, strategy by strategy: the quantities that are paid for. */
    private static Map<String, Double> work(PageSource source, ArmSummary arm) {
        Map<String, Double> work = new LinkedHashMap<>();
        for (CostTable.Row row : source.summary().costs().rows()) {
            if (row.arm().equals(arm.name())) {
                var item = row.line().item();
                String who = row.line().strategy().title() + ": " + item.name();
                work.merge(
                        item.staff() ? who + ", person-years" : who + ", " + item.unit(),
                        row.used().quantity(),
                        Double::sum);
            }
        }
        return work;
    }
}
