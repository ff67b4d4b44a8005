// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a store, what is sound of it is saved and the end is as if nothing had happened. */
class StoreRecoveryTest {
    private static final RunPlan PLAN = new RunPlan(20, 4);
    private static final Design DESIGN = Designs.oneYear(PLAN, List.of("nothing", "something"));
    private static final ArmSimulator CITY = new StandInSimulator(7, 12, 2, List.of(0.0, 20.0));
    private static final int TRIALS = 32;

    @TempDir
    private Path parent;

    private ResultsFolder folder;
    private byte[] straight;

    @BeforeEach
    void runStraight() throws Exception {
        folder = new ResultsFolder(parent);
        new Experiment(DESIGN, new LocalEngine(1, () -> CITY)).begin(folder.runs(), (done, of) -> {}, new StopSignal());
        RunStore.compact(folder.runs());
        straight = Files.readAllBytes(folder.runs());
    }

    private StoreRecovery recover() throws Exception {
        StoreRecovery recovery = StoreRecovery.ready(folder, DESIGN);
        new Experiment(DESIGN, new LocalEngine(1, () -> CITY))
                .resume(folder.runs(), (done, of) -> {}, new StopSignal());
        RunStore.compact(folder.runs());
        assertThat(folder.runs()).hasBinaryContent(straight);
        return recovery;
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.runs());
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    void aSoundStoreIsLeftAsItIs() throws Exception {
        StoreRecovery recovery = StoreRecovery.ready(folder, DESIGN);
        assertThat(recovery.finishedRuns()).isEqualTo(20);
        assertThat(recovery.putAside()).isEmpty();
        assertThat(folder.runs()).hasBinaryContent(straight);
        recover();
    }

    @Test
    void anyBytesMayFlipAndAnyEndBeLost() throws Exception {
        int found = 0;
        int saved = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            long key = Keys.derive(2025, Purpose.RESAMPLING, trial);
            Files.write(folder.runs(), straight);
            try (RandomAccessFile file = new RandomAccessFile(folder.runs().toFile(), "rw")) {
                if (trial % 4 == 0) {
                    file.setLength(Draws.index(key, 0, straight.length));
                } else {
                    for (int flip = 0; flip < (trial % 4 == 1 ? 1 : 40); flip++) {
                        file.seek(Draws.index(key, 2 * flip, straight.length));
                        file.write(Draws.index(key, 2 * flip + 1, 256));
                    }
                }
            }
            StoreRecovery recovery = recover();
            found += recovery.putAside().isPresent() ? 1 : 0;
            saved += recovery.finishedRuns();
        }
        assertThat(found).as("trials in which damage was found").isGreaterThan(TRIALS / 2);
        assertThat(saved).as("runs that were saved").isBetween(3 * TRIALS, 20 * TRIALS - 1);
    }

    @Test
    void aCountThatChangedIsFoundAndItsRunDoneAgain() throws Exception {
        sql(
                "UPDATE by_month SET homicides = homicides + 1 WHERE parameter_set = 2 AND seed = 1 AND arm = 0 AND month = 5");
        StoreRecovery recovery = recover();
        assertThat(recovery.finishedRuns()).isEqualTo(19);
        assertThat(recovery.damage()).contains("1 run is not as counted");
        assertThat(recovery.putAside())
                .hasValueSatisfying(aside -> assertThat(aside).hasFileName("runs.damaged.db"));
    }

    @Test
    void rowsOfNoRunTablesThatAreGoneAndOtherVersionsAreDamage() throws Exception {
        sql("DELETE FROM run WHERE parameter_set = 0 AND seed = 0");
        assertThat(recover().damage()).contains("the table by_month has rows of no whole run");
        sql("DROP TABLE by_victim_group");
        assertThat(recover().finishedRuns()).isZero();
        sql("PRAGMA user_version = 2");
        assertThat(recover().damage()).anyMatch(fault -> fault.contains("version 2"));
        sql("UPDATE metadata SET value = 'Another' WHERE key = 'title'");
        StoreRecovery renamed = recover();
        assertThat(renamed.damage()).containsExactly("it says that something else was run");
        assertThat(renamed.finishedRuns()).isEqualTo(20);
        assertThat(renamed.putAside())
                .hasValueSatisfying(aside -> assertThat(aside).hasFileName("runs.damaged-4.db"));
        sql("DELETE FROM metadata");
        assertThat(recover().damage()).containsExactly("what was run cannot be read from it");
    }

    @Test
    void whatIsNoDatabaseAtAllIsPutAside() throws Exception {
        Files.writeString(folder.runs(), "no database, however long one looks at it ".repeat(500));
        assertThat(recover().finishedRuns()).isZero();
        Files.write(folder.runs(), new byte[0]);
        assertThat(recover().finishedRuns()).isZero();
        Files.delete(folder.runs());
        assertThat(recover().putAside()).isEmpty();
    }

    @Test
    void damageIsSaidBeforeAnyTableIsMade() throws Exception {
        sql("ALTER TABLE by_month RENAME COLUMN homicides TO suicides");
        assertThatThrownBy(() -> StoredRuns.open(folder.runs()))
                .hasMessageContaining("is damaged")
                .hasMessageContaining("`abate resume` saves them");
    }

    @Test
    void aCompleteStoreHasTheSameBytesWhateverTheOrderOfItsRuns() throws Exception {
        Files.delete(folder.runs());
        List<RunNumber> reversed = new ArrayList<>(PLAN.all());
        Collections.reverse(reversed);
        try (RunStore store = RunStore.create(folder.runs(), DESIGN)) {
            for (RunNumber run : reversed) {
                assertThat(store.keep(run, CITY.simulate(run))).isTrue();
                assertThat(store.keep(run, CITY.simulate(run)))
                        .as("a second time")
                        .isFalse();
            }
            RunNumber first = new RunNumber(0, 0);
            assertThatThrownBy(() -> store.keep(first, CITY.simulate(new RunNumber(0, 1))))
                    .hasMessageContaining("the run with parameter set 0 and seed 0 came out in two ways");
            assertThat(store.finished()).hasSize(20);
        }
        RunStore.compact(folder.runs());
        assertThat(folder.runs()).hasBinaryContent(straight);
    }

    @Test
    void aFolderIsOneProcessAtATime() throws Exception {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder)).hasMessageContaining("another process is working");
        }
        FolderLock.take(folder).close();
        assertThat(folder.lock()).doesNotExist();
    }

    @Test
    void aSampleIsSpreadOverTheParameterSets() {
        List<RunNumber> sample = RunSample.of(PLAN.all(), 5, 7);
        assertThat(sample).extracting(RunNumber::parameterSet).containsExactly(0, 1, 2, 3, 4);
        assertThat(RunSample.of(PLAN.all(), 5, 8)).isNotEqualTo(sample);
        assertThat(RunSample.of(PLAN.all(), 100, 7)).isEqualTo(PLAN.all());
        assertThat(RunSample.of(List.of(), 5, 7)).isEmpty();
    }
}
