// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.PlannedStrategy;
import org.abate.report.ArmSummary;
import org.abate.report.BenefitSummary;
import org.abate.report.CostTable;

/** What was assumed, and what it costs: the plan as the scenario states it. */
final class PlanText {
    private PlanText() {}

    /**
     * An arm as it was planned.
     *
     * @param includes names of arms that it is made of
     */
    public record Plan(String name, List<String> includes, List<Part> parts) {
        public Plan {
            includes = List.copyOf(includes);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A strategy of an arm.
     *
     * @param settings as the scenario file states them; what it leaves out has its default
     */
    public record Part(String title, String payer, String settings) {}

    static List<Plan> plans(PageSource source) {
        List<Plan> plans = new ArrayList<>();
        for (int arm = 0; arm < source.design().arms().size(); arm++) {
            JsonNode written = source.written(source.design().arms().get(arm));
            List<String> includes = new ArrayList<>();
            written.path("include").forEach(name -> includes.add(Names.plain(name.asText())));
            List<Part> parts = source.strategies(arm).stream()
                    .map(strategy ->
                            new Part(strategy.title(), payer(strategy), settings(written.path(strategy.key()))))
                    .toList();
            plans.add(new Plan(Names.plain(source.design().arms().get(arm)), includes, parts));
        }
        return plans;
    }

    private static String payer(PlannedStrategy strategy) {
        return strategy.payer().key();
    }

    private static String settings(JsonNode written) {
        List<String> settings = new ArrayList<>();
        written.properties()
                .forEach(setting ->
                        settings.add(Numbers.fromCamelCase(setting.getKey()) + ": " + value(setting.getValue())));
        return String.join("; ", settings);
    }

    private static String value(JsonNode value) {
        if (value.isValueNode()) {
            return Names.inSentence(value.asText());
        }
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(part -> parts.add(value(part)));
        } else {
            value.properties()
                    .forEach(part -> parts.add(Numbers.fromCamelCase(part.getKey()) + " " + value(part.getValue())));
        }
        return String.join(", ", parts);
    }

    /** Cost, who pays, and worth, of one arm. */
    public record Money(String name, String total, List<String> payers, String perHomicide, String worth) {
        public Money {
            payers = List.copyOf(payers);
        }
    }

    static List<Money> money(PageSource source) {
        return source.programmes().stream()
                .filter(arm -> arm.cost().totalUsd().mean() != 0)
                .map(arm -> money(source, arm))
                .toList();
    }

    private static Money money(PageSource source, ArmSummary arm) {
        Map<String, Double> payers = new LinkedHashMap<>();
        for (CostTable.Row row : source.summary().costs().rows()) {
            if (row.arm().equals(arm.name())) {
                payers.merge(row.line().strategy().payer().key(), row.used().usd(), Double::sum);
            }
        }
        String each = arm.cost()
                .perHomicideAverted()
                .map(cost -> Numbers.dollars(cost.meanUsd()))
                .orElse("not given: it is not sure enough that any homicide is averted");
        return new Money(
                Names.plain(arm.name()),
                Numbers.dollars(arm.cost().totalUsd().mean())
                        + (arm.cost().totalCredible95().isDefined()
                                ? " ("
                                        + Numbers.dollars(
                                                arm.cost().totalCredible95().low()) + " to "
                                        + Numbers.dollars(
                                                arm.cost().totalCredible95().high()) + ")"
                                : ""),
                payers.entrySet().stream()
                        .map(payer -> payer.getKey() + " " + Numbers.dollars(payer.getValue()))
                        .toList(),
                each,
                worth(arm));
    }

    private static String worth(ArmSummary arm) {
        return arm.benefitCost().isEmpty()
                ? "not given, for the same reason"
                : Numbers.dollars(usd(arm, BenefitSummary.Level.LOW)) + " (low), "
                        + Numbers.dollars(usd(arm, BenefitSummary.Level.MID)) + " (middle), "
                        + Numbers.dollars(usd(arm, BenefitSummary.Level.HIGH)) + " (high)";
    }

    private static double usd(ArmSummary arm, BenefitSummary.Level level) {
        return arm.benefit().society().get(level).usd().mean();
    }
}
