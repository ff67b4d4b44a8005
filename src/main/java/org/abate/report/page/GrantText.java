// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.List;
import org.abate.report.ArmSummary;
import org.abate.report.Ceiling;
import org.abate.report.ClaimStanding;
import org.abate.report.EffectSummary;
import org.abate.report.GoalSummary;
import org.abate.report.ModelScore;

/**
 * Paragraphs that a grant writer can paste, the same in the report and in the brief. What a run does not carry is refused, in
 * the same place and in words.
 */
public final class GrantText {
    private GrantText() {}

    /**
     * What may be said of an arm.
     *
     * @param arm its number
     * @param text the paragraph, or the refusal
     * @param standing whether the run carries a claim that the arm lowers homicides, and if not, why
     * @param measures what grant programmes ask for: name and value
     */
    public record Claim(int arm, String name, String text, ClaimStanding standing, List<List<String>> measures) {
        public Claim {
            measures = measures.stream().map(List::copyOf).toList();
        }

        public boolean isRefused() {
            return !standing.isCarried();
        }
    }

    /** Of every arm but the first. */
    public static List<Claim> claims(PageSource source) {
        return claims(source, ModelScore.load());
    }

    /** The same with another score of the model than that which ships. */
    public static List<Claim> claims(PageSource source, ModelScore score) {
        List<Claim> claims = new ArrayList<>();
        for (int arm = 1; arm < source.summary().arms().size(); arm++) {
            ArmSummary summary = source.summary().arms().get(arm);
            ClaimStanding standing = ClaimStanding.of(source.summary(), arm, score);
            claims.add(new Claim(
                    arm,
                    Names.plain(summary.name()),
                    standing.isCarried() ? claim(source, summary) : refusal(source, summary, standing),
                    standing,
                    Measures.of(source, arm, standing)));
        }
        return claims;
    }

    private static String refusal(PageSource source, ArmSummary arm, ClaimStanding standing) {
        return "This run does not carry a claim that \u201c" + Names.inSentence(arm.name())
                + "\u201d lowers homicides because " + standing.reasons(Numbers::list) + "."
                + (standing.isAssumption() ? assumption(source, arm) : "");
    }

    private static String assumption(PageSource source, ArmSummary arm) {
        return " If the assumption held, the model would expect "
                + Wordings.fewerHomicides(arm.effectOnHomicides().averted().mean()) + " over " + source.period() + ", "
                + Wordings.reduction(arm) + ": an assumption worked out, not evidence that it works."
                + (Ceiling.isExceededBy(arm) ? CEILING : "");
    }

    private static final String CEILING =
            " This is above the 4 to 14 % that studies make likely for a whole city, and must be"
                    + " quoted with that warning.";

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
                .append(Numbers.count(effect.averted().mean()))
                .append(" homicides over ")
                .append(source.period())
                .append(" (95 % credible interval ")
                .append(Numbers.range(effect.avertedCredible95()))
                .append("), a reduction of ")
                .append(Wordings.reduction(arm))
                .append(" against the same city without it.");
        arm.goals().forEach(goal -> text.append(' ').append(goal(source, goal)));
        if (Ceiling.isExceededBy(arm)) {
            text.append(CEILING);
        }
        return text.toString();
    }

    private static String goal(PageSource source, GoalSummary goal) {
        String base = source.tellsChances()
                ? "is " + Numbers.inHundred(goal.probabilityWithoutProgramme().mean())
                : "cannot be told from so few runs";
        return "The probability that it reaches " + Wordings.goal(goal.goal()) + " is "
                + Numbers.inHundred(goal.probability().mean())
                + "; the probability of seeing such a fall by chance, with no programme at all, " + base + ".";
    }

    /** How the numbers are made, in a paragraph. */
    public static String method(PageSource source) {
        return "abate simulates how disputes arise among the people at risk in a city, cool, are mediated or end in injury and"
                + " death, and are avenged. Outreach workers, clinicians, police and call-takers spend their hours on some"
                + " of it. Every plan is compared with the same simulated city, under the same luck, without the plan. "
                + Numbers.whole(source.summary().parameterSets())
                + (source.summary().parameterSets() == 1 ? " set" : " sets")
                + " of parameters stand for what is not known; "
                + Numbers.whole(source.summary().runs())
                + (source.summary().runs() == 1 ? " run" : " runs")
                + " of each arm. Effects of programmes rest on published studies of people, groups and places, mostly in other"
                + " cities, and on judgement where there are none.";
    }

    /** What a bibliography needs. */
    public static String citation(PageSource source) {
        return "abate " + source.design().abateVersion()
                + ", agent-based assessment of treatment, outreach and enforcement. Scenario \u201c"
                + Names.cut(source.design().title(), LONGEST_TITLE) + "\u201d, "
                + Names.inSentence(source.design().city()) + ", from "
                + Wordings.day(source.design().start()) + ", " + source.period() + ", "
                + Numbers.whole(source.summary().runs())
                + (source.summary().runs() == 1 ? " run" : " runs") + " of each arm; SHA-256 of the scenario "
                + source.design().scenarioSha256() + ".";
    }

    /** Longest title that still is one. */
    public static final int LONGEST_TITLE = 160;
}
