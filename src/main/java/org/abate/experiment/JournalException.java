// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when finished work cannot be kept or resumed; the message says why and what to do. */
public final class JournalException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With the reason in words. */
    public JournalException(Path file, String what) {
        super(file + ": " + what);
    }

    JournalException(Path file, Exception cause) {
        super(file + ": cannot be used as a journal (" + cause.getMessage() + ")", cause);
    }
}
