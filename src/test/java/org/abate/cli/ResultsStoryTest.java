// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user finds after {@code abate run scenarios/minimal.yaml}. */
class ResultsStoryTest {
    private static final int RUNS = 4;
    private static final int ARMS = 2;

    @TempDir
    private static Path folder;

    private static Jar.Ended run;
    private static Path results;

    @BeforeAll
    static void runOnce() throws Exception {
        run = Jar.run(folder, "run", Jar.scenario("minimal.yaml"));
        assertThat(run.status()).as(run.err()).isZero();
        results = run.results(folder);
    }

    @Test
    void theFolderHoldsWhatIsPromisedAndNothingElse() throws Exception {
        assertThat(Results.hashes(results).keySet())
                .containsExactly(
                        "brief.docx",
                        "brief.md",
                        "city/city.yaml",
                        "city/homicides_by_neighborhood_year.csv",
                        "city/neighborhoods.csv",
                        "city/neighborhoods.geojson",
                        "city/police_districts.geojson",
                        "csv/benefits.csv",
                        "csv/costs.csv",
                        "csv/equity.csv",
                        "csv/monthly.csv",
                        "csv/neighborhoods.csv",
                        "csv/runs.csv",
                        "csv/summary.csv",
                        "csv/victims.csv",
                        "figures/cost.png",
                        "figures/cost.svg",
                        "figures/equity.png",
                        "figures/equity.svg",
                        "figures/months.png",
                        "figures/months.svg",
                        "figures/reduction.png",
                        "figures/reduction.svg",
                        "manifest.json",
                        "parameters.csv",
                        "report.html",
                        "runs.db",
                        "scenario.yaml",
                        "story.json",
                        "summary.json");
        assertThat(results.resolve("scenario.yaml")).hasSameBinaryContentAs(Path.of(Jar.scenario("minimal.yaml")));
        assertThat(results.getFileName().toString()).matches("minimal-\\d{8}-\\d{6}");
        assertThat(results.getParent()).isEqualTo(folder.resolve("results"));
    }

    @Test
    void theManifestHasAHashOfEveryInputAndOutput() throws Exception {
        JsonNode manifest = Results.json(results.resolve("manifest.json"));
        assertThat(manifest.path("status").asText()).isEqualTo("complete");
        assertThat(manifest.path("finishedRuns").asInt()).isEqualTo(RUNS);
        for (String part : new String[] {"inputs", "outputs"}) {
            for (JsonNode file : manifest.path(part)) {
                Path named = results.resolve(file.path("file").asText());
                assertThat(Results.sha256(named))
                        .as(named.toString())
                        .isEqualTo(file.path("sha256").asText());
            }
        }
        assertThat(manifest.path("outputs")).hasSize(11);
        assertThat(manifest.path("inputs").findValuesAsText("file"))
                .contains("scenario.yaml", "city/city.yaml", "city/neighborhoods.csv", "parameters.csv");
        for (String key : new String[] {
            "abateVersion", "java", "codeSha256", "ensembleSha256", "machine", "command", "seed", "started", "ended"
        }) {
            assertThat(manifest.path(key).asText()).as(key).isNotEmpty();
        }
    }

    @Test
    void theRunStoreOpensInAnySqliteClient() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + results.resolve("runs.db"));
                Statement statement = connection.createStatement()) {
            assertThat(number(statement, "SELECT COUNT(*) FROM run")).isEqualTo(RUNS);
            assertThat(number(statement, "SELECT COUNT(*) FROM arm")).isEqualTo(ARMS);
            assertThat(number(statement, "SELECT COUNT(*) FROM by_month")).isEqualTo(RUNS * ARMS * 12);
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(check.getString(1)).isEqualTo("ok");
            }
            JsonNode summary = Results.json(results.resolve("summary.json"));
            try (ResultSet sum = statement.executeQuery("SELECT SUM(expected_homicides) FROM by_month WHERE arm = 1")) {
                assertThat(sum.getDouble(1) / RUNS)
                        .isCloseTo(
                                summary.at("/arms/1/outcomes/homicides/mean").asDouble(),
                                org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    private static int number(Statement statement, String query) throws Exception {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    @Test
    void theSummaryHasTheFieldsOfItsSchema() throws Exception {
        JsonNode summary = Results.json(results.resolve("summary.json"));
        assertThat(summary.path("schema").asText()).isEqualTo("abate/summary/1");
        assertThat(summary.at("/scenario/sha256").asText()).isEqualTo(Results.sha256(results.resolve("scenario.yaml")));
        assertThat(summary.path("startDate").asText()).isEqualTo("2025-01-01");
        assertThat(summary.path("horizonDays").asInt()).isEqualTo(365);
        assertThat(summary.path("comparisonArm").asText()).isEqualTo("status quo");
        assertThat(summary.path("arms")).hasSize(ARMS);
        JsonNode arm = summary.at("/arms/1");
        for (String outcome : new String[] {
            "homicides",
            "nonfatalShootings",
            "gunHomicides",
            "groupHomicides",
            "domesticHomicides",
            "arrests",
            "custodyPersonYears",
            "diversions",
            "mediations",
            "participants",
            "callsAnsweredWithin10SecondsPercent",
            "clearancePercent"
        }) {
            assertThat(arm.path("outcomes").has(outcome)).as(outcome).isTrue();
            assertThat(arm.path("againstComparison").has(outcome)).as(outcome).isTrue();
        }
        JsonNode effect = arm.at("/againstComparison/homicides/reductionPercent");
        assertThat(effect.path("mean").isNumber()).isTrue();
        assertThat(effect.path("credible95").isNull())
                .as("of two parameter sets")
                .isTrue();
        assertThat(effect.path("credibleReason").asText()).contains("too few parameter sets");
        assertThat(effect.path("predictive95").isNull()).as("of four runs").isTrue();
        assertThat(effect.path("predictiveReason").asText()).isNotBlank();
    }

    @Test
    void theTableGoesToOutAndTheProgressToErr() {
        assertThat(run.out())
                .startsWith(" ")
                .contains("reduction", "95 % credible", "Monte Carlo error", "Results: results");
        assertThat(run.out()).doesNotContain("of 4 runs,", "\u001b", "\r");
        assertThat(run.err()).contains("4 of 4 runs").doesNotContain("\u001b", "\r", "WARNING");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void nothingIsEverWrittenOver() throws Exception {
        Map<String, String> before = Results.hashes(results);
        Jar.Ended again = Jar.run(folder, "run", Jar.scenario("minimal.yaml"), "--seed", "2", "--quiet");
        assertThat(again.results(folder)).isNotEqualTo(results);
        assertThat(Results.hashes(results)).isEqualTo(before);
        assertThat(Results.numbers(again.results(folder))).isNotEqualTo(Results.numbers(results));
    }

    @Test
    void aTitleInAnyScriptMakesAFolderAndATable(@TempDir Path elsewhere) throws Exception {
        Jar.Ended odd = Jar.run(
                elsewhere,
                "run",
                Jar.scenario("minimal.yaml"),
                "--quiet",
                "--out",
                "a b/c",
                "--set",
                "title=../\"<b>\" & $(x)",
                "--set",
                "arms.outreach.name==1+1");
        assertThat(odd.status()).as(odd.err()).isZero();
        assertThat(Files.readString(odd.results(elsewhere).resolve("csv/runs.csv")))
                .contains(",'=1+1,");
        assertThat(odd.results(elsewhere).toRealPath())
                .startsWith(elsewhere.resolve("a b/c").toRealPath());
    }
}
