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
    private static final String WHAT_TO_DO =
            "; `abate verify` says how many runs can be saved, `abate resume` saves them and runs the others again";

    private final String reason;
    private final boolean damage;

    RunStoreException(Path file, String what) {
        this(file, what, false);
    }

    RunStoreException(Path file, SQLException cause) {
        this(file, describe(cause), isDamage(cause));
        initCause(cause);
    }

    private RunStoreException(Path file, String reason, boolean damage) {
        super(file + ": " + (damage ? "is damaged or is not a run store (" + reason + ")" + WHAT_TO_DO : reason));
        this.reason = reason;
        this.damage = damage;
    }

    static RunStoreException damaged(Path file, String what) {
        return new RunStoreException(file, what, true);
    }

    /** Whether the file is not, or no longer, what this program writes. */
    public boolean isDamage() {
        return damage;
    }

    /** What is wrong, without the name of the file. */
    String reason() {
        return reason;
    }

    /** Whatever is not about the disk, the permissions or another process. */
    private static boolean isDamage(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                && switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
                    case SQLITE_FULL,
                            SQLITE_BUSY,
                            SQLITE_LOCKED,
                            SQLITE_READONLY,
                            SQLITE_CANTOPEN,
                            SQLITE_PERM,
                            SQLITE_IOERR,
                            SQLITE_NOMEM,
                            SQLITE_INTERRUPT -> false;
                    default -> true;
                };
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
            case SQLITE_IOERR -> "the disk fails or is full (" + sqlite.getMessage() + ")";
            default -> sqlite.getMessage();
        };
    }
}
