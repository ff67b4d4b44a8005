// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.beust.jcommander.JCommander;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.abate.experiment.RunNumber;
import org.abate.experiment.RunStore;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-24T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path scenario;
    private Path results;

    @BeforeEach
    void writeScenario() throws Exception {
        scenario = Files.writeString(folder.resolve("plan.yaml"), "title: The Stand-in\n");
        Files.createDirectory(folder.resolve("city"));
        Files.writeString(folder.resolve("city/city.yaml"), "name: Standintown\n");
        results = folder.resolve("results");
    }

    @Test
    void writesEverythingThatTheContractNamesAndPrintsTheTable() throws Exception {
        assertThat(run(new StandInIngredients(), "--set", "a=[1,2]", "--quiet")).isEqualTo(ExitStatus.DONE);
        Path made = only(results);
        assertThat(made).hasFileName("the-stand-in-a-plan-20251224-180000");
        for (String file : List.of(
                "manifest.json", "scenario.yaml", "parameters.csv", "runs.db", "summary.json", "csv/runs.csv")) {
            assertThat(made.resolve(file)).isNotEmptyFile();
        }
        assertThat(text(out)).contains("something", "Results: " + made);
        assertThat(text(err)).isEmpty();
        assertThat(made.resolve("scenario.yaml"))
                .hasContent(
                        "# The command line replaced settings of this file:\n#   --set a=[1,2]\ntitle: The Stand-in\n");
        assertThat(Files.readAllLines(made.resolve("parameters.csv")))
                .hasSize(7)
                .startsWith("parameterSet,drift.sd,violence.rate", "0,0.12,0.5");
        assertThat(json(made.resolve("summary.json")).path("runs").asInt()).isEqualTo(30);
    }

    @Test
    void theManifestHoldsHashesOfAllInputsAndOutputs() throws Exception {
        run(new StandInIngredients(), "--set", "a=b", "--seed", "18446744073", "--runs", "7");
        Path made = only(results);
        JsonNode manifest = json(made.resolve("manifest.json"));
        assertThat(manifest.path("status").asText()).isEqualTo("complete");
        assertThat(manifest.path("seed").asLong()).isEqualTo(18446744073L);
        assertThat(manifest.path("plannedRuns").asInt()).isEqualTo(7);
        assertThat(manifest.path("finishedRuns").asInt()).isEqualTo(7);
        assertThat(manifest.path("parameterSets").asInt()).isEqualTo(2);
        assertThat(manifest.path("overrides")).hasSize(1);
        assertThat(manifest.path("scenario").asText()).isEqualTo("../../plan.yaml");
        assertThat(manifest.path("started").asText()).isEqualTo("2025-12-24T18:00:00Z");
        assertThat(manifest.path("city").asText()).isEqualTo("../../city");
        assertThat(manifest.path("inputs").findValuesAsText("file"))
                .containsExactly("scenario.yaml", "city/city.yaml", "parameters.csv");
        assertThat(manifest.path("outputs").findValuesAsText("file")).contains("runs.db", "csv/summary.csv");
        assertThat(manifest.path("outputs").findValuesAsText("sha256")).allMatch(hash -> hash.length() == 64);
        String scenarioHash =
                json(made.resolve("summary.json")).at("/scenario/sha256").asText();
        assertThat(manifest.path("inputs").findValuesAsText("sha256")).contains(scenarioHash);
    }

    @Test
    void threadsDoNotShow() throws Exception {
        run(new StandInIngredients(), "--threads", "1");
        run(new StandInIngredients(), "--threads", "4");
        List<Path> made = list(results);
        assertThat(made).hasSize(2);
        assertThat(made.get(0).resolve("summary.json"))
                .hasSameBinaryContentAs(made.get(1).resolve("summary.json"));
        assertThat(made.get(0).resolve("csv/runs.csv"))
                .hasSameBinaryContentAs(made.get(1).resolve("csv/runs.csv"));
    }

    @Test
    void seedsThatDifferInTheUpperHalfDiffer() throws Exception {
        run(new StandInIngredients(), "--seed", "5");
        run(new StandInIngredients(), "--seed", Long.toString(5 + (1L << 32)));
        run(new StandInIngredients(), "--seed", "-5");
        assertThat(list(results)).hasSize(3);
        assertThat(list(results).get(0).resolve("csv/runs.csv"))
                .content()
                .isNotEqualTo(Files.readString(list(results).get(1).resolve("csv/runs.csv")));
    }

    @Test
    void plainLinesWhereThereIsNoTerminal() throws Exception {
        run(new StandInIngredients());
        assertThat(text(err).lines())
                .hasSize(11)
                .startsWith("30 runs planned")
                .last()
                .asString()
                .startsWith("30 of 30 runs");
    }

    @Test
    void aFailureKeepsWhatIsFinishedAndSaysSo() throws Exception {
        var ingredients = new StandInIngredients() {
            @Override
            void before(RunNumber run) {
                if (run.parameterSet() == 3) {
                    throw new IllegalStateException("the levee broke");
                }
            }
        };
        assertThat(run(ingredients, "--quiet", "--threads", "1")).isEqualTo(ExitStatus.FAILED);
        assertThat(text(err))
                .contains("the run with parameter set 3 and seed 0 failed: the levee broke")
                .contains("15 of 30 runs are finished and kept in")
                .doesNotContain("\tat ");
        Path made = only(results);
        assertThat(json(made.resolve("manifest.json")).path("status").asText()).isEqualTo("failed");
        assertThat(made.resolve("failure.txt")).content().contains("the levee broke");
        try (RunStore store = RunStore.reopen(made.resolve("runs.db"))) {
            assertThat(store.finished()).hasSize(15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void whatFailsAfterTheLastRunLeavesAllRunsAndNothingHalfWritten(String threads) throws Exception {
        var ingredients = new StandInIngredients() {
            @Override
            void before(RunNumber run) {
                try {
                    Files.createDirectories(only(results).resolve("report.html/in the way"));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        assertThat(run(ingredients, "--quiet", "--threads", threads)).isEqualTo(ExitStatus.FAILED);
        assertThat(text(out)).contains("something").doesNotContain("Results:");
        assertThat(text(err)).contains("report.html", "30 of 30 runs are finished and kept in", "abate resume");
        Path made = only(results);
        assertThat(json(made.resolve("manifest.json")).path("status").asText()).isEqualTo("failed");
        assertThat(made.resolve("runs.db.part")).doesNotExist();
        try (RunStore store = RunStore.reopen(made.resolve("runs.db"))) {
            assertThat(store.finished()).hasSize(30);
        }
    }

    @Test
    void aFileIsNoFolderForResults() throws Exception {
        Files.writeString(results, "a file where a folder should be");
        assertThatThrownBy(() -> run(new StandInIngredients()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--out: expected a folder but found `" + results);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void wrongOptionsAreAllSaidAndNothingIsWritten() {
        assertThatThrownBy(() -> run(
                        new StandInIngredients(),
                        "--runs",
                        "0",
                        "--threads",
                        "x",
                        "--seed",
                        "1e3",
                        "--set",
                        "years=-1"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--runs: expected a whole number from 1 to 1000000 but found `0`")
                .hasMessageContaining("--threads: expected a whole number from 1 to 1024 but found `x`")
                .hasMessageContaining("--seed: expected a whole number from -9223372036854775808")
                .hasMessageContaining("years: must be at least 1");
        assertThatThrownBy(() -> run(new StandInIngredients(), "--set", "years=-1"))
                .isInstanceOf(InvalidInputException.class);
        assertThat(results).doesNotExist();
    }

    private ExitStatus run(Ingredients ingredients, String... options) throws InvalidInputException {
        var command = new RunCommand(ingredients, CLOCK);
        List<String> arguments = new ArrayList<>(List.of(scenario.toString(), "--out", results.toString()));
        arguments.addAll(List.of(options));
        JCommander.newBuilder().addObject(command).build().parse(arguments.toArray(String[]::new));
        return command.run(new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static Path only(Path parent) throws Exception {
        List<Path> children = list(parent);
        assertThat(children).hasSize(1);
        return children.get(0);
    }

    private static List<Path> list(Path parent) throws Exception {
        try (Stream<Path> children = Files.list(parent)) {
            return children.sorted().toList();
        }
    }

    private static JsonNode json(Path file) throws Exception {
        return new ObjectMapper().readTree(file.toFile());
    }
}
