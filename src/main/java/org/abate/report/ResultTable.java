// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Outcome;
import org.abate.statistics.Interval;
import org.abate.statistics.Shortage;

/** The table on the screen: one line for each arm, at most 100 columns; {@link TableNotes} explains it. */
public final class ResultTable {
    private static final int WIDTH = 100;
    private static final int WIDEST_NAME = 26;
    private static final String NONE = "-";

    private ResultTable() {}

    /** The table and what its numbers mean, each line ended. */
    public static String of(Summary summary) {
        StringBuilder text = new StringBuilder();
        boolean goals = !summary.design().goals().isEmpty();
        int columns = goals ? 7 : 5;
        String[] top = {"", "homicides", "", "reduction", "95 % credible", "effect", "fall"};
        String[] bottom = {
            "arm", inYears(summary), "averted", "%", "interval", goals ? atLeast(summary, 0) : "", "is seen"
        };
        line(text, Arrays.copyOf(top, columns));
        line(text, Arrays.copyOf(bottom, columns));
        text.append("-".repeat(WIDTH)).append('\n');
        summary.arms().forEach(arm -> line(text, cells(summary, arm)));
        text.append('\n');
        TableNotes.of(summary).forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static String inYears(Summary summary) {
        int years = summary.design().months() / 12;
        return years == 1 ? "in 1 year" : "in " + years + " years";
    }

    /** How large the effect has to be for a goal. */
    static String atLeast(Summary summary, int goal) {
        double percent = summary.design().goals().get(goal).reductionPercent();
        return ">= " + (percent == Math.rint(percent) ? Long.toString((long) percent) : number(percent)) + " %";
    }

    private static String[] cells(Summary summary, ArmSummary arm) {
        EffectSummary effect = arm.effectOnHomicides();
        boolean comparison = arm.name().equals(summary.comparisonArm().name());
        List<String> cells = new ArrayList<>(List.of(
                TextWidth.cut(arm.name(), WIDEST_NAME),
                number(arm.outcomes().get(Outcome.HOMICIDES).expected().mean()),
                comparison ? NONE : number(effect.averted().mean()),
                comparison ? NONE : number(effect.reductionPercent().mean()),
                comparison ? "(compared with)" : credibleInterval(arm)));
        if (!arm.goals().isEmpty()) {
            cells.add(comparison ? NONE : chanceOfEffect(summary, arm, 0));
            cells.add(chanceOfFall(summary, arm, 0));
        }
        return cells.toArray(String[]::new);
    }

    private static String credibleInterval(ArmSummary arm) {
        return arm.effectOnHomicides().shortage() == Shortage.NONE
                ? interval(arm.effectOnHomicides().credible95())
                : "too few runs";
    }

    /** The chance that the strategies themselves do enough for a goal. */
    static String chanceOfEffect(Summary summary, ArmSummary arm, int goal) {
        return Double.isFinite(arm.goals().get(goal).probability().mean())
                ? percent(arm.goals().get(goal).probability().mean(), summary.parameterSets())
                : "too few";
    }

    /** The chance that the city counts so many fewer than in the year before, deserved or not. */
    static String chanceOfFall(Summary summary, ArmSummary arm, int goal) {
        return percent(arm.goals().get(goal).probabilityOfSeeingIt().mean(), summary.runs());
    }

    private static void line(StringBuilder text, String... cells) {
        String goals = cells.length < 7 ? "" : String.format(Locale.ROOT, "  %9s  %9s", cells[5], cells[6]);
        text.append(TextWidth.padded(cells[0], WIDEST_NAME))
                .append(String.format(
                                Locale.ROOT, "  %10s  %8s  %9s  %17s%s", cells[1], cells[2], cells[3], cells[4], goals)
                        .stripTrailing());
        text.append('\n');
    }

    /** One digit after the point, no minus before a zero. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "unknown";
        }
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }

    /** Points as typed, as far as they can be told from a number. */
    static String points(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }

    static String interval(Interval interval) {
        return interval.isDefined() ? number(interval.low()) + " to " + number(interval.high()) : "unknown";
    }

    /**
     * A share in whole percents, but never 0 % or 100 %: none of 20 may be 1 of 100.
     *
     * @param of how many the share is a share of
     */
    static String percent(double share, int of) {
        if (!Double.isFinite(share)) {
            return "unknown";
        }
        long least = Math.max(1, (long) Math.ceil(100.0 / of));
        if (share <= 0 || share < 0.01) {
            return "< " + least + " %";
        }
        if (share >= 1 || share > 0.99) {
            return "> " + (100 - least) + " %";
        }
        return Math.round(100 * share) + " %";
    }
}
