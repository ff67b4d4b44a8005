// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/** Finds the place of a field in a line of comma-separated values, for messages. */
final class CsvLine {
    private CsvLine() {}

    /**
     * Column, counted from 1, at which a field starts; commas within quotes are part of a field.
     *
     * @param line as it stands in the file
     * @param field counted from 0
     */
    static int columnOf(String line, int field) {
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length() && commas < field; i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted && ++commas == field) {
                return i + 2;
            }
        }
        return 1;
    }
}
