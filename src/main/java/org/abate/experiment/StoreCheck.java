// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.experiment.StoreSchema.Detail;

/**
 * What state a run store is in: its pages, its design, and every run by its hash. A store that passes holds each of its runs as it
 * was counted, and nothing else.
 *
 * @param sound runs that are whole and as they were counted, in order
 * @param faults what is wrong, in words; empty when nothing is
 */
public record StoreCheck(List<RunNumber> sound, List<String> faults) {
    public StoreCheck {
        sound = List.copyOf(sound);
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /**
     * Looks through a store, however damaged it is.
     *
     * @param design that it must hold
     * @throws IOException when it cannot be read for other reasons than damage, such as a process that is writing into it
     */
    public static StoreCheck of(Path file, Design design) throws IOException {
        List<String> faults = new ArrayList<>();
        List<RunNumber> sound = new ArrayList<>();
        try (Connection connection = StoreConnection.unchecked(file)) {
            try {
                StoreConnection.check(file, connection);
                if (!DesignTables.read(connection).equals(design)) {
                    faults.add("it says that something else was run");
                }
            } catch (RunStoreException e) {
                faults.add(e.reason());
            } catch (RuntimeException e) {
                faults.add("what was run cannot be read from it");
            } catch (SQLException e) {
                faults.add(new RunStoreException(file, e).reason());
            }
            checkRuns(file, connection, design, sound, faults);
        } catch (SQLException e) {
            RunStoreException reason = new RunStoreException(file, e);
            if (!reason.isDamage()) {
                throw reason;
            }
            faults.add(reason.reason());
        }
        return new StoreCheck(sound, faults.stream().distinct().toList());
    }

    private static void checkRuns(
            Path file, Connection connection, Design design, List<RunNumber> sound, List<String> faults)
            throws IOException, SQLException {
        Map<Detail, Long> rowsFound = new EnumMap<>(Detail.class);
        int spoiled = 0;
        try (StoredRows rows = new StoredRows(file, connection)) {
            for (RunNumber run : design.plan().all()) {
                try {
                    Optional<String> sha256 = rows.sha256(run);
                    if (sha256.isPresent()) {
                        RunRows found = rows.read(run);
                        if (sha256.orElseThrow().equals(found.sha256(run))) {
                            sound.add(run);
                            for (Detail detail : Detail.values()) {
                                rowsFound.merge(detail, (long) found.of(detail).size(), Long::sum);
                            }
                        } else {
                            spoiled++;
                        }
                    }
                } catch (SQLException e) {
                    spoiled++;
                }
            }
            if (spoiled > 0) {
                faults.add(spoiled + (spoiled == 1 ? " run is" : " runs are") + " not as counted");
            }
            for (Detail detail : Detail.values()) {
                checkCount(connection, detail.table(), rowsFound.getOrDefault(detail, 0L), faults);
            }
            checkCount(connection, "run", sound.size(), faults);
        }
    }

    private static void checkCount(Connection connection, String table, long expected, List<String> faults)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            if (row.getLong(1) != expected) {
                faults.add("the table " + table + " has rows of no whole run");
            }
        }
    }
}
