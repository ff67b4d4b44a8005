// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abate.evidence.EvidenceTable;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Scenario;
import org.abate.scenario.StrategyChoice;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that ships reads well, runs, says what it is about, and together they show every strategy. */
class ScenarioLibraryTest {
    private static final Path FOLDER = Path.of("scenarios");
    private static final int WIDEST_ARM_NAME = 26;
    private static final Pattern EVIDENCE_ROW = Pattern.compile("\\b[A-Z]{2}(?:\\d{2}|20\\d{2})\\b");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String file(String name) {
        return FOLDER.resolve(name).toString();
    }

    private static Scenario scenario(String name) throws InvalidInputException {
        return new InputReader(Installation.complete())
                .read(file(name), List.of())
                .scenario();
    }

    private ExitStatus abate(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                arguments,
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false));
    }

    /** One run of each arm; the summary of its results. */
    private JsonNode run(String name) throws IOException {
        Path results = folder.resolve("results");
        ExitStatus ended = abate("run", file(name), "--runs", "1", "--quiet", "--out", results.toString());
        assertThat(ended).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitStatus.DONE);
        try (Stream<Path> made = Files.list(results)) {
            return Results.json(made.findFirst().orElseThrow().resolve("summary.json"));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("It is checked and runs")
    void isCheckedAndRuns(String name) throws IOException {
        assertThat(abate("check", file(name)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitStatus.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("(the comparison arm)", "Runs");

        JsonNode summary = run(name);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        String table = out.toString(StandardCharsets.UTF_8);
        for (JsonNode arm : summary.path("arms")) {
            String label = arm.path("name").asText();
            assertThat(table).contains("\n" + label + " ");
            assertThat(label).hasSizeLessThanOrEqualTo(WIDEST_ARM_NAME);
            assertThat(arm.at("/outcomes/homicides/mean").asDouble()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Its first arm is the city with nothing new, and no two arms are the same")
    void comparesWithTheCityAsItIs(String name) throws InvalidInputException {
        Scenario scenario = scenario(name);
        assertThat(scenario.comparisonArm().strategies()).isEmpty();
        assertThat(scenario.comparisonArm().staffing()).isEmpty();
        assertThat(scenario.arms().stream().map(Arm::strategies)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("It opens with its schema, how to run it, the question, what is assumed and what is unknown")
    void saysWhatItIsAbout(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        assertThat(text).startsWith("# yaml-language-server: $schema=scenario.schema.json\n#\n# ");
        if (!name.equals("minimal.yaml")) {
            assertThat(text.substring(0, text.indexOf("\ntitle: ")))
                    .contains("# Question: ", "# Assumed: ", "# Unknown: ", "./abate run scenarios/" + name);
        }
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Rows of the evidence that it names exist")
    void namesRowsThatExist(String name) throws IOException {
        EvidenceTable evidence = EvidenceTable.load();
        assertThat(EVIDENCE_ROW.matcher(Files.readString(FOLDER.resolve(name))).results())
                .allSatisfy(id ->
                        assertThat(evidence.find(id.group())).as(id.group()).isPresent());
    }

    @Test
    @DisplayName("Every strategy of the catalog is in at least one of them")
    void showEveryStrategy() throws Exception {
        Set<String> shown = new TreeSet<>();
        for (String name : names()) {
            scenario(name).arms().stream()
                    .flatMap(arm -> arm.strategies().stream())
                    .map(StrategyChoice::strategy)
                    .forEach(shown::add);
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Strategies.catalog().stream()
                        .map(StrategyDescription::key)
                        .toList());
    }

    @Test
    @DisplayName("The README of the scenarios and that of the project name them all")
    void areAllListed() throws IOException {
        String library = Files.readString(FOLDER.resolve("README.md"));
        String readme = Files.readString(Path.of("README.md"));
        for (String name : names()) {
            assertThat(library).contains("**[" + name + "](" + name + ")**");
            assertThat(readme).contains("(scenarios/" + name + ")");
        }
    }
}
