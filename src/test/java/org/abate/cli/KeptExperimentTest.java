// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.beust.jcommander.JCommander;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abate.experiment.Program;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunNumber;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A results folder is enough to live any of its runs again, whatever became of scenario and city. */
class KeptExperimentTest {
    private static final Ingredients INGREDIENTS = new ModelIngredients(Installation.complete());

    @TempDir
    private Path folder;

    private Path results;
    private Path originals;

    @BeforeEach
    void runOnce() throws Exception {
        originals = Files.createDirectories(folder.resolve("it's: mine/region"));
        Files.writeString(
                originals.resolve("city.yaml"),
                """
                name: Milltown and around
                members:
                  - {folder: ../towns/minimal}
                """);
        copy(Path.of("scenarios/cities/minimal"), originals.resolve("../towns/minimal"));
        Files.writeString(folder.resolve("it's: mine/patterns.csv"), "a file that nobody reads");
        Path scenario = Files.writeString(
                folder.resolve("plan.yaml"),
                "\ufeff"
                        + """
                        title: Plan
                        city: nowhere
                        start: 2025-01-01
                        years: 1
                        runs: {parameterSets: 2, seedsPerSet: 1}
                        arms:
                          - name: status quo
                          - name: outreach
                            streetOutreach: {workers: 4}
                        """);
        var command = new RunCommand(INGREDIENTS, Clock.systemUTC());
        JCommander.newBuilder()
                .addObject(command)
                .build()
                .parse(
                        scenario.toString(),
                        "--quiet",
                        "--out",
                        folder.resolve("results").toString(),
                        "--set",
                        "city=\"it's: mine/region\"");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        assertThat(command.run(new Terminal(nowhere, nowhere, false))).isEqualTo(ExitStatus.DONE);
        try (Stream<Path> made = Files.list(folder.resolve("results"))) {
            results = made.findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void runsCanBeLivedAgainWhenTheOriginalsAreGone() throws Exception {
        Files.delete(folder.resolve("plan.yaml"));
        Files.move(folder.resolve("it's: mine"), folder.resolve("elsewhere"));
        Path moved = Files.move(results, folder.resolve("moved"));
        KeptExperiment kept = KeptExperiment.read(moved, INGREDIENTS, BuildInfo.program());
        assertThat(kept.city().name()).isEqualTo("Milltown and around");
        assertThat(kept.sets()).hasSize(2);
        try (StoredRuns stored = StoredRuns.open(new ResultsFolder(moved).runs())) {
            assertThat(kept.design()).isEqualTo(stored.design());
            var outreach = kept.simulators().get().simulate(new RunNumber(1, 0)).get(1);
            List<Integer> months = new ArrayList<>();
            stored.eachMonth((month, arms) -> {
                months.add(month);
                assertThat(arms.get(1).of(Count.EXPECTED_HOMICIDES)[1][0])
                        .isEqualTo(outreach.inMonth(month, Count.EXPECTED_HOMICIDES));
            });
            assertThat(months).hasSize(12);
        }
    }

    @Test
    void allThatHasChangedIsNamed() throws Exception {
        Files.writeString(results.resolve("scenario.yaml"), "title: Another\n");
        Files.delete(results.resolve("city/towns/minimal/neighborhoods.csv"));
        Program other = new Program("9.9", Optional.empty(), "x", "x", "x", "", "");
        assertThatThrownBy(() -> KeptExperiment.read(results, INGREDIENTS, other))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("scenario.yaml: has changed: its SHA-256 is ")
                .hasMessageContaining("neighborhoods.csv: is gone")
                .hasMessageContaining("these results were made by abate unpackaged, and this is abate 9.9");
    }

    @Test
    void foldersThatHoldNoResultsAreRefused() throws Exception {
        assertThatThrownBy(() -> KeptExperiment.read(folder, INGREDIENTS, BuildInfo.program()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("holds no manifest.json");
        Files.writeString(results.resolve("manifest.json"), "{\"schema\": \"abate/manifest/1\", \"city\": 1");
        assertThatThrownBy(() -> KeptExperiment.read(results, INGREDIENTS, BuildInfo.program()))
                .hasMessageContaining("manifest.json is damaged");
        assertThatThrownBy(() -> KeptExperiment.read(folder.resolve("no"), INGREDIENTS, BuildInfo.program()))
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void anotherBuildOfTheSameSourcesMayGoOn() {
        Program clean = program("0.1.0", "0123456789abcdef0123456789abcdef01234567", "a");
        Program rebuilt = program("0.1.0", "0123456789abcdef0123456789abcdef01234567", "b");
        Program changed = program("0.1.0", "0123456789abcdef0123456789abcdef01234567 with changes", "c");
        Program later = program("0.1.0", "1123456789abcdef0123456789abcdef01234567", "a");
        assertThat(rebuilt.computesAs(clean)).isTrue();
        assertThat(changed.computesAs(clean)).isFalse();
        assertThat(program("0.1.0", "0123456789abcdef0123456789abcdef01234567 with changes", "d")
                        .computesAs(changed))
                .isFalse();
        assertThat(later.computesAs(clean)).as("the same code").isTrue();
    }

    private static Program program(String version, String commit, String code) {
        return new Program(version, Optional.of(commit), code, "", "", "", "");
    }
}
