// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.abate.experiment.Outcome;
import org.abate.report.ArmSummary;
import org.abate.report.EffectSummary;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Goal;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.Shortage;

/** Phrases that several parts of the report share, so that they say the same thing in the same words. */
public final class Wordings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Wordings() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String outcome(Goal goal) {
        return Outcome.ofKey(goal.outcome()).map(Outcome::label).orElse(goal.outcome());
    }

    /** {@code a fall of 20 % in homicides in year 3}. */
    public static String goal(Goal goal) {
        return Numbers.percent(goal.reductionPercent()) + " fewer " + outcome(goal) + " in year " + goal.byYear();
    }

    /** {@code about 31 fewer homicides}. */
    public static String fewerHomicides(double averted) {
        if (Math.abs(averted) < 0.5) {
            return averted == 0 ? "no change in homicides" : "less than one homicide more or fewer";
        }
        return "about " + Numbers.whole(Math.abs(averted)) + (averted > 0 ? " fewer" : " more")
                + (Math.round(Math.abs(averted)) == 1 ? " homicide" : " homicides");
    }

    /** Whether these runs cannot tell the mean from nothing. */
    public static boolean isHiddenByMonteCarlo(Estimate estimate) {
        return Double.isNaN(estimate.halfWidth95())
                || (estimate.mean() != 0 && Math.abs(estimate.mean()) <= estimate.halfWidth95());
    }

    /** {@code 5 % (0 to 11 %)}, or why there is no such range. */
    public static String reduction(ArmSummary arm) {
        EffectSummary effect = arm.effectOnHomicides();
        return reduction(effect.reductionPercent().mean(), effect.credible95(), effect.shortage());
    }

    /** The same of any reduction. */
    public static String reduction(double mean, Interval credible95, Shortage shortage) {
        String best = mean < 0 ? Numbers.percent(-mean) + " more" : Numbers.percent(mean);
        return credible95.isDefined()
                ? best + " (" + Numbers.fewer(credible95) + ")"
                : best + " (no range: " + shortage.words() + ")";
    }

    /** What kind of evidence there is, for people who judge no studies. */
    public static String standing(EvidenceStanding standing) {
        return switch (standing) {
            case CAUSAL -> "studies with a comparison group measured its effect on serious violence";
            case OTHER_CRIME -> "studies measured its effect on other crime, not on shootings or homicides";
            case ASSOCIATION -> "violence moved together with it, but nobody showed that it was the cause";
            case NONE -> "nobody is known to have measured its effect on serious violence";
        };
    }
}
