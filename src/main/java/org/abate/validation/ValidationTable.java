// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.statistics.Interval;
import org.abate.validation.Pattern.Standing;
import org.abate.validation.Validation.Count;
import org.abate.validation.Yardstick.Rule;

/** The comparison on the screen: a line for each pattern, at most 110 columns, then counts, rules and notes. */
public final class ValidationTable {
    private static final int WIDTH = 110;
    private static final int HANGING_INDENT = 4;
    private static final double SMALL = 10;
    private static final int FEWEST_FOR_90_PERCENT = 19;
    private static final String ROW = "%-41s %8s  %-15s %8s  %-16s  %-8s  %s";

    private final Validation validation;
    private final StringBuilder text = new StringBuilder();

    private ValidationTable(Validation validation) {
        this.validation = validation;
    }

    /** The table and what its numbers mean, each line ended. */
    public static String of(Validation validation) {
        ValidationTable table = new ValidationTable(validation);
        table.heading();
        table.rows();
        table.counts();
        table.notes();
        return table.text.toString();
    }

    private void heading() {
        KnownPatterns known = validation.known();
        line(known.city().name() + ", " + known.firstYear() + "-" + known.lastYear() + ", "
                + number(known.level()) + " homicides a year: "
                + validation.setting().histories()
                + " simulated histories (" + validation.setting().parameterSets() + " parameter sets)"
                + validation
                        .setting()
                        .without()
                        .map(off -> ", WITHOUT " + off.word())
                        .orElse(""));
        line("");
        line(ROW, "", "recorded or", "", "simulated", "", "", "");
        line(ROW, "pattern", "published", "accepted", "median", "90 % interval", "standing", "");
        line("-".repeat(WIDTH));
    }

    private void rows() {
        PatternGroup group = null;
        for (Verdict verdict : validation.verdicts()) {
            if (verdict.pattern().group() != group) {
                group = verdict.pattern().group();
                line(group.words());
            }
            Yardstick yardstick = verdict.yardstick();
            line(
                    ROW,
                    "  " + verdict.pattern().id(),
                    number(yardstick.value()),
                    accepted(yardstick),
                    number(verdict.simulatedMedian()),
                    interval(verdict.simulated90()),
                    verdict.pattern().standing().word(),
                    verdict.hit().map(hit -> hit ? "hit" : "MISS").orElse("n/a"));
        }
    }

    private static String accepted(Yardstick yardstick) {
        return switch (yardstick.rule()) {
            case TOLERANCE -> tolerance(yardstick.low(), yardstick.high());
            case ONE_DRAW -> "one draw";
            case NOT_APPLICABLE -> "";
        };
    }

    private static String tolerance(double low, double high) {
        if (Double.isNaN(high)) {
            return number(low) + " and up";
        }
        return Double.isNaN(low) ? "up to " + number(high) : range(low, high);
    }

    private void counts() {
        line("-".repeat(WIDTH));
        List<String> parts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            parts.add(standing.word() + " " + words(validation.count(standing)));
        }
        line("Hits: " + words(validation.count()) + " patterns that apply; " + String.join(", ", parts) + ".");
        line("");
    }

    private static String words(Count count) {
        return count.hits() + " of " + count.applicable();
    }

    private void notes() {
        note(
                "A stated tolerance is hit when the simulated median lies in it. A city's own record (one draw) is hit when"
                        + " the recorded value lies in the simulated 90 % interval: even a perfect model misses one in ten.");
        note("Standing: input, the city's files put it in and it ought to come out again; fitted, the calibration used"
                + " it; emergent, nothing was fitted to it. Emergent hits are what speaks for the model. Patterns overlap, so that counts are"
                + " no votes.");
        if (validation.setting().histories() < FEWEST_FOR_90_PERCENT) {
            note("WARNING: with so few histories the interval is just their range, and holds less than 90 %.");
        }
        if (!validation.known().hasRecord()) {
            note("This city has no record of its own (patterns.csv): only published patterns apply, over eight years at"
                    + " the city's level.");
        }
        for (Verdict verdict : validation.verdicts()) {
            String about = verdict.hit().isEmpty() ? "not applicable. " + verdict.whyNot() : missNote(verdict);
            if (!about.isEmpty()) {
                note(verdict.pattern().id() + ": " + about);
            }
        }
    }

    /** Whoever sees a miss wants to know what the number is about. */
    private static String missNote(Verdict verdict) {
        boolean explained = verdict.yardstick().rule() == Rule.TOLERANCE && !verdict.isHit();
        return explained
                ? (verdict.pattern().meaning() + ". " + verdict.yardstick().note()).strip()
                : "";
    }

    /** Words on lines no wider than the table, those after the first indented; each line ended. */
    public static String paragraph(String words) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("\\s+", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(HANGING_INDENT)).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        return text.append(line).append('\n').toString();
    }

    private void note(String words) {
        text.append(paragraph(words));
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    private void line(String format, Object... cells) {
        line(String.format(Locale.ROOT, format, cells));
    }

    private static String interval(Interval interval) {
        return interval.isDefined() ? range(interval.low(), interval.high()) : "";
    }

    /** Both ends to as many digits as the larger needs. */
    private static String range(double low, double high) {
        double larger = Math.max(Math.abs(low), Math.abs(high));
        return number(low, larger) + " to " + number(high, larger);
    }

    private static String number(double value) {
        return number(value, Math.abs(value));
    }

    /** Three digits after the point for small numbers, one for larger; empty where there is none. */
    private static String number(double value, double size) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return "no end";
        }
        String text = String.format(Locale.ROOT, size < SMALL ? "%.3f" : "%.1f", value);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }
}
