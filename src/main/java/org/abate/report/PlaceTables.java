// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.CsvTable;

/**
 * Writes who is harmed and who is spared: {@code equity.csv} with all breakdowns, {@code neighborhoods.csv} and
 * {@code victims.csv} (age and sex) with one each. Whole projection, per run. A group too small to show has empty fields and
 * {@code true} under {@code suppressed} ({@link Suppression}).
 */
final class PlaceTables {
    private PlaceTables() {}

    static void write(Path folder, Equity equity) throws IOException {
        writeEquity(folder.resolve("equity.csv"), equity);
        writeOne(folder.resolve("neighborhoods.csv"), "neighborhood", equity.of("neighborhood"));
        writeOne(folder.resolve("victims.csv"), "victims", equity.of("ageAndSex"));
    }

    private static void writeEquity(Path file, Equity equity) throws IOException {
        List<String> header = List.of(
                "arm",
                "breakdown",
                "group",
                "outcome",
                "residents",
                "mean",
                "ratePer100000PerYear",
                "averted",
                "avertedMonteCarloStandardError",
                "avertedCredible95Low",
                "avertedCredible95High",
                "suppressed",
                "caveat");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (EquityRow row : equity.rows()) {
                table.row(
                        row.arm(),
                        row.breakdown(),
                        row.group(),
                        row.outcome().key(),
                        row.residents(),
                        row.expected().mean(),
                        row.ratePer100000PerYear(),
                        row.averted().mean(),
                        row.averted().monteCarloStandardError(),
                        row.avertedCredible95().low(),
                        row.avertedCredible95().high(),
                        row.suppressed(),
                        row.caveat());
            }
        }
    }

    private static void writeOne(Path file, String part, List<EquityRow> rows) throws IOException {
        List<String> header = List.of(
                "arm",
                part,
                "outcome",
                "mean",
                "monteCarloStandardError",
                "averted",
                "avertedMonteCarloStandardError",
                "suppressed");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (EquityRow row : rows) {
                table.row(
                        row.arm(),
                        row.group(),
                        row.outcome().key(),
                        row.expected().mean(),
                        row.expected().monteCarloStandardError(),
                        row.averted().mean(),
                        row.averted().monteCarloStandardError(),
                        row.suppressed());
            }
        }
    }
}
