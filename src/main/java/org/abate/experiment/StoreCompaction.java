// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Writes a complete store anew, each page full and each row in its place, so that the file is the same to the last byte whatever the
 * order in which runs finished. Others may read the store from the beginning until it is replaced.
 */
public final class StoreCompaction implements AutoCloseable {
    private final Path file;
    private final Path anew;

    private StoreCompaction(Path file) {
        this.file = file;
        this.anew = file.resolveSibling(file.getFileName() + ResultsFolder.PART);
    }

    /** Begins with a store that nobody else has open. */
    public static StoreCompaction begin(Path file) throws IOException {
        StoreCompaction compaction = new StoreCompaction(file);
        Files.deleteIfExists(compaction.anew);
        forgetHistory(file);
        return compaction;
    }

    /** SQLite counts how often a file was written anew; that would tell how often it was resumed. */
    private static void forgetHistory(Path file) throws IOException {
        try {
            Connection connection = StoreConnection.forWriting(file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA schema_version = 1");
            } finally {
                StoreConnection.closeAfterWriting(connection);
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    /** Looks through the old file, writes the new one beside it and sees it to the disk. */
    public void write() throws IOException {
        try (Connection connection = StoreConnection.forReading(file);
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, anew.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        try (FileChannel written = FileChannel.open(anew, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** Puts what was written in the place of the store, which nobody must have open. */
    public void replace() throws IOException {
        Files.move(anew, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what did not replace the store. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(anew);
    }
}
