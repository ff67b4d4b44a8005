// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import org.abate.report.ArmSummary;
import org.abate.report.ClaimStanding;
import org.abate.report.EffectSummary;
import org.abate.report.ModelScore;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.abate.report.page.Wordings;

/** What was found, in words that can stand above a figure; of the last arm, which a report shows first because mixes come last. */
final class Findings {
    private Findings() {}

    static int shown(PageSource source) {
        return source.summary().arms().size() - 1;
    }

    /** The last arm's name in quotation marks. */
    static String name(PageSource source) {
        return "\u201c" + source.name(shown(source)) + "\u201d";
    }

    /** What it does to homicides, as far as these runs tell, and whether that may be quoted: a picture travels without its page. */
    static String effect(PageSource source) {
        ArmSummary arm = source.summary().arms().get(shown(source));
        EffectSummary effect = arm.effectOnHomicides();
        String over = " over " + source.period();
        double mean = effect.reductionPercent().mean();
        if (Wordings.isHiddenByMonteCarlo(effect.reductionPercent())) {
            return name(source) + ": these runs cannot tell its effect on homicides" + over + " from none";
        }
        String found = name(source) + ": " + Numbers.percent(Math.abs(mean)) + (mean < 0 ? " more" : " fewer")
                + " homicides" + over;
        String range = effect.credible95().isDefined()
                ? " (95 % range: " + Numbers.fewer(effect.credible95()) + ")"
                : "; too few parameter sets for a range";
        return found + range + (isRefused(source) ? "; not to be quoted: this run carries no claim" : "");
    }

    /** Whether something of the run or of the model stands against a claim about the last arm. */
    private static boolean isRefused(PageSource source) {
        return !ClaimStanding.of(source.summary(), shown(source), ModelScore.load())
                .shortfalls()
                .isEmpty();
    }

    /** Whether these runs tell the last arm from nothing. */
    static boolean tells(PageSource source) {
        return !Wordings.isHiddenByMonteCarlo(
                source.summary().arms().get(shown(source)).effectOnHomicides().averted());
    }
}
