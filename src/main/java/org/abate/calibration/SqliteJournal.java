// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * A journal in a database of one file: one transaction for each evaluation, all numbers as the 64 bits they are. The write-ahead
 * log makes a kill at any moment harmless, and the exclusive lock refuses a second process.
 */
final class SqliteJournal implements Journal {
    private static final int APPLICATION_ID = 0x61626361;

    private final Path file;
    private final Connection connection;
    private final PreparedStatement select;
    private final PreparedStatement insert;

    private SqliteJournal(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        select = connection.prepareStatement("SELECT point, outputs FROM evaluation WHERE stage = ? AND number = ?");
        insert = connection.prepareStatement("INSERT INTO evaluation VALUES (?, ?, ?, ?)");
    }

    static SqliteJournal open(Path file, String settings) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(0);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try {
                prepare(file, connection, settings);
                return new SqliteJournal(file, connection);
            } catch (IOException | SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }

    private static void prepare(Path file, Connection connection, String settings) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            int tables = number(statement, "SELECT count(*) FROM sqlite_master");
            int application = number(statement, "PRAGMA application_id");
            if (tables == 0 && application == 0) {
                create(connection, statement, settings);
            } else if (application != APPLICATION_ID) {
                throw new JournalException(file, "is not the journal of a calibration");
            } else {
                compare(file, statement, settings);
            }
            statement.execute("COMMIT");
        }
    }

    private static void create(Connection connection, Statement statement, String settings) throws SQLException {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("CREATE TABLE settings (hash TEXT NOT NULL)");
        statement.execute("CREATE TABLE evaluation (stage TEXT NOT NULL, number INTEGER NOT NULL, point BLOB NOT NULL,"
                + " outputs BLOB NOT NULL, PRIMARY KEY (stage, number)) WITHOUT ROWID");
        try (PreparedStatement hash = connection.prepareStatement("INSERT INTO settings VALUES (?)")) {
            hash.setString(1, settings);
            hash.executeUpdate();
        }
    }

    private static void compare(Path file, Statement statement, String settings) throws IOException, SQLException {
        try (ResultSet row = statement.executeQuery("SELECT hash FROM settings")) {
            if (!row.next() || !settings.equals(row.getString(1))) {
                throw new JournalException(
                        file,
                        "was begun with other settings (seed, parameters, priors, targets, sizes or simulator);"
                                + " resume with those, or begin anew with another file");
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    @Override
    public Optional<Outputs> find(String stage, int number, double[] point) throws IOException {
        try {
            select.setString(1, stage);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!Arrays.equals(row.getBytes(1), bytes(point))) {
                    throw new JournalException(
                            file, stage + ", evaluation " + number + " was made elsewhere; was it another version?");
                }
                return Optional.of(outputs(row.getBytes(2)));
            }
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }

    @Override
    public void keep(String stage, int number, double[] point, Outputs outputs) throws IOException {
        try {
            insert.setString(1, stage);
            insert.setInt(2, number);
            insert.setBytes(3, bytes(point));
            insert.setBytes(4, bytes(outputs));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }

    private static byte[] bytes(Outputs outputs) {
        double[] numbers = new double[2 * outputs.size()];
        for (int j = 0; j < outputs.size(); j++) {
            numbers[j] = outputs.mean(j);
            numbers[outputs.size() + j] = outputs.variance(j);
        }
        return bytes(numbers);
    }

    private static Outputs outputs(byte[] bytes) {
        double[] numbers = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
        int half = numbers.length / 2;
        return new Outputs(Arrays.copyOf(numbers, half), Arrays.copyOfRange(numbers, half, 2 * half));
    }

    private static byte[] bytes(double[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Double.BYTES);
        buffer.asDoubleBuffer().put(numbers);
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        try (connection;
                Statement statement = connection.createStatement()) {
            select.close();
            insert.close();
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }
}
