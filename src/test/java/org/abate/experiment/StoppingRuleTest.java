// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.model.Count;
import org.abate.scenario.RunSize;
import org.abate.statistics.StandInWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppingRuleTest {
    private static final List<String> ARMS = List.of("nothing", "something");
    private static final Engine ENGINE = new LocalEngine(2, () -> new StandInSimulator(7, 12, 2, List.of(0.0, 20.0)));

    @TempDir
    Path folder;

    @Test
    void looksGrowByATenthRoundedUp() {
        List<Integer> looks = new ArrayList<>();
        for (int look = StoppingRule.nextLook(0); look < 50; look = StoppingRule.nextLook(look)) {
            looks.add(look);
        }
        assertThat(looks).containsExactly(20, 22, 25, 28, 31, 35, 39, 43, 48);
    }

    @Test
    void neverMoreThanTenTimesTheScenario() {
        StoppingRule rule = new StoppingRule(1.5);
        assertThat(rule.plan(new RunSize(200, 5))).isEqualTo(new RunPlan(10_000, 5, Optional.of(rule)));
        assertThat(rule.plan(new RunSize(1, 3)).parameterSets()).isEqualTo(20);
        assertThat(rule.plan(new RunSize(2_000_000_000, 3)).runs()).isPositive();
        assertThatThrownBy(() -> new StoppingRule(0)).hasMessageContaining("0.0");
        assertThat(rule.isMetBy(1.5)).isTrue();
        assertThat(rule.isMetBy(Double.NaN)).isFalse();
    }

    /** Stopping when the interval is narrow must not make intervals miss. */
    @ParameterizedTest
    @ValueSource(doubles = {2, 1.5, 1})
    void anIntervalThatStoppedTheRunsKeepsItsWord(double points) {
        for (StandInWorld world : List.of(new StandInWorld.Normals(10), new StandInWorld.Counted())) {
            var result = new StoppingStudy(world, 5).stop(new StoppingRule(points), 1000);
            assertThat(result.coverage()).as(world.name()).isBetween(0.93, 0.97);
            assertThat(result.bias()).as(world.name()).isCloseTo(0, within(0.1 * points));
            assertThat(result.reached()).isEqualTo(1);
        }
    }

    @Test
    void stopsAsSoonAsTheIntervalIsNarrow() throws Exception {
        Path file = folder.resolve("runs.db");
        var ending = experiment(0.5).begin(file, (done, of) -> {}, new StopSignal());
        assertThat(ending.isComplete()).isTrue();
        assertThat(ending.finishedRuns()).isBetween(150, 500).isLessThan(1000);
        try (RunStore store = RunStore.reopen(file)) {
            int sets = ending.finishedRuns() / 5;
            assertThat(StoppingRule.widestHalfWidth(store.expectedHomicides(sets)))
                    .isLessThanOrEqualTo(0.5);
            int before = 20;
            while (StoppingRule.nextLook(before) < sets) {
                before = StoppingRule.nextLook(before);
            }
            assertThat(StoppingRule.widestHalfWidth(store.expectedHomicides(before)))
                    .isGreaterThan(0.5);
            assertThat(store.design().plan().stopping()).contains(new StoppingRule(0.5));
        }
    }

    @Test
    void interruptedAnywhereItEndsWhereItWouldHaveEnded() throws Exception {
        Path whole = folder.resolve("whole.db");
        var ending = experiment(0.5).begin(whole, (done, of) -> {}, new StopSignal());
        for (int stopAfter : new int[] {3, 99, 100, 101, 112, 150}) {
            Path file = folder.resolve("stopped-" + stopAfter + ".db");
            StopSignal stop = new StopSignal();
            var interrupted = experiment(0.5)
                    .begin(
                            file,
                            (done, of) -> {
                                if (done == stopAfter) {
                                    stop.give();
                                }
                            },
                            stop);
            assertThat(interrupted.isComplete()).isFalse();
            var resumed = experiment(0.5).resume(file, (done, of) -> {}, new StopSignal());
            assertThat(resumed).isEqualTo(ending);
            assertThat(sums(file)).usingRecursiveComparison().isEqualTo(sums(whole));
        }
    }

    @Test
    void theCeilingEndsWhatPrecisionDoesNot() throws Exception {
        RunPlan plan = new RunPlan(110, 5, Optional.of(new StoppingRule(0.001)));
        List<Integer> planned = new ArrayList<>();
        var ending = new Experiment(Designs.oneYear(plan, ARMS), ENGINE)
                .begin(folder.resolve("ceiling.db"), (done, of) -> planned.add(of), new StopSignal());
        assertThat(ending).isEqualTo(new Experiment.Ending(110, 110));
        assertThat(planned.get(0)).isEqualTo(100);
        assertThat(planned.get(109)).isEqualTo(110);
        assertThat(Files.size(folder.resolve("ceiling.db"))).isPositive();
    }

    private static Experiment experiment(double points) {
        return new Experiment(
                Designs.oneYear(new RunPlan(1000, 5, Optional.of(new StoppingRule(points))), ARMS), ENGINE);
    }

    private static List<double[][]> sums(Path file) throws Exception {
        try (StoredRuns runs = StoredRuns.open(file)) {
            return runs.total().stream()
                    .map(arm -> arm.of(Count.EXPECTED_HOMICIDES))
                    .toList();
        }
    }
}
