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
import java.util.function.ToDoubleFunction;
import org.abate.experiment.StoreSchema.Detail;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.abate.model.VictimGroup;

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
    private final PreparedStatement insertSpending;
    private final Map<Detail, PreparedStatement> inserts = new EnumMap<>(Detail.class);

    private RunStore(Path file, Connection connection, Design design) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.design = design;
        budget = design.budget();
        insertSpending = connection.prepareStatement(BudgetTables.INSERT_SPENDING);
        insertRun = connection.prepareStatement("INSERT INTO run VALUES (?, ?)");
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
            } catch (IOException | SQLException | RuntimeException e) {
                connection.close();
                throw e;
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
     * Keeps a run. When this returns the run survives the death of the process (a power cut may take the last few, never more
     * and never in part); when it throws there is nothing of it.
     */
    @Override
    public void accept(RunNumber run, List<Tally> arms) throws IOException {
        int expected = design.armsOfRuns().size();
        if (arms.size() != expected) {
            throw new IllegalArgumentException("a run must have " + expected + " arms but has " + arms.size());
        }
        try {
            try {
                insertRun.setInt(1, run.parameterSet());
                insertRun.setInt(2, run.seed());
                insertRun.executeUpdate();
                for (int arm = 0; arm < arms.size(); arm++) {
                    insertArm(run, arm, arms.get(arm));
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
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

    private void insertArm(RunNumber run, int arm, Tally tally) throws SQLException {
        if (tally.months() != design.months()
                || tally.neighborhoods() != design.neighborhoods().size()) {
            throw new IllegalArgumentException("a tally of " + tally.months() + " months and " + tally.neighborhoods()
                    + " neighborhoods does not fit the design");
        }
        for (int m = 0; m < tally.months(); m++) {
            int month = m;
            insert(Detail.BY_MONTH, run, arm, month, true, count -> tally.inMonth(month, count));
        }
        for (int n = 0; n < tally.neighborhoods(); n++) {
            int neighborhood = n;
            insert(
                    Detail.BY_NEIGHBORHOOD,
                    run,
                    arm,
                    neighborhood,
                    false,
                    count -> tally.inNeighborhood(neighborhood, count));
        }
        for (VictimGroup group : VictimGroup.values()) {
            insert(Detail.BY_VICTIM_GROUP, run, arm, group.ordinal(), false, count -> tally.forVictims(group, count));
        }
        insert(Detail.YEAR_BEFORE, run, arm, 0, true, tally::inYearBefore);
        BudgetTables.keep(insertSpending, budget, run, arm, tally.spending());
    }

    private void insert(
            Detail detail, RunNumber run, int arm, int part, boolean evenZeros, ToDoubleFunction<Count> value)
            throws SQLException {
        PreparedStatement insert = inserts.get(detail);
        boolean allZero = true;
        int column = detail.keyColumns();
        for (Count count : StoreSchema.COUNTS) {
            double counted = value.applyAsDouble(count);
            allZero &= counted == 0;
            insert.setDouble(++column, counted);
        }
        if (allZero && !evenZeros) {
            return;
        }
        insert.setInt(1, run.parameterSet());
        insert.setInt(2, run.seed());
        insert.setInt(3, arm);
        if (detail.keyColumns() > 3) {
            insert.setInt(4, part);
        }
        insert.executeUpdate();
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
