// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * A spot in one of a city's files, so that a problem found there can be pointed at.
 *
 * @param file the file as the user named it
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 for the file as a whole
 */
record Place(String file, int line, int column) {
    static Place wholeFile(String file) {
        return new Place(file, 0, 0);
    }
}
