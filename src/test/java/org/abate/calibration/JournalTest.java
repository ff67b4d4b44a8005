// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.abate.experiment.JournalException;
import org.abate.experiment.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final CalibrationSettings SETTINGS = TestSimulator.settings(20);
    private static final TestSimulator SIMULATOR = new TestSimulator();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("calibration.db");
    }

    @Test
    @DisplayName("What was stopped anywhere goes on to the same end, bit for bit, and simulates nothing twice")
    void resumes() throws Exception {
        CalibrationResult uninterrupted =
                new Calibration(SETTINGS, SIMULATOR, 1).run(Journal.inMemory(), new StopSignal(), Progress.SILENT);
        AtomicInteger simulated = new AtomicInteger();
        for (int stopAfter : List.of(1, 41, 69, 101, 1000)) {
            StopSignal stop = new StopSignal();
            int before = simulated.get();
            CandidateSimulator counting = (values, key) -> {
                if (simulated.incrementAndGet() - before >= stopAfter) {
                    stop.give();
                }
                return SIMULATOR.simulate(values, key);
            };
            try (Journal journal = Journal.open(file, SETTINGS)) {
                CalibrationResult result = new Calibration(SETTINGS, counting, 2).run(journal, stop, Progress.SILENT);
                if (stopAfter < 1000) {
                    assertThat(result).isEqualTo(new CalibrationResult.Stopped(simulated.get() - before));
                } else {
                    assertThat(result).isEqualTo(uninterrupted);
                }
            }
        }
        assertThat(simulated).hasValue(uninterrupted.evaluations());
    }

    @Test
    @DisplayName("Evaluations are kept even when the journal is never closed")
    void survivesAKill() throws Exception {
        double[] point = {0.25, -1};
        Path copy = folder.resolve("copy.db");
        try (Journal journal = Journal.open(file, SETTINGS)) {
            journal.keep("wave-1", 3, point, new Outputs(new double[] {1.1, Math.PI}, new double[] {0, 0.1}));
            journal.keep("wave-1", 4, point, Outputs.none(2));
            // What a process that dies now leaves behind.
            Files.copy(file, copy);
            Files.copy(folder.resolve("calibration.db-wal"), folder.resolve("copy.db-wal"));
        }
        try (Journal journal = Journal.open(copy, SETTINGS)) {
            assertThat(journal.find("wave-1", 3, point)).hasValueSatisfying(outputs -> {
                assertThat(outputs.mean(1)).isEqualTo(Math.PI);
                assertThat(outputs.variance(1)).isEqualTo(0.1);
            });
            assertThat(journal.find("wave-1", 4, point))
                    .hasValueSatisfying(outputs -> assertThat(outputs.exist()).isFalse());
            assertThat(journal.find("wave-1", 5, point)).isEmpty();
            assertThatThrownBy(() -> journal.find("wave-1", 3, new double[] {0.25, 1}))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("wave-1, evaluation 3 was made elsewhere");
        }
    }

    @Test
    @DisplayName("A journal of other settings is refused")
    void otherSettings() throws Exception {
        Journal.open(file, SETTINGS).close();
        assertThatThrownBy(() -> Journal.open(file, TestSimulator.settings(21)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("calibration.db: was begun with other settings");
        Journal.open(file, SETTINGS).close();
    }

    @Test
    @DisplayName("A file that is something else is refused")
    void otherFile() throws Exception {
        Files.writeString(file, "not a database, but long enough to look at ".repeat(50));
        assertThatThrownBy(() -> Journal.open(file, SETTINGS))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("calibration.db");
    }

    @Test
    @DisplayName("A second process is refused while the first works")
    void oneAtATime() throws Exception {
        try (Journal journal = Journal.open(file, SETTINGS)) {
            assertThat(journal).isNotNull();
            assertThatThrownBy(() -> Journal.open(file, SETTINGS)).isInstanceOf(JournalException.class);
        }
    }
}
