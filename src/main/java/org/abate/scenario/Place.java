// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/**
 * Where something stands in what the user wrote.
 *
 * @param file the file as the user named it, or {@code command line}
 * @param line counted from 1; 0 when there is no place in a file
 * @param column counted from 1; 0 when there is no place in a file
 */
record Place(String file, int line, int column) {
    /** What was said with {@code --set}. */
    static final Place COMMAND_LINE = new Place("command line", 0, 0);

    static Place wholeFile(String file) {
        return new Place(file, 0, 0);
    }

    Problem problem(String keyPath, String message) {
        return new Problem(file, line, column, keyPath, message);
    }
}
