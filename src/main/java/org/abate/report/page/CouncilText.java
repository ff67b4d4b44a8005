// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.Outcome;
import org.abate.report.ArmSummary;
import org.abate.report.Ceiling;
import org.abate.report.EffectSummary;
import org.abate.report.GoalSummary;
import org.abate.scenario.Goal;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;

/** What the report says to a council member: short sentences, no word of statistics that is not explained. */
public final class CouncilText {
    private final PageSource source;

    public CouncilText(PageSource source) {
        this.source = source;
    }

    /**
     * The answer for one arm.
     *
     * @param number of the arm
     * @param sentence the whole answer
     * @param chances out of 100 that the programme itself reaches the goal; negative where the runs do not say
     * @param base out of 100 that such a fall is seen with nothing added; negative without goals
     * @param cautions what keeps the answer from being quoted as it is
     */
    public record Answer(
            int number,
            String name,
            String sentence,
            List<String> goals,
            int chances,
            int base,
            List<String> cautions) {
        public Answer {
            goals = List.copyOf(goals);
            cautions = List.copyOf(cautions);
        }
    }

    /** What was asked, with the names of the plans. */
    public String question() {
        String name = Names.inSentence(source.design().city());
        String place = name.startsWith("City of ") ? "the " + name : name;
        String from = Wordings.day(source.design().start());
        if (source.programmes().isEmpty()) {
            return "How many homicides would there be in " + place + " over the " + source.period() + " from " + from
                    + " if nothing is added to what the city does today?";
        }
        List<String> plans = source.programmes().stream()
                .map(arm -> "\u201c" + Names.inSentence(arm.name()) + "\u201d")
                .toList();
        return "What would " + (plans.size() > 8 ? plans.size() + " plans" : eachOf(plans))
                + " change about homicides in " + place + " over the " + source.period() + " from " + from
                + ", compared with \u201c" + source.name(0) + "\u201d?";
    }

    private static String eachOf(List<String> plans) {
        return plans.size() < 2
                ? String.join("", plans)
                : String.join(", ", plans.subList(0, plans.size() - 1)) + " or " + plans.get(plans.size() - 1);
    }

