// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoppingRule;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Goal;
import org.abate.scenario.Wording;
import org.abate.statistics.Interval;

/** What the numbers of the table mean, in plain words, wrapped to 100 columns. */
final class TableNotes {
    private static final int WIDTH = 100;
    private static final int HANGING_INDENT = 4;

    private TableNotes() {}

    static List<String> of(Summary summary) {
        List<String> notes = new ArrayList<>();
        boolean compared = summary.arms().size() > 1;
        notes.add("Expected numbers: averages over " + runs(summary) + " of each arm"
                + (compared ? ", compared with '" + comparison(summary) + "' under the same luck." : "."));
        if (compared) {
            notes.add("Credible interval: given what is not known about people and programmes ("
                    + parameterSets(summary) + "), the expected reduction lies there with 95 %. More runs do not narrow"
                    + " it. That the model itself may be wrong is in no interval.");
        }
        notes.add(predictive(summary));
        notes.add(monteCarlo(summary));
        summary.design().plan().stopping().ifPresent(rule -> notes.add(stopping(summary, rule)));
        if (compared) {
            notes.add(pairs(summary));
        }
        if (summary.arms().stream()
                .anyMatch(arm -> arm.effectOnHomicides().reductionPercent().mean() < 0)) {
            notes.add("A minus before a number of homicides averted or a reduction means that there are more of them.");
        }
        for (int goal = 0; goal < summary.design().goals().size(); goal++) {
            notes.add(goal(summary, goal));
        }
        if (!summary.costs().rows().isEmpty()) {
            notes.add(costs(summary));
        }
        evidence(summary).ifPresent(notes::add);
        ceiling(summary).ifPresent(notes::add);
        if (!summary.design().strategies().isEmpty()) {
            notes.add(ModelScore.load().words());
        }
        Caution.about(summary).forEach(warning -> notes.add("WARNING: " + warning));
        return notes.stream().flatMap(note -> wrapped(note).stream()).toList();
    }

