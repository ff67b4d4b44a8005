// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.abate.model.Count;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenarios that compare for the same money do: their files say how much it is. */
class ScenarioBudgetTest {
    @Test
    @DisplayName("Officers, outreach workers and clinicians for 7.5 million dollars in three years")
    void tradeOffs() throws InvalidInputException {
        Scenario scenario = scenario("trade-offs-at-a-fixed-budget.yaml");
        DoubleSummaryStatistics costs = costs(scenario, scenario.arms().subList(1, 5));
        assertThat(costs.getAverage()).isCloseTo(7.5e6, within(0.4e6));
        assertThat(costs.getMax() / costs.getMin()).isLessThan(1.13);
    }

    @Test
    @DisplayName("Eight kinds of help against root causes for 8 million dollars each in five years")
    void rootCauses() throws InvalidInputException {
        Scenario scenario = scenario("root-causes.yaml");
        DoubleSummaryStatistics costs = costs(scenario, scenario.arms().subList(1, 9));
        assertThat(costs.getAverage()).isCloseTo(8e6, within(0.6e6));
        assertThat(costs.getMax() / costs.getMin()).isLessThan(1.2);
    }

    private static Scenario scenario(String name) throws InvalidInputException {
        return new ScenarioReader(Strategies.catalog(), Outcome.goalKeys()).read(Path.of("scenarios", name), List.of());
    }

    /** What arms cost at median prices. */
    private static DoubleSummaryStatistics costs(Scenario scenario, List<Arm> arms) {
        Lives lives = Lives.stLouis(scenario.years(), 5, Map.of());
        return arms.stream()
                .mapToDouble(arm -> lives.live(0, arm).tally().total(Count.COST_USD))
                .summaryStatistics();
    }
}
