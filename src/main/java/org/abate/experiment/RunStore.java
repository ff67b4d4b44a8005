// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.experiment.StoreSchema.Detail;
import org.abate.model.Count;
import org.abate.model.Tally;

/**
 * Keeps finished runs in {@code runs.db}: one transaction for each run with all its arms, so that a run is there as a whole or
 * not at all, whenever the process dies. One process at a time may write; a second one is refused.
 *
 * <p>Used by one thread. {@link StoreSchema} shows the tables, {@link StoredRuns} reads them.
 */
public final class RunStore implements RunSink, AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Design design;
    private final List<BudgetLine> budget;
    private final PreparedStatement insertRun;
    private final PreparedStatement selectRun;
    private final Map<Detail, PreparedStatement> inserts = new EnumMap<>(Detail.class);

    private RunStore(Path file, Connection connection, Design design) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.design = design;
        budget = design.budget();
        selectRun = connection.prepareStatement("SELECT sha256 FROM run WHERE parameter_set = ? AND seed = ?");
        insertRun = connection.prepareStatement("INSERT INTO run VALUES (?, ?, ?)");
        for (Detail detail : Detail.values()) {
            inserts.put(detail, connection.prepareStatement(detail.insert()));
        }
    }

    /** A new store; fails when the file exists. */
    public static RunStore create(Path file, Design design) throws IOException {
        Files.createFile(file);
        return open(file, connection -> {
            StoreSchema.create(connection);
            DesignTables.write(connection, design);
        });
    }

    /** A store that is gone when it is closed. */
    static RunStore inMemory(Design design) throws IOException {
        Path name = Path.of("a store in memory");
        try {
            Connection connection = StoreConnection.inMemory();
            connection.setAutoCommit(false);
            StoreSchema.create(connection);
            DesignTables.write(connection, design);
            connection.commit();
            return new RunStore(name, connection, design);
        } catch (SQLException e) {
            throw new RunStoreException(name, e);
        }
    }

    /** Bytes of the pages in use. */
    long bytes() throws IOException {
        try {
            return StoreConnection.bytes(connection);
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /**
     * Writes a complete store anew, each page full and each row in its place, so that the file is the same to the last byte
     * whatever the order in which runs finished; the old file is there until the new one is whole.
     */
    public static void compact(Path file) throws IOException {
        try (StoreCompaction compaction = StoreCompaction.begin(file)) {
            compaction.write();
            compaction.replace();
        }
    }

    /** A store that was begun earlier, whatever became of the process that wrote it. */
    public static RunStore reopen(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new RunStoreException(file, "there is no such file; is this a results folder?");
        }
        return open(file, connection -> StoreConnection.check(file, connection));
    }

    private static RunStore open(Path file, Preparation preparation) throws IOException {
        try {
            Connection connection = StoreConnection.forWriting(file);
            try {
                connection.setAutoCommit(false);
                preparation.prepare(connection);
                connection.commit();
                return new RunStore(file, connection, DesignTables.read(connection));
            } catch (IOException | SQLException e) {
                connection.close();
                throw e;
            } catch (RuntimeException e) {
                connection.close();
                throw RunStoreException.damaged(file, "what was run cannot be read from it");
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    @FunctionalInterface
    private interface Preparation {
        void prepare(Connection connection) throws IOException, SQLException;
    }

    public Design design() {
        return design;
    }

    /** The runs that are kept, in order. */
    public List<RunNumber> finished() throws IOException {
        List<RunNumber> runs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT parameter_set, seed FROM run ORDER BY parameter_set, seed")) {
            while (rows.next()) {
                runs.add(new RunNumber(rows.getInt(1), rows.getInt(2)));
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        return runs;
    }

    /**
     * Expected homicides over the whole projection of the first parameter sets, all of whose runs are kept: by arm, set and seed.
     */
    double[][][] expectedHomicides(int sets) throws IOException {
        RunPlan plan = design.plan().firstSets(sets);
        double[][][] expected = new double[design.arms().size()][plan.parameterSets()][];
        for (double[][] arm : expected) {
            for (int set = 0; set < arm.length; set++) {
                arm[set] = new double[Math.min(plan.seedsPerSet(), plan.runs() - set * plan.seedsPerSet())];
            }
        }
        String query = "SELECT parameter_set, seed, arm, SUM(" + StoreSchema.column(Count.EXPECTED_HOMICIDES)
                + ") FROM " + Detail.BY_MONTH.table() + " WHERE parameter_set < " + sets
                + " GROUP BY parameter_set, seed, arm";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                expected[rows.getInt(3)][rows.getInt(1)][rows.getInt(2)] = rows.getDouble(4);
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        return expected;
    }

    /**
     * Keeps a run; one that is kept already is left as it is, for an engine may do a run twice. When this returns the run
     * survives the death of the process (a power cut may take the last few, never more and never in part); when it throws there
     * is nothing of it.
     *
     * @return whether the run was new
     * @throws RunStoreException when the run is kept already and had counted something else
     */
    public boolean keep(RunNumber run, List<Tally> arms) throws IOException {
        return keep(run, RunRows.of(design, budget, arms));
    }

    @Override
    public void accept(RunNumber run, List<Tally> arms) throws IOException {
        keep(run, arms);
    }

    boolean keep(RunNumber run, RunRows rows) throws IOException {
        String sha256 = rows.sha256(run);
        try {
            try {
                Optional<String> before = sha256(run);
                if (before.isEmpty()) {
                    insert(run, sha256, rows);
                    connection.commit();
                } else if (!before.orElseThrow().equals(sha256)) {
                    throw new RunStoreException(file, run.inWords() + " came out in two ways: the engines differ");
                }
                return before.isEmpty();
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    private Optional<String> sha256(RunNumber run) throws SQLException {
        selectRun.setInt(1, run.parameterSet());
        selectRun.setInt(2, run.seed());
        try (ResultSet row = selectRun.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private void insert(RunNumber run, String sha256, RunRows rows) throws SQLException {
        insertRun.setInt(1, run.parameterSet());
        insertRun.setInt(2, run.seed());
        insertRun.setString(3, sha256);
        insertRun.executeUpdate();
        for (Detail detail : Detail.values()) {
            PreparedStatement insert = inserts.get(detail);
            for (double[] row : rows.of(detail)) {
                insert.setInt(1, run.parameterSet());
                insert.setInt(2, run.seed());
                for (int column = 0; column < row.length; column++) {
                    insert.setDouble(3 + column, row[column]);
                }
                insert.executeUpdate();
            }
        }
    }

    /** SQLite rolls back by itself when the disk is full; that must not hide why. */
    private void rollBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.setAutoCommit(true);
            StoreConnection.closeAfterWriting(connection);
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }
}
