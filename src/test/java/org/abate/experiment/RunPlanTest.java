// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.abate.scenario.RunSize;
import org.junit.jupiter.api.Test;

class RunPlanTest {
    @Test
    void allSeedsOfASetComeBeforeTheNextSet() {
        assertThat(RunPlan.of(new RunSize(2, 2)).all())
                .containsExactly(new RunNumber(0, 0), new RunNumber(0, 1), new RunNumber(1, 0), new RunNumber(1, 1));
    }

    @Test
    void setsAreRoundedUpAndRunsAreAsAsked() {
        RunPlan plan = new RunPlan(7, 3);
        assertThat(plan.parameterSets()).isEqualTo(3);
        assertThat(plan.all()).hasSize(7).endsWith(new RunNumber(2, 0));
    }

    @Test
    void aShorterPlanBeginsTheLonger() {
        assertThat(new RunPlan(100, 5).all())
                .startsWith(new RunPlan(33, 5).all().toArray(RunNumber[]::new));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        assertThat(new RunPlan(3, 2).without(List.of(new RunNumber(0, 1))))
                .containsExactly(new RunNumber(0, 0), new RunNumber(1, 0));
    }

    @Test
    void noRunsAreNoPlan() {
        assertThatThrownBy(() -> new RunPlan(0, 5)).hasMessageContaining("at least 1");
    }
}
