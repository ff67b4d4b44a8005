// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.Test;

class FactorialArmsTest {
    private static Scenario scenario(String file, String... overrides) throws InvalidInputException {
        return new ScenarioReader(Strategies.catalog(), Outcome.goalKeys())
                .read(Path.of("scenarios", file), List.of(overrides));
    }

    @Test
    void armsThatAreThereAlreadyAreNotRunTwice() throws InvalidInputException {
        Scenario scenario = scenario("save-lives-now.yaml");
        assertThat(FactorialArms.mixes(scenario)).containsExactly("all three");
        FactorialArms factorial = FactorialArms.of(scenario, List.of("all three"));
        Factorial mix = factorial.factorials().mixes().get(0);
        assertThat(mix.parts()).hasSize(3);
        assertThat(mix.armOf()).hasSize(8).containsEntry(0, 0).containsEntry(7, 4);
        assertThat(mix.armOf().values()).doesNotHaveDuplicates();
        assertThat(factorial.factorials().addedArms()).hasSize(3);
        assertThat(factorial.scenario().arms().subList(0, 5)).isEqualTo(scenario.arms());
        for (Arm added : factorial.scenario().arms().subList(5, 8)) {
            assertThat(added.strategies()).hasSize(2);
            assertThat(scenario.arms().get(4).strategies()).containsSubsequence(added.strategies());
        }
    }

    @Test
    void nothingAskedForAddsNothing() throws InvalidInputException {
        Scenario scenario = scenario("save-lives-now.yaml");
        FactorialArms factorial = FactorialArms.of(scenario, List.of());
        assertThat(factorial.scenario()).isEqualTo(scenario);
        assertThat(factorial.factorials()).isEqualTo(Factorials.NONE);
    }

    /** What both have is no part; other settings and replaced staff are. */
    @Test
    void partsAreWhatDiffersFromTheComparisonArm() throws InvalidInputException {
        Scenario scenario = scenario(
                "minimal.yaml",
                "arms[0].streetOutreach={workers: 2}",
                "arms[0].cognitiveBehavioralTherapy={clinicians: 1}",
                "arms.outreach.cognitiveBehavioralTherapy={clinicians: 1}",
                "arms.outreach.staffing={detectives: 9}");
        assertThat(FactorialArms.parts(scenario, scenario.arms().get(1)))
                .containsExactly("Present staff replaced", "Street-level outreach");
        FactorialArms factorial = FactorialArms.of(scenario, List.of("outreach"));
        List<Arm> arms = factorial.scenario().arms();
        assertThat(arms).hasSize(4);
        assertThat(arms.get(2).staffing()).containsEntry("detectives", 9.0);
        assertThat(arms.get(2).strategies()).isEqualTo(arms.get(0).strategies());
        assertThat(arms.get(3).staffing()).isEmpty();
        assertThat(arms.get(3).strategies()).isEqualTo(arms.get(1).strategies());
    }

    @Test
    void beyondFourPartsSinglesPairsAndAllButOneAreRun() {
        assertThat(Factorial.subsets(4)).hasSize(16);
        assertThat(Factorial.subsets(6)).hasSize(1 + 6 + 15 + 6 + 1);
    }
}
