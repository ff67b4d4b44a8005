// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.abate.experiment.StoreSchema.Detail;

/**
 * Writes everything in {@code runs.db} as tidy CSV files, one observation a row. Rows are read and written one after the other, so
 * that memory does not grow with the runs; rows that the store leaves out because they are all zeros are written.
 */
public final class StoreExport implements AutoCloseable {
    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_(.)");
    private static final String RUNS = "SELECT parameter_set, seed FROM run ORDER BY parameter_set, seed";

    private final Path file;
    private final Connection connection;
    private final Design design;

    private StoreExport(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.design = DesignTables.read(connection);
    }

    /** Opens a store that nobody is writing to. */
    public static StoreExport open(Path file) throws IOException {
        try {
            Connection connection = StoreConnection.forReading(file);
            try {
                return new StoreExport(file, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    public Design design() {
        return design;
    }

    /** Finished runs of each arm. */
    public int runs() throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM run")) {
            return row.getInt(1);
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /** Counts by run, arm and month of the projection. */
    public void writeMonths(Path csv) throws IOException {
        List<String> months = IntStream.range(0, design.months())
                .mapToObj(month -> design.start().plusMonths(month).toString())
                .toList();
        writeCounts(csv, Detail.BY_MONTH, "monthBegins", months);
    }

    /** Counts by run, arm and neighborhood over the whole projection. */
    public void writeNeighborhoods(Path csv) throws IOException {
        writeCounts(csv, Detail.BY_NEIGHBORHOOD, "neighborhood", design.neighborhoods());
    }

    /** Counts by run, arm and the victims' age and sex over the whole projection. */
    public void writeVictims(Path csv) throws IOException {
        writeCounts(
                csv, Detail.BY_VICTIM_GROUP, "victims", names("SELECT label FROM victim_group ORDER BY victim_group"));
    }

    /** Counts by run and arm in the twelve months before the start. */
    public void writeYearBefore(Path csv) throws IOException {
        writeCounts(csv, Detail.YEAR_BEFORE, "", List.of(""));
    }

    /** What was spent by run, arm, strategy, item and year of the projection. */
    public void writeSpending(Path csv) throws IOException {
        List<String> header =
                List.of("parameterSet", "seed", "arm", "strategy", "item", "unit", "payer", "year", "quantity", "usd");
        List<BudgetLine> budget = design.budget();
        try (CsvTable table = CsvTable.create(csv, header);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT parameter_set, seed, line, year, quantity, usd"
                        + " FROM spending ORDER BY parameter_set, seed, line, year")) {
            while (row.next()) {
                BudgetLine line = budget.get(row.getInt(3));
                table.row(
                        row.getInt(1),
                        row.getInt(2),
                        design.arms().get(line.strategy().arm()),
                        line.strategy().key(),
                        line.item().name(),
                        line.item().unit(),
                        line.strategy().payer().key(),
                        row.getInt(4) + 1,
                        row.getDouble(5),
                        row.getDouble(6));
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /** Writes the rows of every run, arm and part, in that order; the store has them in the same order. */
    private void writeCounts(Path csv, Detail detail, String partColumn, List<String> parts) throws IOException {
        List<String> header = new ArrayList<>(List.of("parameterSet", "seed", "arm"));
        if (!partColumn.isEmpty()) {
            header.add(partColumn);
        }
        StoreSchema.COUNTS.forEach(count -> header.add(inCamelCase(StoreSchema.column(count))));
        try (CsvTable table = CsvTable.create(csv, header);
                Statement runs = connection.createStatement();
                ResultSet run = runs.executeQuery(RUNS);
                PreparedStatement select = connection.prepareStatement(detail.selectRun())) {
            while (run.next()) {
                select.setInt(1, run.getInt(1));
                select.setInt(2, run.getInt(2));
                try (ResultSet row = select.executeQuery()) {
                    writeRun(table, run, row, partColumn.isEmpty() ? 1 : 2, parts);
                }
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    private void writeRun(CsvTable table, ResultSet run, ResultSet row, int keys, List<String> parts)
            throws IOException, SQLException {
        boolean more = row.next();
        for (int arm = 0; arm < design.armsOfRuns().size(); arm++) {
            for (int part = 0; part < parts.size(); part++) {
                boolean kept = more && row.getInt(1) == arm && (keys == 1 || row.getInt(2) == part);
                List<Object> cells = new ArrayList<>(List.of(
                        run.getInt(1), run.getInt(2), design.armsOfRuns().get(arm)));
                if (keys == 2) {
                    cells.add(parts.get(part));
                }
                for (int count = 0; count < StoreSchema.COUNTS.size(); count++) {
                    cells.add(kept ? row.getDouble(keys + 1 + count) : 0.0);
                }
                table.row(cells.toArray());
                more = kept ? row.next() : more;
            }
        }
    }

    private List<String> names(String query) throws IOException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /** {@code gun_homicides} becomes {@code gunHomicides}. */
    private static String inCamelCase(String column) {
        return AFTER_UNDERSCORE.matcher(column).replaceAll(after -> after.group(1)
                .toUpperCase(Locale.ROOT));
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
