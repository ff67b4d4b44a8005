// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.abate.experiment.Outcome;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StoredRuns;
import org.abate.statistics.Interval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in city: three wards of 1,000, of which race A is half of the residents and four fifths of the victims. */
class EquityTest {
    @TempDir
    static Path folder;

    private static ResultsFolder results;
    private static Summary summary;
    private static Equity equity;

    @BeforeAll
    static void project() throws Exception {
        results = StandInResults.make(
                folder, new RunPlan(120, 4), 2, List.of("nothing", "same", "good"), List.of(0.0, 0.0, 20.0));
        summary = ResultFiles.write(results);
        try (StoredRuns stored = StoredRuns.open(results.runs())) {
            equity = Equity.of(stored);
        }
    }

    @Test
    void groupsOfPlacesSumToTheCity() {
        for (String arm : List.of("nothing", "good")) {
            double total = row(arm, "all", "all residents").expected().mean();
            assertThat(sum(arm, "neighborhood", row -> row.expected().mean())).isCloseTo(total, within(1e-9));
            assertThat(sum(arm, "povertyFifth", row -> row.expected().mean())).isCloseTo(total, within(1e-9));
            assertThat(sum(arm, "race", row -> row.expected().mean())).isCloseTo(total, within(1e-9));
        }
        EffectSummary effect = summary.arms().get(2).effectOnHomicides();
        EquityRow all = row("good", "all", "all residents");
        assertThat(all.averted().mean()).isCloseTo(effect.averted().mean(), within(1e-9));
        assertThat(all.averted().monteCarloStandardError())
                .isCloseTo(effect.averted().monteCarloStandardError(), within(1e-9));
        assertThat(all.avertedCredible95().low())
                .isCloseTo(effect.avertedCredible95().low(), within(1e-9));
        assertThat(sum("good", "race", row -> row.averted().mean()))
                .isCloseTo(effect.averted().mean(), within(1e-9));
    }

    @Test
    void victimsAreSplitByRaceAsRecorded() {
        EquityRow a = row("nothing", "race", "A");
        double all = row("nothing", "all", "all residents").expected().mean();
        assertThat(a.expected().mean()).isCloseTo(0.8 * all, within(1e-9));
        assertThat(a.residents()).isEqualTo(1500);
        assertThat(a.ratePer100000PerYear()).isCloseTo(0.8 * all / 1500 / 2 * 100_000, within(1e-6));
        assertThat(a.caveat()).contains("nobody in the model has a race");
    }

    @Test
    void anArmThatChangesNothingSparesNobody() {
        assertThat(equity.rows())
                .filteredOn(row -> !row.arm().equals("good") && !row.suppressed())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.averted().mean()).isZero();
                    assertThat(row.averted().monteCarloStandardError()).isZero();
                    assertThat(row.avertedCredible95()).isEqualTo(new Interval(0, 0));
                });
    }

    @Test
    void smallGroupsHaveNoNumbersInAnyArm() {
        for (String arm : List.of("nothing", "good")) {
            EquityRow women = row(arm, "sex", "female");
            assertThat(women.suppressed()).isTrue();
            assertThat(women.residents()).isEqualTo(1500);
            assertThat(women.expected().mean()).isNaN();
            assertThat(women.averted().mean()).isNaN();
            assertThat(women.avertedCredible95().isDefined()).isFalse();
            assertThat(row(arm, "sex", "male").suppressed())
                    .as("the only other")
                    .isTrue();
            assertThat(row(arm, "age", "18 to 24").suppressed()).isFalse();
        }
    }

    @Test
    void poorestAndLeastPoorAreFarApart() {
        assertThat(row("nothing", "povertyFifth", "fifth 1, least poor").residents())
                .isEqualTo(1000);
        assertThat(equity.of("povertyFifth"))
                .as("three wards fill three fifths")
                .noneMatch(row -> row.group().equals("fifth 2"));
        assertThat(row("nothing", "povertyFifth", "fifth 5, poorest").residents())
                .isEqualTo(1000);
    }

    @Test
    void theSummaryTellsIt() throws Exception {
        JsonNode json = new ObjectMapper().readTree(results.summary().toFile());
        assertThat(json.path("equity").path("aboutRace").asText()).isEqualTo("made up");
        assertThat(json.path("equity").path("suppressedBelowExpectedVictims").asDouble())
                .isEqualTo(5);
        JsonNode rows = json.path("arms").path(2).path("equity");
        assertThat(rows).hasSize(2 * (3 + 2 + 5 + 2));
        JsonNode race = rows.get(6);
        assertThat(race.path("breakdown").asText()).isEqualTo("race");
        assertThat(race.path("caveat").asText()).isNotEmpty();
        assertThat(race.path("averted").path("mean").asDouble())
                .isEqualTo(row("good", "race", "A").averted().mean());
        assertThat(rows.get(rows.size() - 1).path("suppressed").asBoolean()).isTrue();
        assertThat(rows.get(rows.size() - 1).has("mean")).isFalse();
    }

    private static EquityRow row(String arm, String breakdown, String group) {
        return equity.of(breakdown).stream()
                .filter(row -> row.arm().equals(arm) && row.group().equals(group) && row.outcome() == Outcome.HOMICIDES)
                .findFirst()
                .orElseThrow();
    }

    private static double sum(String arm, String breakdown, ToDoubleFunction<EquityRow> number) {
        return equity.of(breakdown).stream()
                .filter(row -> row.arm().equals(arm) && row.outcome() == Outcome.HOMICIDES)
                .mapToDouble(number)
                .sum();
    }
}
