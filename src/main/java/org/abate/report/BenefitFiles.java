// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.abate.experiment.CsvTable;
import org.abate.report.BenefitSummary.Benefit;
import org.abate.report.BenefitSummary.Level;

/** Writes what averted harm is worth: {@code csv/benefits.csv} and the part {@code benefit} of an arm in {@code summary.json}. */
final class BenefitFiles {
    private BenefitFiles() {}

    /** One row for each arm, for society and taxpayers, at each level of prices. */
    static void writeCsv(Path file, Summary summary) throws IOException {
        List<String> header = List.of(
                "arm",
                "whoSaves",
                "prices",
                "usdPerHomicide",
                "usdPerNonfatalShooting",
                "benefitUsd",
                "benefitMonteCarloStandardError",
                "benefitCredible95Low",
                "benefitCredible95High",
                "extraCostUsd",
                "benefitCostRatio",
                "netBenefitUsd",
                "note");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (ArmSummary arm : summary.arms()) {
                writeRows(table, arm, "society", arm.benefit().society());
                writeRows(table, arm, "taxpayers", arm.benefit().taxpayers());
            }
        }
    }

    /** Costs are set against what society saves; what taxpayers save is a part of it. */
    private static void writeRows(CsvTable table, ArmSummary arm, String who, Map<Level, Benefit> benefits)
            throws IOException {
        boolean society = who.equals("society");
        String note = !society
                ? BenefitSummary.STANDING_OF_TAXPAYERS
                : arm.benefitCost().isEmpty() ? BenefitSummary.WHY_NO_RATIO : "";
        for (Level level : Level.values()) {
            Benefit benefit = benefits.get(level);
            var against = arm.benefitCost().filter(each -> society);
            table.row(
                    arm.name(),
                    who,
                    key(level),
                    Math.round(benefit.prices().homicideUsd()),
                    Math.round(benefit.prices().shootingUsd()),
                    benefit.usd().mean(),
                    benefit.usd().monteCarloStandardError(),
                    benefit.credible95().low(),
                    benefit.credible95().high(),
                    against.map(each -> each.extraUsd()).orElse(Double.NaN),
                    against.map(each -> each.ratio().get(level)).orElse(Double.NaN),
                    against.map(each -> each.netUsd().get(level)).orElse(Double.NaN),
                    note);
        }
    }

    static void putJson(ObjectNode json, ArmSummary arm) {
        json.put("dollarsOfYear", BenefitSummary.DOLLARS_OF_YEAR);
        putLevels(json.putObject("societyUsd"), arm.benefit().society());
        ObjectNode taxpayers = json.putObject("taxpayersUsd");
        taxpayers.put("standing", BenefitSummary.STANDING_OF_TAXPAYERS);
        putLevels(taxpayers, arm.benefit().taxpayers());
        arm.benefitCost()
                .ifPresentOrElse(
                        against -> {
                            SummaryJson.putNumber(json, "extraCostUsd", against.extraUsd());
                            putNumbers(json.putObject("benefitCostRatio"), against.ratio());
                            putNumbers(json.putObject("netBenefitUsd"), against.netUsd());
                        },
                        () -> {
                            json.putNull("benefitCostRatio");
                            json.putNull("netBenefitUsd");
                            json.put("benefitCostReason", BenefitSummary.WHY_NO_RATIO);
                        });
    }

    private static void putLevels(ObjectNode json, Map<Level, Benefit> benefits) {
        benefits.forEach((level, benefit) -> {
            ObjectNode node = SummaryJson.putEstimate(json.putObject(key(level)), benefit.usd());
            SummaryJson.putCredible95(node, benefit.credible95(), benefit.shortage());
            SummaryJson.putNumber(node, "usdPerHomicide", benefit.prices().homicideUsd());
            SummaryJson.putNumber(
                    node, "usdPerNonfatalShooting", benefit.prices().shootingUsd());
        });
    }

    private static void putNumbers(ObjectNode json, Map<Level, Double> numbers) {
        numbers.forEach((level, number) -> SummaryJson.putNumber(json, key(level), number));
    }

    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
