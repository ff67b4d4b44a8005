// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Opens {@code runs.db} for its one writer or for readers. */
final class StoreConnection {
    /** Of the files of one store: the database, and what SQLite puts beside it while it is open or after a kill. */
    static final List<String> ENDINGS = List.of("", "-wal", "-shm", "-journal");

    private StoreConnection() {}

    /**
     * The only writer: takes the file for itself until it is closed, or fails when another process has it. A write-ahead log
     * makes a transaction cheap and a kill at any moment harmless.
     */
    static Connection forWriting(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(0);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("COMMIT");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A store that no file holds. */
    static Connection inMemory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    /** Bytes of the pages in use. */
    static long bytes(Connection connection) throws SQLException {
        return (long) pragma(connection, "page_size") * pragma(connection, "page_count");
    }

    static Connection forReading(Path file) throws IOException, SQLException {
        Connection connection = unchecked(file);
        try {
            check(file, connection);
            return connection;
        } catch (IOException | SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** For reading what can still be read. */
    static Connection unchecked(Path file) throws IOException, SQLException {
        if (!Files.exists(file)) {
            throw new RunStoreException(file, "there is no such file; is this a results folder?");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(2000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** Refuses files of other programs and of other versions of this one, and such as are damaged. */
    static void check(Path file, Connection connection) throws IOException, SQLException {
        if (pragma(connection, "application_id") != StoreSchema.APPLICATION_ID) {
            throw RunStoreException.damaged(file, "it is no run store of abate");
        }
        int version = pragma(connection, "user_version");
        if (version != StoreSchema.VERSION) {
            throw RunStoreException.damaged(
                    file, "its tables are of version " + version + " but this abate reads " + StoreSchema.VERSION);
        }
        if (!tables(connection).equals(expectedTables())) {
            throw RunStoreException.damaged(file, "its tables are not those that this abate makes");
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!"ok".equals(row.getString(1))) {
                throw RunStoreException.damaged(file, row.getString(1).lines().reduce("", (all, line) -> line));
            }
        }
    }

    private static List<String> expectedTables() throws SQLException {
        try (Connection empty = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            StoreSchema.create(empty);
            return tables(empty);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name || ' ' || sql FROM sqlite_schema ORDER BY name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }

    /** Whether a process died while it had the store, so that what it wrote last may lie beside the file. */
    static boolean wasLeftOpen(Path file) {
        return ENDINGS.stream()
                .skip(1)
                .anyMatch(ending -> Files.exists(file.resolveSibling(file.getFileName() + ending)));
    }

    /** Folds the write-ahead log into the file, so that one file is all there is, and closes. */
    static void closeAfterWriting(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        }
    }
}
