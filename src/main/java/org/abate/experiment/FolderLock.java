// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write into a results folder, which one process has at a time. The operating system takes it back when the process
 * dies, however that happens; a file {@code lock} that is left behind means nothing.
 */
public final class FolderLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws RunStoreException when another process has it
     */
    public static FolderLock take(ResultsFolder folder) throws IOException {
        Path file = folder.lock();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (isFree(channel)) {
                return new FolderLock(file, channel);
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new RunStoreException(
                folder.root(), "another process is working in this results folder; wait for it to end");
    }

    /** Nobody else opens this file: on some systems a lock is lost when any handle on its file is closed. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
