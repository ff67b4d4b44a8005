// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.abate.experiment.StoreSchema.Detail;
import org.abate.model.Count;
import org.abate.model.Spending;
import org.abate.model.VictimGroup;

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
    private final int[] sets;
    private final int[] seedsBySet;

    /** Read when first asked for: many ask. */
    private Optional<List<ArmCounts>> total = Optional.empty();

    private StoredRuns(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.design = DesignTables.read(connection);
        this.sets = integers("SELECT DISTINCT parameter_set FROM run ORDER BY parameter_set");
        this.seedsBySet = integers("SELECT COUNT(*) FROM run GROUP BY parameter_set ORDER BY parameter_set");
    }

    /** Opens a store that nobody is writing to. */
    public static StoredRuns open(Path file) throws IOException {
        return open(file, StoreConnection::forReading);
    }

    /** Opens a store that this process has just written, without looking through all of it once more. */
    public static StoredRuns openJustWritten(Path file) throws IOException {
        return open(file, StoreConnection::unchecked);
    }

    @FunctionalInterface
    private interface Opening {
        Connection of(Path file) throws IOException, SQLException;
    }

    private static StoredRuns open(Path file, Opening opening) throws IOException {
        try {
            Connection connection = opening.of(file);
            try {
                return new StoredRuns(file, connection);
            } catch (SQLException e) {
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

    /** Another reader of the same store, for another thread. */
    public StoredRuns again() throws IOException {
        try {
            return new StoredRuns(file, StoreConnection.unchecked(file), this);
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    private StoredRuns(Path file, Connection connection, StoredRuns other) {
        this.file = file;
        this.connection = connection;
        this.design = other.design;
        this.sets = other.sets;
        this.seedsBySet = other.seedsBySet;
    }

    private int[] integers(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            IntStream.Builder integers = IntStream.builder();
            while (rows.next()) {
                integers.add(rows.getInt(1));
            }
            return integers.build().toArray();
        }
    }

    public Design design() {
        return design;
    }

    /** Finished runs of each arm. */
    public int runs() {
        return IntStream.of(seedsBySet).sum();
    }

    /** The finished runs in order, which is that of the numbers in {@link ArmCounts}. */
    public List<RunNumber> finished() throws IOException {
        List<RunNumber> finished = new ArrayList<>();
        try {
            for (int set : sets) {
                for (int seed : integers("SELECT seed FROM run WHERE parameter_set = " + set + " ORDER BY seed")) {
                    finished.add(new RunNumber(set, seed));
                }
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        return finished;
    }

    /** Parameter sets with at least one finished run. */
    public int parameterSets() {
        return seedsBySet.length;
    }

    /** The most seeds that any parameter set has. */
    public int seedsPerSet() {
        return IntStream.of(seedsBySet).max().orElse(0);
    }

    /** What each arm of the scenario counted from month {@code from} (inclusive) to {@code to} (exclusive), by arm. */
    public List<ArmCounts> between(int from, int to) throws IOException {
        return between(from, to, design.arms().size());
    }

    private List<ArmCounts> between(int from, int to, int arms) throws IOException {
        return counts(
                arms,
                "SELECT parameter_set, seed, arm" + SUMS + " FROM " + Detail.BY_MONTH.table() + " WHERE month >= "
                        + from + " AND month < " + to + " AND arm < " + arms + " GROUP BY parameter_set, seed, arm"
                        + " ORDER BY parameter_set, seed, arm");
    }

    /** What each arm of the scenario counted over the whole projection, by arm. */
    public List<ArmCounts> total() throws IOException {
        if (total.isEmpty()) {
            total = Optional.of(between(0, design.months()));
        }
        return total.orElseThrow();
    }

    /** The same of all arms that were run, those that an attribution adds too. */
    public List<ArmCounts> totalOfArmsOfRuns() throws IOException {
        return between(0, design.months(), design.armsOfRuns().size());
    }

    /** What each arm counted in the twelve months before the start, by arm. */
    public List<ArmCounts> yearBefore() throws IOException {
        int arms = design.arms().size();
        return counts(
                arms,
                "SELECT parameter_set, seed, arm" + SUMS + " FROM " + Detail.YEAR_BEFORE.table() + " WHERE arm < "
                        + arms + " GROUP BY parameter_set, seed, arm ORDER BY parameter_set, seed, arm");
    }

    /**
     * Visits the months of the projection in order. However many runs there are, only so many months are in memory that they hold
     * no more than {@link MonthReader#MOST_NUMBERS} numbers, and at least one.
     */
    public void eachMonth(MonthVisitor visitor) throws IOException {
        eachMonth(MonthReader.MOST_NUMBERS, visitor);
    }

    void eachMonth(int mostNumbers, MonthVisitor visitor) throws IOException {
        new MonthReader(file, connection, design.months(), design.arms().size(), seedsBySet)
                .eachMonth(mostNumbers, visitor);
    }

    /** Sees one month after the other. */
    @FunctionalInterface
    public interface MonthVisitor {
        /**
         * Looks at what was counted in one month.
         *
         * @param month of the projection, counted from 0
         * @param arms what each arm of the scenario counted in it
         */
        void visit(int month, List<ArmCounts> arms) throws IOException;
    }

    private List<ArmCounts> counts(int arms, String query) throws IOException {
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
                            throw RunStoreException.damaged(file, "counts of a finished run are missing");
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

    /** Visits the runs in order, with what they counted in each neighborhood over the whole projection. */
    public void eachRunByNeighborhood(List<Count> counts, RunVisitor visitor) throws IOException {
        eachRunByNeighborhood(List.of(new RunReader(counts, visitor)));
    }

    /** The same for several readers in one pass, each of which sees the counts that it asks for. */
    public void eachRunByNeighborhood(List<RunReader> readers) throws IOException {
        List<Count> counts = readers.stream()
                .flatMap(reader -> reader.counts().stream())
                .distinct()
                .toList();
        eachRun(
                Detail.BY_NEIGHBORHOOD,
                design.neighborhoods().size(),
                counts,
                (set, counted) -> readers.forEach(reader -> reader.show(set, counts, counted)));
    }

    /** Visits the runs in order, with what they counted by victim group over the whole projection. */
    public void eachRunByVictimGroup(List<Count> counts, RunVisitor visitor) throws IOException {
        eachRun(Detail.BY_VICTIM_GROUP, VictimGroup.values().length, counts, visitor);
    }

    private void eachRun(Detail detail, int parts, List<Count> counts, RunVisitor visitor) throws IOException {
        new PartReader(connection, design.arms().size(), detail, parts, counts).eachRun(file, sets, visitor);
    }

    /** Sees one run after the other; only that run is in memory. */
    @FunctionalInterface
    public interface RunVisitor {
        /**
         * Looks at one run.
         *
         * @param set position of its parameter set among those with finished runs; ascending from visit to visit
         * @param counted by arm, part of the city or its victims, and count
         */
        void visit(int set, double[][][] counted);
    }

    /**
     * What was spent on each line of the budget in each year of the projection, on average over all runs: by line of
     * {@link Design#budget()} and year.
     */
    public Spending.Amount[][] meanSpending() throws IOException {
        Spending.Amount[][] means = new Spending.Amount[design.budget().size()][(design.months() + 11) / 12];
        for (Spending.Amount[] line : means) {
            Arrays.fill(line, new Spending.Amount(0, 0));
        }
        String query = "SELECT line, year, SUM(quantity), SUM(usd) FROM spending GROUP BY line, year";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                means[rows.getInt(1)][rows.getInt(2)] =
                        new Spending.Amount(rows.getDouble(3) / runs(), rows.getDouble(4) / runs());
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        return means;
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
