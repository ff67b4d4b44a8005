// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.Outcome;
import org.abate.experiment.RecordedManifest;
import org.abate.report.ArmSummary;
import org.abate.report.EffectSummary;
import org.abate.statistics.Interval;

/** What a researcher asks for: every outcome with its three kinds of uncertainty, diagnostics, parameters, where it came from. */
final class ResearchText {
    private ResearchText() {}

    /** Every outcome of every arm. */
    static List<List<String>> outcomes(PageSource source) {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (ArmSummary arm : source.summary().arms()) {
                var level = arm.outcomes().get(outcome);
                EffectSummary effect = arm.againstComparison().get(outcome);
                rows.add(List.of(
                        outcome.label(),
                        Names.plain(arm.name()),
                        Numbers.decimal(level.expected().mean(), 2),
                        Numbers.decimal(level.expected().halfWidth95(), 2),
                        range(level.predictive95()),
                        Numbers.decimal(effect.averted().mean(), 2),
                        range(effect.avertedCredible95()),
                        Numbers.decimal(effect.reductionPercent().mean(), 2),
                        range(effect.credible50()),
                        range(effect.credible80()),
                        range(effect.credible95()),
                        range(effect.predictive95())));
            }
        }
        return rows;
    }

    private static String range(Interval interval) {
        return interval.isDefined()
                ? Numbers.decimal(interval.low(), 1) + " to " + Numbers.decimal(interval.high(), 1)
                : "\u2013";
    }

    /** How well the runs carry the effect on homicides. */
    static List<List<String>> diagnostics(PageSource source) {
        return source.programmes().stream()
                .map(arm -> {
                    EffectSummary effect = arm.effectOnHomicides();
                    return List.of(
                            Names.plain(arm.name()),
                            Numbers.decimal(effect.reductionPercent().halfWidth95(), 2),
                            Numbers.decimal(effect.reliability(), 2),
                            Numbers.decimal(effect.correlation(), 3),
                            Numbers.decimal(effect.worthOfAPair(), 1),
                            effect.shortage().words().isEmpty()
                                    ? "none"
                                    : effect.shortage().words());
                })
                .toList();
    }

    /** The parameters that the runs drew, with what they mean; those that never vary last. */
    static List<List<String>> parameters(DrawnParameters drawn) {
        Map<String, Parameter> known = ParameterTable.load().parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity()));
        List<List<String>> varied = new ArrayList<>();
        List<List<String>> fixed = new ArrayList<>();
        drawn.byName().forEach((name, values) -> {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            boolean varies = sorted[0] < sorted[sorted.length - 1];
            Parameter parameter = known.get(name);
            (varies ? varied : fixed)
                    .add(List.of(
                            name,
                            parameter == null ? "" : parameter.unit(),
                            significant(sorted[sorted.length / 2]),
                            varies
                                    ? significant(sorted[(int) (0.05 * (sorted.length - 1))]) + " to "
                                            + significant(sorted[(int) Math.ceil(0.95 * (sorted.length - 1))])
                                    : "fixed",
                            parameter == null ? "" : parameter.meaning(),
                            parameter == null ? "" : String.join(", ", parameter.sources())));
        });
        varied.addAll(fixed);
        return varied;
    }

    private static String significant(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What ran, on what, from what. */
    static List<List<String>> origin(PageSource source) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Program", "abate " + source.design().abateVersion()));
        rows.add(List.of("Seed", Long.toString(source.design().seed())));
        rows.add(List.of(
                "Runs of each arm",
                Numbers.whole(source.summary().runs()) + " of "
                        + Numbers.whole(source.design().plan().runs()) + " planned; "
                        + Numbers.whole(source.summary().parameterSets()) + " parameter sets, at most "
                        + source.summary().seedsPerSet() + " seeds each"));
        source.design()
                .plan()
                .stopping()
                .ifPresent(rule -> rows.add(List.of(
                        "Stopping rule",
                        "until the Monte Carlo half-width of every reduction is at most "
                                + Numbers.decimal(rule.halfWidthPoints(), 2) + " points; "
                                + (source.summary().isAsPreciseAsWanted() ? "reached" : "not reached"))));
        rows.add(List.of("Scenario, SHA-256", source.design().scenarioSha256()));
        source.manifest().ifPresent(manifest -> addManifest(rows, manifest));
        return rows;
    }

    /** Nothing of when, on what machine and on how many threads: that is in the manifest, and the report is the same bytes whoever makes it. */
    private static void addManifest(List<List<String>> rows, RecordedManifest recorded) {
        var manifest = recorded.manifest();
        String command = manifest.command().replaceFirst(" --threads \\d+", "");
        rows.add(List.of("Command", "abate " + Names.plain(command)));
        manifest.program().commit().ifPresent(commit -> rows.add(List.of("Commit", commit)));
        rows.add(List.of("Code, SHA-256", manifest.program().codeSha256()));
        rows.add(List.of("Ensemble, SHA-256", manifest.program().ensembleSha256()));
        if (!manifest.overrides().isEmpty()) {
            rows.add(List.of(
                    "Settings replaced on the command line", Names.plain(String.join("; ", manifest.overrides()))));
        }
        recorded.inputs().forEach(file -> rows.add(List.of("Input " + Names.plain(file.name()), file.sha256())));
    }
}
