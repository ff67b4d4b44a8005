// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.abate.report.ArmSummary;
import org.abate.report.GoalSummary;
import org.abate.report.ResultsDifference.Finding;
import org.abate.report.ResultsDifference.Measure;

/** What both results say of each arm, side by side; arms are the same arm when their names are. */
final class ComparedArms {
    private final PageSource one;
    private final PageSource other;
    private final List<Finding> findings;

    ComparedArms(PageSource one, PageSource other, List<Finding> findings) {
        this.one = one;
        this.other = other;
        this.findings = findings;
    }

    /**
     * One arm: what A says, what B says, and what is between them in a sentence.
     *
     * @param numbers measure, A, B
     */
    public record Arm(String name, Said a, Said b, String between, List<List<String>> numbers) {
        public Arm {
            numbers = numbers.stream().map(List::copyOf).toList();
        }
    }

    /** What one of the two says of an arm; no words where it has no such arm. */
    public record Said(String sentence, List<String> goals) {
        public Said {
            goals = List.copyOf(goals);
        }
    }

    /** Names of all programme arms, those of A first. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        one.programmes().forEach(arm -> names.add(arm.name()));
        other.programmes().forEach(arm -> names.add(arm.name()));
        return List.copyOf(names);
    }

    List<Arm> arms() {
        return names().stream()
                .map(name ->
                        new Arm(Names.plain(name), said(one, name), said(other, name), between(name), sideBySide(name)))
                .toList();
    }

    private List<List<String>> sideBySide(String name) {
        Map<String, String> a = arm(one, name).map(ComparedArms::numbers).orElse(Map.of());
        Map<String, String> b = arm(other, name).map(ComparedArms::numbers).orElse(Map.of());
        Set<String> measures = new LinkedHashSet<>(a.keySet());
        measures.addAll(b.keySet());
        return measures.stream()
                .map(measure -> List.of(measure, a.getOrDefault(measure, "\u2013"), b.getOrDefault(measure, "\u2013")))
                .toList();
    }

    static Optional<ArmSummary> arm(PageSource source, String name) {
        return source.programmes().stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst();
    }

    private static Said said(PageSource source, String name) {
        Optional<ArmSummary> arm = arm(source, name);
        if (arm.isEmpty()) {
            return new Said("", List.of());
        }
        CouncilText.Answer answer =
                new CouncilText(source).answers().get(source.programmes().indexOf(arm.orElseThrow()));
        List<String> goals = new ArrayList<>(answer.goals());
        answer.cautions().forEach(caution -> goals.add(caution.replace(" See the ceiling on the Planner page.", "")));
        return new Said(answer.sentence(), goals);
    }

    private static Map<String, String> numbers(ArmSummary arm) {
        var effect = arm.effectOnHomicides();
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put(
                "Homicides averted, 95 % range",
                Numbers.whole(effect.averted().mean())
                        + (effect.avertedCredible95().isDefined()
                                ? " (" + Numbers.range(effect.avertedCredible95()) + ")"
                                : " (no range)"));
        numbers.put("Reduction, 95 % range", Wordings.reduction(arm));
        for (GoalSummary goal : arm.goals()) {
            numbers.put(
                    "Chance of " + Wordings.goal(goal.goal()),
                    Numbers.inHundred(goal.probability().mean()));
        }
        numbers.put(
                "Cost, dollars of 2025", Numbers.dollars(arm.cost().totalUsd().mean()));
        numbers.put(
                "Cost for each homicide averted",
                arm.cost()
                        .perHomicideAverted()
                        .map(each -> Numbers.dollars(each.meanUsd()))
                        .orElse("not given: not sure enough that any is averted"));
        return numbers;
    }

    Optional<Finding> finding(String name, Measure measure) {
        return findings.stream()
                .filter(finding -> finding.measure() == measure && finding.arm().equals(name))
                .findFirst();
    }

    private String between(String name) {
        Optional<Finding> averted = finding(name, Measure.AVERTED);
        if (averted.isEmpty()) {
            return "Only " + (arm(one, name).isPresent() ? "A" : "B") + " has this arm.";
        }
        return Comparability.isOfSamePlaceAndTime(one, other)
                ? between(averted.orElseThrow())
                : "Not compared: the two are of another city or time.";
    }

    /** {@code B averts 5.2 more than A, which is more than the error of the computation (give or take 2.1).} */
    private static String between(Finding averted) {
        double more = averted.difference();
        if (more == 0) {
            return "Both avert the same.";
        }
        String words = "B averts " + Numbers.decimal(Math.abs(more), 1) + (more > 0 ? " more" : " fewer") + " than A";
        if (Double.isNaN(averted.halfWidth())) {
            return words + "; there are too few runs to say whether that is more than the error of the computation.";
        }
        String error = " (give or take " + Numbers.decimal(averted.halfWidth(), 1) + ").";
        return averted.isMoreThanError()
                ? words + ", which is more than the error of the computation" + error
                : words + ", which the error of the computation alone can explain" + error;
    }
}
