// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user finds after {@code abate backtest} with files of their own: a small town, a few runs. */
class BacktestStoryTest {
    private static final int WIDEST = 120;
    private static final String TINY =
            """
            title: Outreach in a made-up town
            study: nobody
            strategy: streetOutreach
            role: test
            roleReason: invented
            place:
              name: Anytown
              like: %s
              residents: 20000
              areaKm2: 12
              neighborhoods: 10
              homicidesPerYear: 30
              source: invented
            start: 2001-01-01
            years: 3
            begins: 2002-01-01
            programme:
              streetOutreach: {workers: {low: 2, high: 6}, neighborhoods: {busiest: 3}}
            evaluation:
              design: matchedComparison
              units: neighborhoods
              outcome: shootings
              monthsBefore: 12
              monthsAfter: 12
            published:
              estimate: -20
              interval95: {low: -40, high: 5}
              unit: percent
              sources: [OU02]
            runs: {parameterSets: 3, seedsPerSet: 2}
            """
                    .formatted(Jar.project().resolve("scenarios/cities/minimal"));

    /** Nobody at work, in the worst neighborhoods of the year before; and it says that it fell by all. */
    private static final String IDLE = TINY.replace("role: test", "role: fit")
            .replace("{low: 2, high: 6}", "0")
            .replace(
                    "design: matchedComparison", "design: beforeAfter\n  treated: {busiest: 2}\n  chosenBy: yearBefore")
            .replace("estimate: -20\n  interval95: {low: -40, high: 5}", "estimate: -99");

    @TempDir
    private static Path folder;

    private static Jar.Ended ended;
    private static Path results;
    private static JsonNode json;

    @BeforeAll
    static void once() throws Exception {
        Files.writeString(folder.resolve("tiny.yaml"), TINY);
        Files.writeString(folder.resolve("idle.yaml"), IDLE);
        ended = backtest("tiny.yaml", "idle.yaml", "--threads", "1", "--json", "scores.json");
        assertThat(ended.status()).as(ended.err()).isZero();
        results = ended.results(folder);
        json = Results.json(results.resolve("backtests.json"));
    }

