// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Thrown when runs cannot be kept or read back; the message says why and what to do. */
public final class RunStoreException extends IOException {
    private static final long serialVersionUID = 1L;

    RunStoreException(Path file, String what) {
        super(file + ": " + what);
    }

    RunStoreException(Path file, SQLException cause) {
        super(file + ": " + describe(cause), cause);
    }

    private static String describe(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return cause.getMessage()
                    + (cause.getCause() == null ? "" : " (" + cause.getCause().getMessage() + ")");
        }
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
            case SQLITE_FULL -> "the disk is full; runs that had finished before are kept";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another process is working in this results folder; wait for it to end";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "cannot be opened for writing; check the permissions";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "is damaged or is not a run store (" + sqlite.getMessage() + ")";
            case SQLITE_IOERR -> "the disk fails or is full (" + sqlite.getMessage() + ")";
            default -> sqlite.getMessage();
        };
    }
}
