// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words. */
final class FileTrouble {
    private FileTrouble() {}

    static String words(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " cannot be made there";
        }
        if (e instanceof FileSystemException system && system.getReason() == null) {
            return e.getMessage() + " (" + e.getClass().getSimpleName() + ")";
        }
        return e.getMessage();
    }
}
