// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs go to the disk one by one: many take no more memory than few. */
class StreamingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {200, 5000})
    void aSmallHeapIsEnoughForAnyNumberOfRuns(int runs) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve("runs.db").toString(),
                        Integer.toString(runs))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        try (StoredRuns stored = StoredRuns.open(folder.resolve("runs.db"))) {
            assertThat(stored.runs()).isEqualTo(runs);
        }
    }

    /** A process with a heap of its own: what 5,000 runs count in 20 neighborhoods would not fit by far. */
    static final class Writer {
        public static void main(String[] arguments) throws Exception {
            Design design =
                    Designs.of(new RunPlan(Integer.parseInt(arguments[1]), 5), 1, 20, List.of("nothing", "something"));
            ArmSimulator city = new StandInSimulator(7, 12, 20, List.of(0.0, 20.0));
            Path file = Path.of(arguments[0]);
            new Experiment(design, new LocalEngine(2, () -> city)).begin(file, (done, of) -> {}, new StopSignal());
            if (!StoreCheck.of(file, design).isSound()) {
                throw new IllegalStateException("the store is not sound");
            }
        }
    }
}
