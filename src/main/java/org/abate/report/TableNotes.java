// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.abate.experiment.Outcome;
import org.abate.scenario.Goal;
import org.abate.statistics.Interval;

/** What the numbers of the table mean, in plain words, wrapped to 100 columns. */
final class TableNotes {
    private static final int WIDTH = 100;
    private static final int HANGING_INDENT = 4;

    private TableNotes() {}

    static List<String> of(Summary summary) {
        List<String> notes = new ArrayList<>();
        String comparison = summary.comparisonArm().name();
        notes.add("Expected: averages over what could happen, against '" + comparison + "' in the same " + runs(summary)
                + ".");
        notes.add("Credible interval: what is not known about people and programmes (" + summary.parameterSets()
                + " parameter sets) puts the expected reduction there with 95 %. More runs do not narrow it.");
        notes.add("What a city would count (95 % predictive: chance and citywide drift too): " + predictive(summary)
                + " homicides.");
        notes.add(monteCarlo(summary));
        for (int goal = 0; goal < summary.design().goals().size(); goal++) {
            notes.add(goal(summary, goal));
        }
        Caution.about(summary).forEach(warning -> notes.add("WARNING: " + warning));
        return notes.stream().flatMap(note -> wrapped(note).stream()).toList();
    }

    private static String runs(Summary summary) {
        return String.format(Locale.ROOT, summary.runs() == 1 ? "%,d run" : "%,d runs", summary.runs());
    }

    private static String predictive(Summary summary) {
        return summary.arms().stream()
                .map(arm -> {
                    Interval range = arm.outcomes().get(Outcome.HOMICIDES).predictive95();
                    return String.format(Locale.ROOT, "%s %.0f to %.0f", arm.name(), range.low(), range.high());
                })
                .collect(Collectors.joining("; "));
    }

    private static String monteCarlo(Summary summary) {
        double halfWidth = Caution.widestHalfWidth(summary);
        return Double.isNaN(halfWidth)
                ? "Monte Carlo error: unknown with " + runs(summary) + "."
                : String.format(
                        Locale.ROOT,
                        "Monte Carlo error: with %s every reduction is computed to within +/- %.1f points (95 %%);"
                                + " more runs shrink it.",
                        runs(summary),
                        halfWidth);
    }

    private static String goal(Summary summary, int number) {
        Goal goal = summary.design().goals().get(number);
        double byChance = summary.comparisonArm().goals().get(number).probabilityWithoutProgramme();
        String each = summary.arms().stream()
                .skip(1)
                .map(arm -> arm.name() + " "
                        + ResultTable.percent(arm.goals().get(number).probability()))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "Goal: %s down by %s %% in year %d. Chance that the expected reduction is that large: %s. A fall of that size"
                        + " since the year before is seen in %s of runs of '%s': the chance without any programme.",
                Outcome.ofKey(goal.outcome()).map(Outcome::label).orElse(goal.outcome()),
                plain(goal.reductionPercent()),
                goal.byYear(),
                each.isEmpty() ? "no arm to compare" : each,
                ResultTable.percent(byChance),
                summary.comparisonArm().name());
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }

    /** Breaks between words; lines after the first are indented. */
    static List<String> wrapped(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(HANGING_INDENT)).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
