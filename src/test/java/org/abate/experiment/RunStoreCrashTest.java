// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies in the middle of a transaction takes the run it was writing with it, and no other. */
class RunStoreCrashTest {
    private static final RunPlan PLAN = new RunPlan(9, 3);
    private static final Design DESIGN = Designs.oneYear(PLAN, List.of("nothing", "something"));
    private static final ArmSimulator CITY = new StandInSimulator(7, 12, 2, List.of(0.0, 20.0));
    private static final int RUNS_BEFORE_DEATH = 4;

    @TempDir
    Path folder;

    @Test
    void earlierRunsSurviveAndTheRestCanBeDoneLater() throws Exception {
        Path file = folder.resolve("runs.db");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingWriter.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(DyingWriter.DEAD);

        try (RunStore store = RunStore.reopen(file)) {
            assertThat(store.finished()).isEqualTo(PLAN.all().subList(0, RUNS_BEFORE_DEATH));
            assertThat(store.design()).isEqualTo(DESIGN);
        }
        new Experiment(DESIGN, new LocalEngine(2, () -> CITY)).resume(file, (done, of) -> {}, new StopSignal());

        Path straight = folder.resolve("straight.db");
        new Experiment(DESIGN, new LocalEngine(1, () -> CITY)).begin(straight, (done, of) -> {}, new StopSignal());
        assertThat(homicides(file)).isDeepEqualTo(homicides(straight));
    }

    private static double[][] homicides(Path file) throws Exception {
        try (StoredRuns stored = StoredRuns.open(file)) {
            return stored.total().get(1).of(Count.EXPECTED_HOMICIDES);
        }
    }

    /** Writes some runs and dies without a word between the two arms of the next. */
    static final class DyingWriter {
        static final int DEAD = 37;

        public static void main(String[] arguments) throws Exception {
            RunStore store = RunStore.create(Path.of(arguments[0]), DESIGN);
            for (RunNumber run : PLAN.all()) {
                boolean last = run.equals(PLAN.all().get(RUNS_BEFORE_DEATH));
                List<Tally> arms = CITY.simulate(run);
                store.accept(run, last ? new Deadly(arms) : arms);
            }
        }
    }

    private static final class Deadly extends AbstractList<Tally> {
        private final List<Tally> arms;

        Deadly(List<Tally> arms) {
            this.arms = arms;
        }

        @Override
        public Tally get(int arm) {
            if (arm == 1) {
                Runtime.getRuntime().halt(DyingWriter.DEAD);
            }
            return arms.get(arm);
        }

        @Override
        public int size() {
            return arms.size();
        }
    }
}
