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

/** What a user finds after {@code abate validate}. */
class ValidateStoryTest {
    private static final int WIDEST = 110;
    private static final String MILLTOWN =
            Jar.project().resolve("scenarios/cities/minimal").toString();

    @TempDir
    private static Path folder;

    private static Jar.Ended validation;
    private static Path results;

    @BeforeAll
    static void validateOnce() throws Exception {
        validation = validate("--threads", "1", "--json", "milltown.json");
        assertThat(validation.status()).as(validation.err()).isZero();
        results = validation.results(folder);
    }

    private static Jar.Ended validate(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("validate", MILLTOWN, "--sets", "2", "--seeds", "2"));
        arguments.addAll(Arrays.asList(more));
        return Jar.run(folder, arguments.toArray(String[]::new));
    }

    @Test
    void theTableIsNarrowAndCountsItsHits() {
        assertThat(validation.out().lines()).allMatch(line -> line.length() <= WIDEST);
        assertThat(validation.out())
                .contains("Milltown (invented), 2008-2015, 12.0 homicides a year: 4 simulated histories")
                .contains("injuries and people\n  fatal_share")
                .containsPattern("Hits: \\d+ of \\d+ patterns that apply; input \\d+ of \\d+, fitted")
                .contains("This city has no record of its own");
    }

    @Test
    void theFolderHoldsWhatIsPromised() throws Exception {
        assertThat(results.getFileName().toString()).matches("validate-minimal-\\d{8}-\\d{6}");
        assertThat(Results.hashes(results).keySet())
                .containsExactly(
                        "histories.csv",
                        "manifest.json",
                        "parameters.csv",
                        "validation.csv",
                        "validation.json",
                        "validation.svg");
        assertThat(folder.resolve("milltown.json")).hasSameBinaryContentAs(results.resolve("validation.json"));
        JsonNode manifest = Results.json(results.resolve("manifest.json"));
        assertThat(manifest.path("status").asText()).isEqualTo("complete");
        assertThat(manifest.path("command").asText()).startsWith("validate ").contains("--sets 2 --seeds 2 --seed 1");
        for (String part : new String[] {"inputs", "outputs"}) {
            assertThat(manifest.path(part)).isNotEmpty().allSatisfy(file -> assertThat(
                            Results.sha256(results.resolve(file.path("file").asText())))
                    .isEqualTo(file.path("sha256").asText()));
        }
        assertThat(Files.readAllLines(results.resolve("histories.csv")).get(0)).isEqualTo("set,history,pattern,value");
    }

    @Test
    void theJsonKeepsTheContract() throws Exception {
        JsonNode json = Results.json(results.resolve("validation.json"));
        assertThat(json.path("schema").asText()).isEqualTo("abate/validation/1");
        assertThat(json.path("city").asText()).isEqualTo("Milltown (invented)");
        int hits = 0;
        int applicable = 0;
        for (JsonNode pattern : json.path("patterns")) {
            for (String field : new String[] {
                "id",
                "data",
                "low",
                "high",
                "simulatedMedian",
                "simulated90",
                "hit",
                "unit",
                "standing",
                "source",
                "meaning"
            }) {
                assertThat(pattern.has(field)).as(pattern + " has " + field).isTrue();
            }
            hits += pattern.path("hit").asBoolean() ? 1 : 0;
            applicable += pattern.path("hit").isNull() ? 0 : 1;
            assertThat(pattern.path("hit").isNull()).isEqualTo(pattern.has("reason"));
        }
        assertThat(json.path("hits").asInt()).isEqualTo(hits);
        assertThat(json.path("applicable").asInt()).isEqualTo(applicable).isGreaterThan(10);
    }

    @Test
    void threadsChangeNothing() throws Exception {
        Path others = validate("--threads", "3", "--quiet").results(folder);
        Map<String, String> one = Results.hashes(results);
        Map<String, String> three = Results.hashes(others);
        one.remove("manifest.json");
        three.remove("manifest.json");
        assertThat(three).isEqualTo(one);
    }

    @Test
    void aListOfVictimsStandsInForTheRecord() throws Exception {
        StringBuilder victims = new StringBuilder("date,lon,lat,victim_age\n");
        for (int month = 1; month <= 12; month++) {
            for (int year = 2018; year <= 2021; year++) {
                victims.append(String.format("%d-%02d-11,-90.49%d,38.512,%d%n", year, month, month % 10, 15 + month));
            }
        }
        Files.writeString(folder.resolve("victims.csv"), victims);
        String[] options = {"--incidents", "victims.csv", "--years", "2018-2020", "--keep-patterns", "patterns.csv"};
        Jar.Ended compared = validate(options);
        assertThat(compared.status()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("2018-2020, 12.0 homicides a year").contains("one draw");
        assertThat(Files.readString(folder.resolve("patterns.csv")))
                .startsWith("pattern,value,low95,high95,n,window,source\nhomicides_per_year,12,");
        assertThat(compared.out()).containsPattern("victim_male_share: not applicable. The city's record does not");

        Jar.Ended again = validate(options);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("--keep-patterns: patterns.csv is there already");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        Jar.Ended ended = Jar.run(
                Jar.project(), "validate", "stluois", "--sets", "0", "--years", "2015-2008", "--json", "README.md");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("CITY: there is no folder `stluois`")
                .contains("did you mean `stlouis`?")
                .contains("--sets: expected a whole number from 1")
                .contains("--years: expected 2 to 20 years")
                .contains("--years: this goes with --incidents")
                .contains("--json: README.md is there already")
                .contains("nothing was run or written");
    }
}
