// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scenarios of each kind of city can be checked and run in the heap that the launcher gives; {@link ScenarioLibraryTest} checks
 * and runs them all.
 */
class ScenariosStoryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"minimal.yaml", "ten-steps.yaml", "kansas-city.yaml", "save-lives-now-region.yaml"})
    void isCheckedAndRuns(String name) throws Exception {
        Jar.Ended check = Jar.run(folder, "check", Jar.scenario(name));
        assertThat(check.status()).as(check.err()).isZero();
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("(the comparison arm)", "Runs");
        assertThat(folder).isEmptyDirectory();

        Jar.Ended run = Jar.run(folder, "run", Jar.scenario(name), "--runs", "2", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode summary = Results.json(run.results(folder).resolve("summary.json"));
        assertThat(summary.path("runs").asInt()).isEqualTo(2);
        for (JsonNode arm : summary.path("arms")) {
            assertThat(run.out()).contains("\n" + arm.path("name").asText() + " ");
            assertThat(arm.at("/outcomes/homicides/mean").asDouble()).isPositive();
        }
    }
}
