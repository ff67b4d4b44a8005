// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios that ship with the program can be read, with cities that stand for the real ones. */
class ScenarioFilesTest {
    @TempDir
    private Path folder;

    private Scenario read(String name) throws IOException, InvalidInputException {
        Files.createDirectories(folder.resolve("cities/stlouis"));
        Files.createDirectories(folder.resolve("cities/minimal"));
        Path copy = Files.copy(Path.of("scenarios", name), folder.resolve(name));
        return new ScenarioReader(SampleCatalog.catalog(), SampleCatalog.OUTCOMES).read(copy, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"save-lives-now.yaml", "status-quo.yaml", "minimal.yaml"})
    void isSound(String name) throws IOException, InvalidInputException {
        assertThat(read(name).comparisonArm().strategies()).isEmpty();
    }

    @Test
    void saveLivesNowComparesEveryStrategyAloneAndAllTogether() throws IOException, InvalidInputException {
        Scenario scenario = read("save-lives-now.yaml");
        assertThat(scenario.arms())
                .extracting(Arm::name)
                .containsExactly("status quo", "deterrence", "therapy", "outreach", "all three");
        assertThat(scenario.arms()).extracting(arm -> arm.strategies().size()).containsExactly(0, 1, 1, 1, 3);
        assertThat(scenario.goals()).containsExactly(new Goal("homicides", 20, 3));
        assertThat(scenario.horizonDays()).isEqualTo(1096);
    }
}
