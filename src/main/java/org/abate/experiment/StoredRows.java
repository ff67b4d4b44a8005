// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.experiment.StoreSchema.Detail;
import org.abate.model.Tally;

/** Reads whole runs back from {@code runs.db}, one at a time, to the last bit. */
public final class StoredRows implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final PreparedStatement sha256;
    private final Map<Detail, PreparedStatement> selects = new EnumMap<>(Detail.class);

    StoredRows(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        sha256 = connection.prepareStatement("SELECT sha256 FROM run WHERE parameter_set = ? AND seed = ?");
        for (Detail detail : Detail.values()) {
            selects.put(detail, connection.prepareStatement(detail.selectRun()));
        }
    }

    /** Opens a store that nobody is writing to; {@link StoreCheck} says which of its runs can be read. */
    public static StoredRows open(Path file) throws IOException {
        try {
            Connection connection = StoreConnection.unchecked(file);
            try {
                return new StoredRows(file, connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /** The hash under which a run is kept; empty when it is not. */
    Optional<String> sha256(RunNumber run) throws SQLException {
        sha256.setInt(1, run.parameterSet());
        sha256.setInt(2, run.seed());
        try (ResultSet row = sha256.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    RunRows read(RunNumber run) throws SQLException {
        RunRows rows = new RunRows();
        for (Detail detail : Detail.values()) {
            PreparedStatement select = selects.get(detail);
            select.setInt(1, run.parameterSet());
            select.setInt(2, run.seed());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    double[] row = new double[detail.columns()];
                    for (int column = 0; column < row.length; column++) {
                        row[column] = found.getDouble(column + 1);
                    }
                    rows.add(detail, row);
                }
            }
        }
        return rows;
    }

    /**
     * The first count of a kept run that differs when the run is lived again, in words; empty when all are the same.
     *
     * @param again what each arm counted the second time
     */
    public Optional<String> difference(Design design, RunNumber run, List<Tally> again) throws IOException {
        try {
            return RunDifference.first(design, read(run), RunRows.of(design, design.budget(), again));
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
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
