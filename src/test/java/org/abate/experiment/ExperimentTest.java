// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
    private static final Design DESIGN = Designs.oneYear(new RunPlan(20, 5), List.of("nothing", "something"));
    private static final Engine ENGINE = new LocalEngine(2, () -> new StandInSimulator(7, 12, 2, List.of(0.0, 20.0)));

    @TempDir
    Path folder;

    @Test
    void reportsEveryRunAndItsEnding() throws Exception {
        List<Integer> heard = new ArrayList<>();
        var ending = new Experiment(DESIGN, ENGINE)
                .begin(folder.resolve("runs.db"), (done, of) -> heard.add(done), new StopSignal());
        assertThat(heard).hasSize(20).isSorted().endsWith(20);
        assertThat(ending).isEqualTo(new Experiment.Ending(20, 20));
        assertThat(ending.isComplete()).isTrue();
    }

    @Test
    void stoppedAndResumedItDoesTheRest() throws Exception {
        Path file = folder.resolve("runs.db");
        StopSignal stop = new StopSignal();
        var ending = new Experiment(DESIGN, ENGINE)
                .begin(
                        file,
                        (done, of) -> {
                            if (done == 3) {
                                stop.give();
                            }
                        },
                        stop);
        assertThat(ending.isComplete()).isFalse();
        List<Integer> heard = new ArrayList<>();
        new Experiment(DESIGN, ENGINE).resume(file, (done, of) -> heard.add(done), new StopSignal());
        assertThat(heard).hasSize(20 - ending.finishedRuns()).endsWith(20);
    }

    @Test
    void runsOfAnotherDesignAreNotMixedIn() throws Exception {
        Path file = folder.resolve("runs.db");
        new Experiment(DESIGN, ENGINE).begin(file, (done, of) -> {}, new StopSignal());
        Design other = Designs.oneYear(new RunPlan(20, 5), List.of("nothing", "else"));
        assertThatThrownBy(() -> new Experiment(other, ENGINE).resume(file, (done, of) -> {}, new StopSignal()))
                .hasMessageContaining("another scenario");
    }
}
