// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final RunPlan PLAN = new RunPlan(7, 3);
    private static final Design DESIGN = Designs.oneYear(PLAN, List.of("nothing", "something"));
    private static final ArmSimulator CITY = new StandInSimulator(7, 12, 2, List.of(0.0, 20.0));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("runs.db");
    }

    @Test
    void whatGoesInComesOut() throws Exception {
        fill(PLAN.all());
        try (StoredRuns stored = StoredRuns.open(file)) {
            assertThat(stored.design()).isEqualTo(DESIGN);
            assertThat(stored.runs()).isEqualTo(7);
            assertThat(stored.parameterSets()).isEqualTo(3);
            for (RunNumber run : PLAN.all()) {
                for (int arm = 0; arm < 2; arm++) {
                    Tally tally = CITY.simulate(run).get(arm);
                    for (Count count : Count.values()) {
                        assertThat(stored.between(3, 4).get(arm).of(count)[run.parameterSet()][run.seed()])
                                .isEqualTo(tally.inMonth(3, count));
                        assertThat(stored.yearBefore().get(arm).of(count)[run.parameterSet()][run.seed()])
                                .isEqualTo(tally.inYearBefore(count));
                    }
                }
            }
            List<Double> inWardOne = new ArrayList<>();
            stored.eachRunByNeighborhood(List.of(Count.HOMICIDES), (set, counted) -> inWardOne.add(counted[1][1][0]));
            assertThat(inWardOne).hasSize(7);
            assertThat(inWardOne.get(6))
                    .isEqualTo(CITY.simulate(new RunNumber(2, 0)).get(1).inNeighborhood(1, Count.HOMICIDES));
        }
    }

    @Test
    void theOrderInWhichRunsFinishDoesNotShow() throws Exception {
        fill(PLAN.all());
        double[][] inOrder = homicides();
        Files.delete(file);
        List<RunNumber> reversed = new ArrayList<>(PLAN.all());
        Collections.reverse(reversed);
        fill(reversed);
        assertThat(homicides()).isDeepEqualTo(inOrder);
    }

    @Test
    void oneFileIsAllThatIsLeft() throws Exception {
        fill(PLAN.all());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aStoreIsNeverOverwritten() throws Exception {
        fill(List.of());
        assertThatThrownBy(() -> RunStore.create(file, DESIGN)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aSecondWriterIsRefusedWhileTheFirstIsAtWork() throws Exception {
        try (RunStore first = RunStore.create(file, DESIGN)) {
            first.accept(new RunNumber(0, 0), CITY.simulate(new RunNumber(0, 0)));
            assertThatThrownBy(() -> RunStore.reopen(file))
                    .isInstanceOf(RunStoreException.class)
                    .hasMessageContaining("another process");
        }
        RunStore.reopen(file).close();
    }

    @Test
    void aRunIsKeptWholeOrNotAtAll() throws Exception {
        RunNumber run = new RunNumber(0, 0);
        List<Tally> halfway = new AbstractList<>() {
            @Override
            public Tally get(int arm) {
                if (arm == 1) {
                    throw new IllegalStateException("lost");
                }
                return CITY.simulate(run).get(0);
            }

            @Override
            public int size() {
                return 2;
            }
        };
        try (RunStore store = RunStore.create(file, DESIGN)) {
            assertThatThrownBy(() -> store.accept(run, halfway)).hasMessage("lost");
            assertThat(store.finished()).isEmpty();
            store.accept(run, CITY.simulate(run));
            assertThat(store.finished()).containsExactly(run);
        }
    }

    @Test
    void otherFilesAreRefused() throws Exception {
        Files.writeString(file, "this is not a database, however long one looks at it".repeat(100));
        assertThatThrownBy(() -> StoredRuns.open(file)).hasMessageContaining("not a run store");
        assertThatThrownBy(() -> RunStore.reopen(file)).hasMessageContaining("not a run store");
        assertThatThrownBy(() -> StoredRuns.open(folder.resolve("no.db"))).hasMessageContaining("no such file");
    }

    @Test
    void talliesOfAnotherShapeAreRefused() throws Exception {
        try (RunStore store = RunStore.create(file, DESIGN)) {
            assertThatThrownBy(() -> store.accept(new RunNumber(0, 0), List.of(new Tally(12, 2))))
                    .hasMessageContaining("2 arms");
            assertThatThrownBy(() -> store.accept(new RunNumber(0, 0), List.of(new Tally(12, 3), new Tally(12, 3))))
                    .hasMessageContaining("does not fit");
        }
    }

    private void fill(List<RunNumber> runs) throws IOException {
        try (RunStore store = RunStore.create(file, DESIGN)) {
            for (RunNumber run : runs) {
                store.accept(run, CITY.simulate(run));
            }
        }
    }

    private double[][] homicides() throws IOException {
        try (StoredRuns stored = StoredRuns.open(file)) {
            return stored.total().get(1).of(Count.EXPECTED_HOMICIDES);
        }
    }
}