    private static Optional<String> ceiling(Summary summary) {
        List<String> above = Ceiling.exceededBy(summary).stream()
                .map(arm -> "'" + Wording.printable(arm.name()) + "'")
                .toList();
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "CEILING: with plausible values of the violence that a target group drives, the share of it"
                                + " reached, the effect on each and what that spreads, a city can expect a fall of %.0f to"
                                + " %.0f %% (a judgement). %s lie%s above it: such a fall needs reach and effect that few"
                                + " programmes have shown, and full fidelity year after year.",
                        Ceiling.PLAUSIBLE_PERCENT.low(),
                        Ceiling.PLAUSIBLE_PERCENT.high(),
                        String.join(", ", above),
                        above.size() == 1 ? "s" : ""));
    }

    private static String comparison(Summary summary) {
        return summary.comparisonArm().name();
    }

    private static String runs(Summary summary) {
        return String.format(Locale.ROOT, summary.runs() == 1 ? "%,d run" : "%,d runs", summary.runs());
    }

    private static String parameterSets(Summary summary) {
        int sets = summary.parameterSets();
        return String.format(Locale.ROOT, sets == 1 ? "%,d parameter set" : "%,d parameter sets", sets);
    }

    private static String predictive(Summary summary) {
        String what = "What a city would count (95 % predictive: chance and citywide drift too): ";
        if (!summary.comparisonArm()
                .outcomes()
                .get(Outcome.HOMICIDES)
                .predictive95()
                .isDefined()) {
            return what + "too few runs to say.";
        }
        return what
                + each(summary.arms(), arm -> {
                    Interval range = arm.outcomes().get(Outcome.HOMICIDES).predictive95();
                    return String.format(Locale.ROOT, "%.0f to %.0f", range.low(), range.high());
                })
                + " homicides.";
    }

    /** The smallest of the three errors, and the one that says nothing about the world. */
    private static String monteCarlo(Summary summary) {
        boolean compared = summary.arms().size() > 1;
        double halfWidth = compared
                ? Caution.widestHalfWidth(summary)
                : summary.comparisonArm()
                        .outcomes()
                        .get(Outcome.HOMICIDES)
                        .expected()
                        .halfWidth95();
        if (Double.isNaN(halfWidth)) {
            return "Monte Carlo error: unknown with " + runs(summary) + ".";
        }
        return String.format(
                Locale.ROOT,
                "Monte Carlo error: %s within +/- %.1f %s (95 %%), and more runs shrink that. It is about this"
                        + " computation, not about the world: do not plan with it.",
                compared ? "every reduction is computed to" : "homicides are computed to",
                halfWidth,
                compared ? "points" : "homicides");
    }

    private static String stopping(Summary summary, StoppingRule rule) {
        return String.format(
                Locale.ROOT,
                "Stopping: runs went on until that error of every arm was at most %s points: a first look after %d"
                        + " parameter sets, each further one after a tenth more, at most %,d runs.",
                ResultTable.points(rule.halfWidthPoints()),
                StoppingRule.FIRST_LOOK,
                summary.design().plan().runs());
    }

    /** What the same luck in all arms saves. */
    private static String pairs(Summary summary) {
        return String.format(
                Locale.ROOT,
                "Same luck: how alike the arms' homicides go up and down with those of '%s' within a parameter set"
                        + " (correlation), and how many pairs of runs with luck of their own would compute the reduction"
                        + " as closely as %s (in brackets: were chance the only error): %s.",
                comparison(summary),
                summary.runs() == 1 ? "this one" : String.format(Locale.ROOT, "these %,d", summary.runs()),
                each(summary.arms().subList(1, summary.arms().size()), arm -> pairs(summary.runs(), arm)));
    }

    private static String pairs(int runs, ArmSummary arm) {
        EffectSummary effect = arm.effectOnHomicides();
        double inAll = runs * effect.worthOfAPairInAll();
        double ofChance = runs * effect.worthOfAPair();
        if (effect.isNone()) {
            return "no difference";
        }
        return Double.isFinite(inAll) && Double.isFinite(ofChance)
                ? String.format(
                        Locale.ROOT, "%.3f, %,.0f (%,.0f)", effect.correlation(), twoDigits(inAll), twoDigits(ofChance))
                : "unknown";
    }

    private static double twoDigits(double value) {
        double digit = StrictMath.pow(10, Math.max(0, Math.floor(StrictMath.log10(Math.max(1, value))) - 1));
        return Math.rint(value / digit) * digit;
    }

    private static String goal(Summary summary, int number) {
        Goal goal = summary.design().goals().get(number);
        List<ArmSummary> others = summary.arms().subList(1, summary.arms().size());
        String effects = each(others, arm -> ResultTable.chanceOfEffect(summary, arm, number));
        String falls = each(summary.arms(), arm -> ResultTable.chanceOfFall(summary, arm, number));
        boolean shown = number == 0;
        return String.format(
                Locale.ROOT,
                "Goal: %s down by %s in year %d. Effect: the chance that the arm itself lowers what is expected in that"
                        + " year so far below '%s'%s. Fall is seen: the share of runs that count so many fewer than in"
                        + " the year before the start, whatever the reason%s. The base rate, in '%s': %s.",
                Outcome.ofKey(goal.outcome()).map(Outcome::label).orElse(goal.outcome()),
                ResultTable.atLeast(summary, number).substring(">= ".length()),
                goal.byYear(),
                comparison(summary),
                shown || others.isEmpty() ? "" : ": " + effects,
                shown ? "" : ": " + falls,
                comparison(summary),
                ResultTable.chanceOfFall(summary, summary.comparisonArm(), number));
    }

    private static String costs(Summary summary) {
        return "Cost over the whole projection, in 2025 dollars: "
                + each(
                        summary.arms().stream()
                                .filter(arm -> arm.cost().totalUsd().mean() != 0)
                                .toList(),
                        arm -> String.format(
                                Locale.ROOT,
                                "%.1f million",
                                arm.cost().totalUsd().mean() / 1e6))
                + "; csv/costs.csv has every item by year and payer.";
    }

    /** Names what has no causal estimate, wherever a number rests on it. */
    private static Optional<String> evidence(Summary summary) {
        Map<String, Set<String>> armsByTitle = new LinkedHashMap<>();
        summary.design().strategies().stream()
                .filter(strategy -> strategy.standing() != EvidenceStanding.CAUSAL)
                .forEach(strategy -> armsByTitle
                        .computeIfAbsent(
                                strategy.title() + " (" + strategy.standing().words() + ")",
                                title -> new LinkedHashSet<>())
                        .add(summary.design().arms().get(strategy.arm())));
        if (armsByTitle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "EVIDENCE: there is no causal estimate of what these do to serious violence; what they add follows"
                        + " from judgement about their mechanism: "
                        + armsByTitle.entrySet().stream()
                                .map(entry -> entry.getKey() + " in "
                                        + entry.getValue().stream()
                                                .map(arm -> "'" + arm + "'")
                                                .collect(Collectors.joining(", ")))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private static String each(List<ArmSummary> arms, Function<ArmSummary, String> number) {
        return arms.stream().map(arm -> arm.name() + " " + number.apply(arm)).collect(Collectors.joining("; "));
    }

    /** Breaks between words; lines after the first are indented. */
    static List<String> wrapped(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" (?!%)", -1)) {
            if (!line.isEmpty() && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > WIDTH) {
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
