// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Outcome;
import org.abate.statistics.Interval;

/** The table on the screen: one line for each arm, at most 100 columns, plain ASCII; {@link TableNotes} explains it. */
public final class ResultTable {
    private static final int WIDTH = 96;
    private static final int WIDEST_NAME = 26;
    private static final String NONE = "-";

    private ResultTable() {}

    /** The table and what its numbers mean, each line ended. */
    public static String of(Summary summary) {
        StringBuilder text = new StringBuilder();
        int columns = summary.design().goals().isEmpty() ? 5 : 7;
        String[] top = {"", "homicides", "", "reduction", "95 % credible", "goal", "without"};
        String[] bottom = {"arm", inYears(summary), "averted", "%", "interval", "reached", "program"};
        line(text, Arrays.copyOf(top, columns));
        line(text, Arrays.copyOf(bottom, columns));
        text.append("-".repeat(WIDTH)).append('\n');
        String comparison = summary.comparisonArm().name();
        summary.arms().forEach(arm -> line(text, cells(arm, arm.name().equals(comparison))));
        text.append('\n');
        TableNotes.of(summary).forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static String inYears(Summary summary) {
        int years = summary.design().months() / 12;
        return years == 1 ? "in 1 year" : "in " + years + " years";
    }

    private static String[] cells(ArmSummary arm, boolean comparison) {
        EffectSummary effect = arm.effectOnHomicides();
        List<String> cells = new ArrayList<>(List.of(
                shortened(arm.name()),
                number(arm.outcomes().get(Outcome.HOMICIDES).expected().mean()),
                comparison ? NONE : number(effect.averted().mean()),
                comparison ? NONE : number(effect.reductionPercent().mean()),
                comparison ? "(compared with)" : interval(effect.credible95())));
        arm.goals().stream()
                .findFirst()
                .ifPresent(goal -> cells.addAll(List.of(
                        comparison ? NONE : percent(goal.probability()), percent(goal.probabilityWithoutProgramme()))));
        return cells.toArray(String[]::new);
    }

    private static void line(StringBuilder text, String... cells) {
        String goals = cells.length < 7 ? "" : String.format(Locale.ROOT, "  %7s  %7s", cells[5], cells[6]);
        text.append(String.format(
                        Locale.ROOT,
                        "%-" + WIDEST_NAME + "s  %10s  %8s  %9s  %17s%s",
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        cells[4],
                        goals)
                .stripTrailing());
        text.append('\n');
    }

    private static String shortened(String name) {
        return name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 3) + "...";
    }

    /** One digit after the point, no minus before a zero. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "unknown";
        }
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }

    static String interval(Interval interval) {
        return interval.isDefined() ? number(interval.low()) + " to " + number(interval.high()) : "unknown";
    }

    /** Whole percents, but never 0 % or 100 % for what is only nearly so. */
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "unknown";
        }
        if (share > 0 && share < 0.01) {
            return "< 1 %";
        }
        if (share < 1 && share > 0.99) {
            return "> 99 %";
        }
        return Math.round(100 * share) + " %";
    }
}