    private static Jar.Ended backtest(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("backtest"));
        all.addAll(Arrays.asList(arguments));
        return Jar.run(folder, all.toArray(String[]::new));
    }

    @Test
    void theTableSaysWhatWasPublishedAndWhatTheModelFinds() {
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= WIDEST);
        assertThat(ended.out())
                .containsPattern("(?m)^BACKTEST +role +\\(95 %\\) +median \\(90 %\\) +effect +done$")
                .containsPattern("(?m)^tiny +test +-20 \\(-40 to 5\\.0\\) .* (hit|MISS)")
                .containsPattern("(?m)^idle +fit +-99 \\(\\?\\) .* 0\\.0 .*MISS")
                .containsPattern("Test only \\(no estimate informed a parameter\\): [01] of 1 inside the 90 % interval")
                .contains("Fit (each informed a parameter, so a hit proves little): 0 of 1 inside")
                .containsPattern("CRPS, lower is better\\): model \\d+\\.\\d, \"no change\" \\d+\\.\\d,");
    }

    @Test
    void thePlaceboHasNoEffectAndTheWorstNeighborhoodsFallByThemselves() {
        assertThat(ended.out().replaceAll("\\s+", " "))
                .contains("Negative controls: 6 of 6 placebo lives (the same staff doing nothing) had no effect at all")
                .containsPattern("the worst tenth of neighborhoods changed by [-+]\\d+ %");
        JsonNode idle = json.path("cases").get(1);
        assertThat(idle.path("trueEffectMedian").asDouble()).isZero();
        assertThat(idle.path("simulatedMedian")).isEqualTo(idle.path("medianHadItDoneNothing"));
    }

    @Test
    void theJsonKeepsTheContract() throws Exception {
        assertThat(json.path("schema").asText()).isEqualTo("abate/backtests/1");
        assertThat(json.path("cases")).hasSize(2);
        int hits = 0;
        for (JsonNode one : json.path("cases")) {
            assertThat(one.path("id").asText()).isIn("tiny", "idle");
            assertThat(one.path("role").asText()).isIn("fit", "test");
            assertThat(one.path("unit").asText()).isEqualTo("percent");
            assertThat(one.path("observed").isNumber()).isTrue();
            assertThat(one.path("simulatedMedian").isNumber()).isTrue();
            assertThat(one.path("trueEffectMedian").isNumber()).isTrue();
            assertThat(one.path("hit").isBoolean()).isTrue();
            double low = one.path("simulated90").get(0).asDouble();
            double high = one.path("simulated90").get(1).asDouble();
            assertThat(low).isLessThanOrEqualTo(high);
            assertThat(one.path("hit").asBoolean())
                    .isEqualTo(low <= one.path("observed").asDouble()
                            && one.path("observed").asDouble() <= high);
            hits += one.path("role").asText().equals("test") && one.path("hit").asBoolean() ? 1 : 0;
        }
        assertThat(json.at("/cases/0/observed95")).hasSize(2);
        assertThat(json.at("/cases/0/unknownDose/0").asText()).isEqualTo("streetOutreach.workers");
        assertThat(json.at("/cases/1/observed95").isNull()).isTrue();
        assertThat(json.path("tested").asInt()).as("fitted cases are no tests").isEqualTo(1);
        assertThat(json.path("hits").asInt()).isEqualTo(hits);
        for (String rival : new String[] {"model", "noChange", "meanPublished"}) {
            assertThat(json.path("crps").path(rival).asDouble(-1)).as(rival).isNotNegative();
        }
        assertThat(folder.resolve("scores.json")).hasSameBinaryContentAs(results.resolve("backtests.json"));
    }

    @Test
    void theFolderHoldsWhatIsPromised() throws Exception {
        assertThat(results.getFileName()).hasToString("backtest-seed1");
        assertThat(Results.hashes(results).keySet())
                .containsExactly(
                        "backtests.csv",
                        "backtests.json",
                        "backtests.svg",
                        "journal.db",
                        "manifest.json",
                        "score.json");
        assertThat(Files.readAllLines(results.resolve("backtests.csv")))
                .hasSize(1 + 2 * (6 + 6 + 3))
                .startsWith("backtest,role,unit,observed,kind,number,value");
        JsonNode manifest = Results.json(results.resolve("manifest.json"));
        assertThat(manifest.path("status").asText()).isEqualTo("complete");
        assertThat(manifest.path("command").asText()).isEqualTo("backtest tiny.yaml idle.yaml --seed 1");
        assertThat(manifest.path("outputs")).isNotEmpty().allSatisfy(file -> assertThat(
                        Results.sha256(results.resolve(file.path("file").asText())))
                .isEqualTo(file.path("sha256").asText()));
    }

    @Test
    void typedAgainItLivesNothingTwiceOnAnyNumberOfThreads() throws Exception {
        Map<String, String> before = Results.numbers(results);
        Jar.Ended again = backtest("tiny.yaml", "idle.yaml", "--threads", "2");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(ended.out());
        assertThat(Results.numbers(results)).isEqualTo(before);
        assertThat(ended.err().lines()).as("progress at first").anyMatch(line -> line.startsWith("2 of 12 runs"));
        assertThat(again.err().lines())
                .startsWith("12 runs planned")
                .filteredOn(line -> !line.endsWith("runs planned"))
                .as("progress now: all of a case at once")
                .isNotEmpty()
                .allMatch(line -> line.startsWith("6 of 12 runs") || line.startsWith("12 of 12 runs"));
    }

    @Test
    void otherThreadsGiveTheSameNumbersElsewhere() throws Exception {
        Jar.Ended elsewhere = backtest("tiny.yaml", "idle.yaml", "--threads", "3", "--out", "elsewhere", "--quiet");
        assertThat(elsewhere.err()).isEmpty();
        assertThat(elsewhere.results(folder).resolve("backtests.json"))
                .hasSameBinaryContentAs(results.resolve("backtests.json"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        Jar.Ended names = Jar.run(Jar.project(), "backtest", "lowel", "becoming-a-men");
        assertThat(names.status()).isEqualTo(2);
        assertThat(names.out()).isEmpty();
        assertThat(names.err())
                .contains("there is no file and no backtest `lowel`", "did you mean `lowell`?")
                .contains("did you mean `becoming-a-man`?", "nothing was run or written");

        Jar.Ended options = backtest("tiny.yaml", "--sets", "0", "--seeds", "many", "--json", "tiny.yaml");
        assertThat(options.status()).isEqualTo(2);
        assertThat(options.err())
                .contains("--sets: expected a whole number from 1")
                .contains("--seeds: expected a whole number from 1")
                .contains("--json: tiny.yaml is there already");

        Files.writeString(folder.resolve("row.yaml"), TINY.replace("OU02", "XX99"));
        Files.writeString(folder.resolve("broken.yaml"), TINY.replace("units: neighborhoods", "units: attacks"));
        Jar.Ended files = backtest("row.yaml", "broken.yaml", "--out", "never");
        assertThat(files.status()).isEqualTo(2);
        assertThat(files.err())
                .contains("row.yaml: published.sources: there is no row `XX99` in the evidence table")
                .contains("broken.yaml:")
                .contains("2 problems; nothing was run or written");
        assertThat(folder.resolve("never")).doesNotExist();
    }
}
