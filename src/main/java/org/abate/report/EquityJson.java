// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.abate.experiment.Outcome;

/**
 * The short form of {@link Equity} in {@code summary.json}: homicides and people shot who survive, by poverty of the
 * neighborhood, age, sex and race. The rest stands in {@code csv/equity.csv}.
 */
final class EquityJson {
    private static final Set<String> BREAKDOWNS = Set.of("povertyFifth", "age", "sex", "race");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.HOMICIDES, Outcome.NONFATAL_SHOOTINGS);

    private EquityJson() {}

    /** What holds for all arms. */
    static void putNotes(ObjectNode json, Equity equity) {
        json.put("suppressedBelowExpectedVictims", Suppression.FEWEST_EXPECTED_VICTIMS);
        json.put("whySuppressed", Equity.WHY_SUPPRESSED);
        json.put("aboutRace", equity.aboutRace());
        json.put("table", "csv/equity.csv");
    }

    static void putRows(ArrayNode array, Equity equity, String arm) {
        for (EquityRow row : equity.rows()) {
            if (row.arm().equals(arm) && BREAKDOWNS.contains(row.breakdown()) && OUTCOMES.contains(row.outcome())) {
                putRow(array.addObject(), row);
            }
        }
    }

    private static void putRow(ObjectNode json, EquityRow row) {
        json.put("breakdown", row.breakdown());
        json.put("group", row.group());
        json.put("outcome", row.outcome().key());
        SummaryJson.putNumber(json, "residents", row.residents());
        json.put("suppressed", row.suppressed());
        if (!row.suppressed()) {
            SummaryJson.putNumber(json, "mean", row.expected().mean());
            SummaryJson.putNumber(json, "ratePer100000PerYear", row.ratePer100000PerYear());
            ObjectNode averted = SummaryJson.putEstimate(json.putObject("averted"), row.averted());
            SummaryJson.putCredible95(averted, row.avertedCredible95(), row.shortage());
        }
        if (Set.of("povertyFifth", "race").contains(row.breakdown())) {
            json.put("caveat", row.caveat());
        }
    }
}
