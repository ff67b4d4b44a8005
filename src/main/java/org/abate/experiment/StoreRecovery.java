// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Readies a run store for going on, whatever became of the process that wrote it and of the file since. A damaged store is put
 * aside and its sound runs are copied into a new one; the others are simply run again, for a run is a function of its number.
 *
 * @param finishedRuns that are in the store now
 * @param damage what was wrong with it; empty when nothing was
 * @param putAside where the damaged store is now; empty when there was none
 */
public record StoreRecovery(int finishedRuns, List<String> damage, Optional<Path> putAside) {
    public StoreRecovery {
        damage = List.copyOf(damage);
    }

    /** Readies the store of a folder that this process has to itself; there is a sound one afterwards. */
    public static StoreRecovery ready(ResultsFolder folder, Design design) throws IOException {
        Path file = folder.runs();
        if (!Files.exists(file)) {
            RunStore.create(file, design).close();
            return new StoreRecovery(0, List.of(), Optional.empty());
        }
        foldLog(file);
        StoreCheck check = StoreCheck.of(file, design);
        if (check.isSound()) {
            return new StoreRecovery(check.sound().size(), List.of(), Optional.empty());
        }
        Path saved = file.resolveSibling(file.getFileName() + ResultsFolder.PART);
        deleteStore(saved);
        copy(check.sound(), file, saved, design);
        Path aside = folder.damagedRuns();
        move(file, aside);
        move(saved, file);
        return new StoreRecovery(check.sound().size(), check.faults(), Optional.of(aside));
    }

    /** What a killed process had written reaches the file; damage is found in the check that follows. */
    private static void foldLog(Path file) throws IOException {
        if (!StoreConnection.wasLeftOpen(file)) {
            return;
        }
        try {
            RunStore.reopen(file).close();
        } catch (RunStoreException e) {
            if (!e.isDamage()) {
                throw e;
            }
        }
    }

    private static void copy(List<RunNumber> sound, Path from, Path to, Design design) throws IOException {
        try (RunStore store = RunStore.create(to, design)) {
            if (!sound.isEmpty()) {
                try (Connection connection = StoreConnection.unchecked(from);
                        StoredRows rows = new StoredRows(from, connection)) {
                    for (RunNumber run : sound) {
                        store.keep(run, rows.read(run));
                    }
                } catch (SQLException e) {
                    throw new RunStoreException(from, e);
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        for (String ending : StoreConnection.ENDINGS) {
            Path part = from.resolveSibling(from.getFileName() + ending);
            if (Files.exists(part)) {
                Files.move(part, to.resolveSibling(to.getFileName() + ending));
            }
        }
    }

    private static void deleteStore(Path file) throws IOException {
        for (String ending : StoreConnection.ENDINGS) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }
}
