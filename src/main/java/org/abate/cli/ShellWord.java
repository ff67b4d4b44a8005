// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

/** A word of a command line that is to be typed again. */
final class ShellWord {
    private ShellWord() {}

    /** As a POSIX shell takes it. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
