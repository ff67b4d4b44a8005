// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Comparator;

/**
 * One thing wrong with what the user wrote, said so that it can be mended without asking anyone.
 *
 * @param file the file as the user named it, or {@code command line}
 * @param line counted from 1; 0 when the problem has no place in the file
 * @param column counted from 1; 0 when the problem has no place in the file
 * @param keyPath path of the key, such as {@code arms[2].streetOutreach.workers}; empty for the whole file
 * @param message what is wrong, what was expected and, where there is one, the nearest valid name
 */
public record Problem(String file, int line, int column, String keyPath, String message)
        implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::keyPath)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column: key.path: message}, the form that editors make clickable. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return place + ": " + (keyPath.isEmpty() ? "" : keyPath + ": ") + message;
    }
}
