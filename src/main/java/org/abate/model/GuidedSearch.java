// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * Finds where a value lies among ascending numbers that begin with 0.
 *
 * <p>The range is cut into cells of equal width, and a guide says for each where to begin (Chen and Asau 1974), so that a search
 * takes one or two steps however many numbers there are. What it finds is what any other search would find.
 */
final class GuidedSearch {
    private final double[] ascending;
    private final char[] begin;
    private final double cellsPerUnit;

    /**
     * @param ascending 1 to 65,536 numbers, the first of them 0: days of a run, months, hours
     * @param cells how many, at least 1; as many as numbers is plenty where those are spread evenly
     */
    GuidedSearch(double[] ascending, int cells) {
        if (ascending.length > Character.MAX_VALUE + 1) {
            throw new IllegalArgumentException("too many numbers to search: " + ascending.length);
        }
        double last = ascending[ascending.length - 1];
        this.ascending = ascending;
        this.begin = new char[cells];
        this.cellsPerUnit = last > 0 ? cells / last : 0;
        for (int cell = 0, index = 0; cell < cells; cell++) {
            while (index < ascending.length - 1 && ascending[index + 1] * cellsPerUnit <= cell) {
                index++;
            }
            begin[cell] = (char) index;
        }
    }

    /** Index of the last number that is at most {@code value}, which is at least 0. */
    int lastAtMost(double value) {
        int index = begin[Math.min(begin.length - 1, (int) (value * cellsPerUnit))];
        while (index < ascending.length - 1 && ascending[index + 1] <= value) {
            index++;
        }
        while (ascending[index] > value) { // Rounding may put a value into the next cell.
            index--;
        }
        return index;
    }
}
