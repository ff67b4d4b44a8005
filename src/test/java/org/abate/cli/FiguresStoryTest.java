// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that a run leaves behind, made again by {@code abate report}, and missed by nobody when they cannot be made. */
class FiguresStoryTest {
    @TempDir
    private static Path folder;

    private static Path results;

    @BeforeAll
    static void runOnce() throws Exception {
        Jar.Ended run = Jar.run(folder, "run", Jar.scenario("minimal.yaml"), "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Figures: ");
        results = run.results(folder);
    }

    @Test
    @DisplayName("`report` makes the same bytes again, and no manifest vouches for them")
    void again() throws Exception {
        Map<String, String> first = Results.hashes(results.resolve("figures"));
        assertThat(first)
                .containsKeys("reduction.svg", "reduction.png", "months.png", "equity.png")
                .doesNotContainKeys("averted.png", "map.png");
        Path copy = Results.copy(results, folder.resolve("copy"));
        for (String name : first.keySet()) {
            Files.delete(copy.resolve("figures").resolve(name));
        }
        Jar.Ended again = Jar.run(folder, "report", copy.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).contains("Figures: ");
        assertThat(Results.hashes(copy.resolve("figures"))).isEqualTo(first);
        assertThat(Files.readString(results.resolve("manifest.json"))).doesNotContain("\"figures/");
    }

    @Test
    @DisplayName("Where figures cannot be written a warning says so, and all else is there")
    void cannotBeWritten() throws Exception {
        Path copy = Results.copy(results, folder.resolve("blocked"));
        for (String name : Results.hashes(copy.resolve("figures")).keySet()) {
            Files.delete(copy.resolve("figures").resolve(name));
        }
        Files.delete(copy.resolve("figures"));
        Files.writeString(copy.resolve("figures"), "a file where the folder would be");
        Jar.Ended report = Jar.run(folder, "report", copy.toString());
        assertThat(report.status()).isZero();
        assertThat(report.err())
                .contains("WARNING: the figures could not be made", "abate report")
                .doesNotContain("\tat ");
        assertThat(report.out()).contains("Report: ").doesNotContain("Figures: ");
    }
}
