// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * Numbers of finished work by stage and number, in a database of one file: one transaction for each, all numbers as the 64 bits
 * they are. The write-ahead log makes a kill at any moment harmless, and the exclusive lock refuses a second process. Used by one
 * thread.
 */
public final class NumberJournal implements AutoCloseable {
    private static final int APPLICATION_ID = 0x6162616a;

    private final Path file;
    private final Connection connection;
    private final PreparedStatement select;
    private final PreparedStatement insert;

    private NumberJournal(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        select = connection.prepareStatement("SELECT numbers FROM finished WHERE stage = ? AND number = ?");
        insert = connection.prepareStatement("INSERT INTO finished VALUES (?, ?, ?)");
    }

    /**
     * A journal in a file: begun when there is none, resumed when there is.
     *
     * @param work whose it is, such as {@code a calibration}
     * @param settings a hash of all that decides the numbers
     * @throws JournalException when the file belongs to other work or settings, to another process, or is no journal at all
     */
    public static NumberJournal open(Path file, String work, String settings) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(0);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try {
                prepare(file, connection, work, settings);
                return new NumberJournal(file, connection);
            } catch (IOException | SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }

    private static void prepare(Path file, Connection connection, String work, String settings)
            throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            int tables = number(statement, "SELECT count(*) FROM sqlite_master");
            int application = number(statement, "PRAGMA application_id");
            if (tables == 0 && application == 0) {
                create(connection, statement, work, settings);
            } else if (application != APPLICATION_ID) {
                throw new JournalException(file, "is not the journal of " + work);
            } else {
                compare(file, statement, work, settings);
            }
            statement.execute("COMMIT");
        }
    }

    private static void create(Connection connection, Statement statement, String work, String settings)
            throws SQLException {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("CREATE TABLE settings (work TEXT NOT NULL, hash TEXT NOT NULL)");
        statement.execute("CREATE TABLE finished (stage TEXT NOT NULL, number INTEGER NOT NULL, numbers BLOB NOT NULL,"
                + " PRIMARY KEY (stage, number)) WITHOUT ROWID");
        try (PreparedStatement hash = connection.prepareStatement("INSERT INTO settings VALUES (?, ?)")) {
            hash.setString(1, work);
            hash.setString(2, settings);
            hash.executeUpdate();
        }
    }

    private static void compare(Path file, Statement statement, String work, String settings)
            throws IOException, SQLException {
        try (ResultSet row = statement.executeQuery("SELECT work, hash FROM settings")) {
            if (!row.next() || !work.equals(row.getString(1))) {
                throw new JournalException(file, "is not the journal of " + work);
            }
            if (!settings.equals(row.getString(2))) {
                throw new JournalException(
                        file,
                        "was begun with other settings or by another version; resume with those, or begin anew elsewhere");
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    /** The numbers kept earlier under a stage and number. */
    public Optional<double[]> find(String stage, int number) throws IOException {
        try {
            select.setString(1, stage);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(numbers(row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }

    /** Keeps numbers; when this returns, they survive the death of the process. */
    public void keep(String stage, int number, double[] numbers) throws IOException {
        try {
            insert.setString(1, stage);
            insert.setInt(2, number);
            insert.setBytes(3, bytes(numbers));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new JournalException(file, e);
        }
    }

    private static double[] numbers(byte[] bytes) {
        double[] numbers = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
        return numbers;
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
