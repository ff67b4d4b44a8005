// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.abate.report.ArmSummary;
import org.abate.report.Ceiling;
import org.abate.report.EffectSummary;
import org.abate.report.GoalSummary;
import org.abate.statistics.Interval;

/** Paragraphs that a grant writer can paste. What a run does not carry is refused, in the same place and in words. */
final class GrantText {
    private GrantText() {}

    /**
     * What may be said of an arm.
     *
     * @param text the paragraph, or the refusal
     * @param refused whether the run does not carry a claim that the arm lowers homicides
     */
    public record Claim(String name, String text, boolean refused, List<List<String>> measures) {
        public Claim {
            measures = measures.stream().map(List::copyOf).toList();
        }
    }

    static List<Claim> claims(PageSource source) {
        List<Claim> claims = new ArrayList<>();
        for (int arm = 1; arm < source.summary().arms().size(); arm++) {
            ArmSummary summary = source.summary().arms().get(arm);
            List<String> reasons = refusals(source, summary);
            List<String> unproven = EvidenceText.withoutCausalEvidence(source, arm);
            String evidence = unproven.isEmpty()
                    ? ""
                    : " For " + Numbers.list(unproven)
                            + " no study shows an effect on serious violence; that part rests on" + " judgement.";
            claims.add(new Claim(
                    Names.plain(summary.name()),
                    reasons.isEmpty()
                            ? claim(source, summary) + evidence
                            : "This run does not carry a claim that \u201c" + Names.inSentence(summary.name())
                                    + "\u201d lowers homicides: " + String.join("; ", reasons) + "." + evidence,
                    !reasons.isEmpty(),
                    measures(source, arm, summary)));
        }
        return claims;
    }

    private static List<String> refusals(PageSource source, ArmSummary arm) {
        List<String> reasons = new ArrayList<>();
        EffectSummary effect = arm.effectOnHomicides();
        if (source.isPartial()) {
            reasons.add("the run was interrupted");
        }
        if (!PageSource.tells(arm)) {
            reasons.add(effect.avertedShortage().words());
        }
        if (Wordings.isHiddenByMonteCarlo(effect.averted())) {
            reasons.add("its effect cannot be told from the error of the computation");
        }
        Interval credible = effect.avertedCredible95();
        Interval percent = effect.credible95();
        if ((credible.isDefined() && credible.low() <= 0) || (percent.isDefined() && percent.low() <= 0)) {
            reasons.add("its 95 % range includes no effect");
        }
        return reasons;
    }

    private static String claim(PageSource source, ArmSummary arm) {
        EffectSummary effect = arm.effectOnHomicides();
        StringBuilder text = new StringBuilder("In an agent-based simulation of ")
                .append(Names.inSentence(source.design().city()))
                .append(" (abate ")
                .append(source.design().abateVersion())
                .append(", ")
                .append(Numbers.whole(source.summary().runs()))
                .append(" paired runs over ")
                .append(Numbers.whole(source.summary().parameterSets()))
                .append(" parameter sets), \u201c")
                .append(Names.inSentence(arm.name()))
                .append("\u201d averted an expected ")
                .append(Numbers.whole(effect.averted().mean()))
                .append(" homicides over ")
                .append(source.period())
                .append(" (95 % credible interval ")
                .append(Numbers.whole(effect.avertedCredible95().low()))
                .append(" to ")
                .append(Numbers.whole(effect.avertedCredible95().high()))
                .append("), a reduction of ")
                .append(Wordings.reduction(arm))
                .append(" against the same city without it.");
        for (GoalSummary goal : arm.goals()) {
            text.append(" The probability that it reaches ")
                    .append(Wordings.goal(goal.goal()))
                    .append(" is ")
                    .append(Numbers.inHundred(goal.probability().mean()))
                    .append("; a fall of that size would be seen with no programme at all with probability ")
                    .append(
                            source.tellsChances()
                                    ? Numbers.inHundred(
                                            goal.probabilityWithoutProgramme().mean())
                                    : "unknown from so few runs")
                    .append('.');
        }
        if (Ceiling.isExceededBy(arm)) {
            text.append(
                    " This is above the 4 to 14 % that studies make likely for a whole city, and should be quoted with that"
                            + " warning.");
        }
        return text.toString();
    }

    /** What grant programmes ask for. */
    private static List<List<String>> measures(PageSource source, int arm, ArmSummary summary) {
        List<List<String>> measures = new ArrayList<>();
        for (Map.Entry<String, Double> reached :
                ReachFigure.reached(source, arm).entrySet()) {
            measures.add(List.of(
                    Names.capital(reached.getKey()) + " over " + source.period(), Numbers.whole(reached.getValue())));
        }
        measures.add(List.of(
                "Programmes in the plan",
                Integer.toString(source.strategies(arm).size())));
        measures.add(List.of(
                "Homicides against the same city without the plan (not against last year)",
                Wordings.reduction(summary)));
        measures.add(List.of(
                "Cost over " + source.period() + ", dollars of 2025",
                Numbers.dollars(summary.cost().totalUsd().mean())));
        measures.add(List.of(
                "Cost for each homicide averted",
                summary.cost()
                        .perHomicideAverted()
                        .map(each -> Numbers.dollars(each.meanUsd()))
                        .orElse("not claimed: it is not sure enough that any is averted")));
        return measures;
    }
}
