// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when evaluations cannot be kept or resumed; the message says why and what to do. */
public final class JournalException extends IOException {
    private static final long serialVersionUID = 1L;

    JournalException(Path file, String what) {
        super(file + ": " + what);
    }

    JournalException(Path file, Exception cause) {
        super(file + ": cannot be used as the journal of a calibration (" + cause.getMessage() + ")", cause);
    }
}