    /** What is expected with nothing added. */
    public String level() {
        ArmSummary today = source.summary().comparisonArm();
        var homicides = today.outcomes().get(Outcome.HOMICIDES);
        Interval counts = homicides.predictive95();
        return "With \u201c" + source.name(0) + "\u201d the model expects about "
                + Numbers.whole(homicides.expected().mean()) + " homicides over " + source.period() + ". "
                + (counts.isDefined()
                        ? "In 95 of 100 tries the count lies between " + Numbers.whole(counts.low()) + " and "
                                + Numbers.whole(counts.high()) + "."
                        : "There are too few runs to say how far luck could move that count.");
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int arm = 1; arm < source.summary().arms().size(); arm++) {
            answers.add(answer(arm, source.summary().arms().get(arm)));
        }
        return answers;
    }

    private Answer answer(int number, ArmSummary arm) {
        boolean goals = !arm.goals().isEmpty();
        return new Answer(
                number,
                Names.plain(arm.name()),
                effect(arm),
                arm.goals().stream().map(this::goal).toList(),
                goals ? inHundred(arm.goals().get(0).probability()) : -1,
                goals && source.tellsChances() ? inHundred(arm.goals().get(0).probabilityWithoutProgramme()) : -1,
                cautions(number, arm));
    }

    private static int inHundred(Estimate share) {
        return Double.isFinite(share.mean()) ? (int) Math.round(100 * share.mean()) : -1;
    }

    private String effect(ArmSummary arm) {
        EffectSummary effect = arm.effectOnHomicides();
        double averted = effect.averted().mean();
        if (averted == 0 && effect.averted().monteCarloStandardError() == 0) {
            return "No change in homicides in any run.";
        }
        if (Wordings.isHiddenByMonteCarlo(effect.averted())) {
            return "These runs cannot tell it from no change at all: " + Wordings.fewerHomicides(averted) + " over "
                    + source.period() + ", give or take more than that.";
        }
        String sketch = PageSource.tells(arm) ? "" : "A sketch: ";
        return Names.capital(sketch + Wordings.fewerHomicides(averted)) + " over " + source.period() + ", "
                + Wordings.reduction(arm) + ".";
    }

    private String goal(GoalSummary goal) {
        Goal wanted = goal.goal();
        if (!Double.isFinite(goal.probability().mean())) {
            return "No chance of reaching the goal (" + Wordings.goal(wanted)
                    + ") is given: there are too few runs to say."
                    + (source.tellsChances()
                            ? " By chance alone such a fall is seen in "
                                    + Numbers.inHundred(
                                            goal.probabilityWithoutProgramme().mean()) + "."
                            : "");
        }
        return Names.capital(Numbers.chances(goal.probability().mean())) + " of reaching the goal, "
                + Wordings.goal(wanted)
                + (source.tellsChances()
                        ? ", against "
                                + Numbers.inHundred(
                                        goal.probabilityWithoutProgramme().mean())
                                + " of seeing such a fall by chance with no programme at all."
                        : ". There are too few runs to say how often such a fall is seen by chance.");
    }

    private List<String> cautions(int number, ArmSummary arm) {
        List<String> cautions = new ArrayList<>();
        if (Ceiling.isExceededBy(arm)) {
            cautions.add("This is more than studies make likely (4 to 14 %). See the ceiling on the Planner page.");
        }
        Interval credible = arm.effectOnHomicides().credible95();
        if (credible.isDefined() && credible.low() < 0 && credible.high() > 0) {
            cautions.add("It may also do nothing, or harm.");
        }
        if (credible.isDefined() && credible.high() < 0) {
            cautions.add("The model expects harm.");
        }
        List<String> unproven = EvidenceText.withoutCausalEvidence(source, number);
        if (!unproven.isEmpty()) {
            cautions.add("No study shows that this works against serious violence: " + Numbers.list(unproven) + ".");
        }
        return cautions;
    }

    /**
     * One kind of not being sure.
     *
     * @param meaning what it is
     * @param here how large it is in this run
     */
    public record Doubt(String title, String meaning, String here) {}

    List<Doubt> doubts() {
        return List.of(
                new Doubt(
                        "What nobody knows yet",
                        "Studies leave open how well programmes work. We try many values that fit them. The range in brackets"
                                + " holds 95 of 100 of the results. More computer time does not make it smaller. Better studies"
                                + " would.",
                        eachArm(arm -> arm.effectOnHomicides().credible95().isDefined()
                                ? Numbers.fewer(arm.effectOnHomicides().credible95())
                                : "no range, "
                                        + arm.effectOnHomicides().shortage().words())),
                new Doubt(
                        "The luck of the years",
                        "Homicides go up and down by themselves. A good plan can be followed by a bad year, and a bad plan by a"
                                + " good one. This is what a city might count.",
                        eachCount()),
                new Doubt(
                        "The error of this computation",
                        "A computer can only try so many times. This error is about the computer, not about the world. Do not"
                                + " plan with it.",
                        eachArm(arm -> Double.isNaN(arm.effectOnHomicides()
                                        .reductionPercent()
                                        .halfWidth95())
                                ? "unknown"
                                : "give or take "
                                        + Numbers.decimal(
                                                arm.effectOnHomicides()
                                                        .reductionPercent()
                                                        .halfWidth95(),
                                                1)
                                        + " points")));
    }

    private String eachArm(java.util.function.Function<ArmSummary, String> words) {
        return source.programmes().isEmpty()
                ? "There is one arm only."
                : String.join(
                                "; ",
                                source.programmes().stream()
                                        .map(arm ->
                                                "\u201c" + Names.inSentence(arm.name()) + "\u201d " + words.apply(arm))
                                        .toList())
                        + ".";
    }

    private String eachCount() {
        if (!source.summary()
                .comparisonArm()
                .outcomes()
                .get(Outcome.HOMICIDES)
                .predictive95()
                .isDefined()) {
            return "There are too few runs to say.";
        }
        return "Homicides over " + source.period() + ": "
                + String.join(
                        "; ",
                        source.summary().arms().stream()
                                .map(arm -> {
                                    Interval range = arm.outcomes()
                                            .get(Outcome.HOMICIDES)
                                            .predictive95();
                                    return "\u201c" + Names.inSentence(arm.name()) + "\u201d "
                                            + Numbers.whole(range.low()) + " to " + Numbers.whole(range.high());
                                })
                                .toList())
                + ".";
    }

    /** What no reader may take from the report, whichever run it is of. */
    public static List<String> cannotSay() {
        return List.of(
                "It is no forecast. It says what a plan would change if all else stayed as it is.",
                "No range on this page holds the chance that the model itself is wrong.",
                "It says nothing about any real person. Its people are made up. Nobody may be picked by it.",
                "It counts harm from violence. It does not count what arrest and prison do to people, or what a plan does for"
                        + " schools, jobs or trust.",
                "A fall that is seen later does not prove that the plan worked. A rise does not prove that it failed. Compare with"
                        + " places that did not have the plan.",
                "A badly run programme can do nothing or do harm. The plan says how many people work, not how well.");
    }
}
