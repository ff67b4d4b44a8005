// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.CsvTable;
import org.abate.experiment.Design;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;

/**
 * Tidy tables for R, Python and Excel: {@code summary.csv}, {@code monthly.csv}, {@code equity.csv}, {@code costs.csv}, {@code benefits.csv}, {@code
 * neighborhoods.csv}, {@code victims.csv} and {@code runs.csv}. Names of columns are those of {@code summary.json};
 * {@link PlaceTables} writes the tables of who is harmed and who is spared.
 */
public final class CsvFiles {
    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_(.)");

    private CsvFiles() {}

    /** Writes all tables into a folder, which is made when it is not there. */
    public static void write(Path folder, Summary summary, Equity equity, MonthlySeries months, StoredRuns stored)
            throws IOException {
        Files.createDirectories(folder);
        writeSummary(folder.resolve("summary.csv"), summary);
        writeMonths(folder.resolve("monthly.csv"), stored.design(), months);
        PlaceTables.write(folder, equity);
        summary.costs().writeCsv(folder.resolve("costs.csv"));
        BenefitFiles.writeCsv(folder.resolve("benefits.csv"), summary);
        writeRuns(folder.resolve("runs.csv"), stored);
    }

    private static void writeSummary(Path file, Summary summary) throws IOException {
        List<String> header = List.of(
                "arm",
                "outcome",
                "mean",
                "monteCarloStandardError",
                "predictive95Low",
                "predictive95High",
                "averted",
                "avertedMonteCarloStandardError",
                "avertedCredible95Low",
                "avertedCredible95High",
                "reductionPercent",
                "reductionMonteCarloStandardError",
                "reductionCredible50Low",
                "reductionCredible50High",
                "reductionCredible80Low",
                "reductionCredible80High",
                "reductionCredible95Low",
                "reductionCredible95High",
                "reductionPredictive95Low",
                "reductionPredictive95High");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (ArmSummary arm : summary.arms()) {
                for (Outcome outcome : Outcome.values()) {
                    OutcomeSummary level = arm.outcomes().get(outcome);
                    EffectSummary effect = arm.againstComparison().get(outcome);
                    table.row(
                            arm.name(),
                            outcome.key(),
                            level.expected().mean(),
                            level.expected().monteCarloStandardError(),
                            level.predictive95().low(),
                            level.predictive95().high(),
                            effect.averted().mean(),
                            effect.averted().monteCarloStandardError(),
                            effect.avertedCredible95().low(),
                            effect.avertedCredible95().high(),
                            effect.reductionPercent().mean(),
                            effect.reductionPercent().monteCarloStandardError(),
                            effect.credible50().low(),
                            effect.credible50().high(),
                            effect.credible80().low(),
                            effect.credible80().high(),
                            effect.credible95().low(),
                            effect.credible95().high(),
                            effect.predictive95().low(),
                            effect.predictive95().high());
                }
            }
        }
    }

    /** Month 1 begins on the first day of the projection. */
    private static void writeMonths(Path file, Design design, MonthlySeries series) throws IOException {
        List<String> header = List.of(
                "arm",
                "month",
                "firstDay",
                "outcome",
                "mean",
                "monteCarloStandardError",
                "predictive95Low",
                "predictive95High",
                "averted",
                "avertedMonteCarloStandardError",
                "avertedCredible95Low",
                "avertedCredible95High");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int month = 0; month < design.months(); month++) {
                for (int arm = 0; arm < design.arms().size(); arm++) {
                    for (var entry :
                            series.arms().get(arm).outcomes().get(month).entrySet()) {
                        OutcomeSummary level = entry.getValue().level();
                        table.row(
                                design.arms().get(arm),
                                month + 1,
                                design.start().plusMonths(month).toString(),
                                entry.getKey().key(),
                                level.expected().mean(),
                                level.expected().monteCarloStandardError(),
                                level.predictive95().low(),
                                level.predictive95().high(),
                                entry.getValue().averted().mean(),
                                entry.getValue().averted().monteCarloStandardError(),
                                entry.getValue().avertedCredible95().low(),
                                entry.getValue().avertedCredible95().high());
                    }
                }
            }
        }
    }

    /** Every count of every run and arm over the whole projection, and homicides in the year before. */
    private static void writeRuns(Path file, StoredRuns stored) throws IOException {
        List<String> header = new ArrayList<>(List.of("parameterSet", "seed", "arm"));
        for (Count count : Count.values()) {
            header.add(inCamelCase(count));
        }
        header.add("homicidesInYearBefore");
        List<ArmCounts> totals = stored.total();
        List<ArmCounts> before = stored.yearBefore();
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int arm = 0; arm < totals.size(); arm++) {
                writeRunsOfArm(table, stored.design().arms().get(arm), totals.get(arm), before.get(arm));
            }
        }
    }

    private static void writeRunsOfArm(CsvTable table, String arm, ArmCounts total, ArmCounts before)
            throws IOException {
        double[][] homicidesBefore = before.of(Count.HOMICIDES);
        for (int set = 0; set < homicidesBefore.length; set++) {
            for (int seed = 0; seed < homicidesBefore[set].length; seed++) {
                List<Object> row = new ArrayList<>(List.of(set, seed, arm));
                for (Count count : Count.values()) {
                    row.add(total.of(count)[set][seed]);
                }
                row.add(homicidesBefore[set][seed]);
                table.row(row.toArray());
            }
        }
    }

    static String inCamelCase(Count count) {
        return AFTER_UNDERSCORE.matcher(count.name().toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
