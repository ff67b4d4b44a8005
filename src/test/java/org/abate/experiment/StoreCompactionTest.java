// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.model.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCompactionTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void run() throws Exception {
        file = folder.resolve("runs.db");
        Design design = Designs.oneYear(new RunPlan(6, 3), List.of("nothing", "something"));
        ArmSimulator city = new StandInSimulator(7, 12, 2, List.of(0.0, 20.0));
        new Experiment(design, new LocalEngine(1, () -> city)).begin(file, (done, of) -> {}, new StopSignal());
    }

    @Test
    void whatReadersMeanwhileDoDoesNotShow() throws Exception {
        Path alone = Files.copy(file, folder.resolve("alone.db"));
        RunStore.compact(alone);
        try (StoreCompaction compaction = StoreCompaction.begin(file)) {
            try (StoredRuns stored = StoredRuns.open(file)) {
                compaction.write();
                assertThat(stored.total().get(0).of(Count.HOMICIDES)[0]).hasSize(3);
            }
            compaction.replace();
        }
        assertThat(file).hasSameBinaryContentAs(alone);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotPutInPlaceLeavesNothing() throws Exception {
        byte[] before;
        try (StoreCompaction compaction = StoreCompaction.begin(file)) {
            before = Files.readAllBytes(file);
            compaction.write();
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
