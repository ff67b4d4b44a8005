// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.abate.experiment.StoreSchema.Detail;

/**
 * Reads finished runs back from {@code runs.db}, always in the order of parameter set, seed and arm. Everything that a report
 * says comes from here.
 */
public final class StoredRuns implements AutoCloseable {
    private static final String SUMS = StoreSchema.COUNTS.stream()
            .map(count -> ", SUM(" + StoreSchema.column(count) + ")")
            .collect(Collectors.joining());

    private final Path file;
    private final Connection connection;
    private final Design design;
    private final int[] seedsBySet;

    private StoredRuns(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.design = DesignTables.read(connection);
        this.seedsBySet = seedsBySet(connection);
    }

    /** Opens a store that nobody is writing to. */
    public static StoredRuns open(Path file) throws IOException {
        try {
            Connection connection = StoreConnection.forReading(file);
            try {
                return new StoredRuns(file, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    private static int[] seedsBySet(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM run GROUP BY parameter_set ORDER BY parameter_set");
                ResultSet rows = query.executeQuery()) {
            IntStream.Builder seeds = IntStream.builder();
            while (rows.next()) {
                seeds.add(rows.getInt(1));
            }
            return seeds.build().toArray();
        }
    }

    public Design design() {
        return design;
    }

    /** Finished runs of each arm. */
    public int runs() {
        return IntStream.of(seedsBySet).sum();
    }

    /** Parameter sets with at least one finished run. */
    public int parameterSets() {
        return seedsBySet.length;
    }

    /** The most seeds that any parameter set has. */
    public int seedsPerSet() {
        return IntStream.of(seedsBySet).max().orElse(0);
    }

    /** What each arm counted from month {@code from} (inclusive) to {@code to} (exclusive), by arm. */
    public List<ArmCounts> between(int from, int to) throws IOException {
        return counts("SELECT parameter_set, seed, arm" + SUMS + " FROM " + Detail.BY_MONTH.table() + " WHERE month >= "
                + from + " AND month < " + to + " GROUP BY parameter_set, seed, arm"
                + " ORDER BY parameter_set, seed, arm");
    }

    /** What each arm counted over the whole projection, by arm. */
    public List<ArmCounts> total() throws IOException {
        return between(0, design.months());
    }

    /** What each arm counted in the twelve months before the start, by arm. */
    public List<ArmCounts> yearBefore() throws IOException {
        return counts("SELECT parameter_set, seed, arm" + SUMS + " FROM " + Detail.YEAR_BEFORE.table()
                + " GROUP BY parameter_set, seed, arm ORDER BY parameter_set, seed, arm");
    }

    private List<ArmCounts> counts(String query) throws IOException {
        int arms = design.arms().size();
        double[][][][] counts = new double[arms][StoreSchema.COUNTS.size()][seedsBySet.length][];
        for (double[][][] arm : counts) {
            for (double[][] count : arm) {
                IntStream.range(0, seedsBySet.length).forEach(set -> count[set] = new double[seedsBySet[set]]);
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            for (int set = 0; set < seedsBySet.length; set++) {
                for (int seed = 0; seed < seedsBySet[set]; seed++) {
                    for (int arm = 0; arm < arms; arm++) {
                        if (!rows.next() || rows.getInt(3) != arm) {
                            throw new RunStoreException(file, "is damaged: counts of a finished run are missing");
                        }
                        for (int count = 0; count < counts[arm].length; count++) {
                            counts[arm][count][set][seed] = rows.getDouble(4 + count);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        return Arrays.stream(counts).map(ArmCounts::new).toList();
    }

    /** Visits what was counted in neighborhoods, run by run; neighborhoods where nothing was counted are left out. */
    public void eachNeighborhood(PartVisitor visitor) throws IOException {
        each(Detail.BY_NEIGHBORHOOD, visitor);
    }

    /** Visits what was counted by victim group, run by run; groups in which nothing was counted are left out. */
    public void eachVictimGroup(PartVisitor visitor) throws IOException {
        each(Detail.BY_VICTIM_GROUP, visitor);
    }

    private void each(Detail detail, PartVisitor visitor) throws IOException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT * FROM " + detail.table() + " ORDER BY 1, 2, 3, 4");
                ResultSet rows = query.executeQuery()) {
            double[] counts = new double[StoreSchema.COUNTS.size()];
            while (rows.next()) {
                for (int count = 0; count < counts.length; count++) {
                    counts[count] = rows.getDouble(detail.keyColumns() + 1 + count);
                }
                visitor.visit(new RunNumber(rows.getInt(1), rows.getInt(2)), rows.getInt(3), rows.getInt(4), counts);
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /** Sees one row after the other. */
    @FunctionalInterface
    public interface PartVisitor {
        /**
         * Looks at one row.
         *
         * @param part index of the neighborhood or ordinal of the victim group
         * @param counts by ordinal of the count; overwritten by the next row
         */
        void visit(RunNumber run, int arm, int part, double[] counts);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }
}
