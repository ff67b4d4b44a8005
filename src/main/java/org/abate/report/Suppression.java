// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

/**
 * Which groups of a breakdown are too small to show. Nobody real could be recognised in simulated numbers; small ones are kept
 * back because they would be read as knowledge about a few people, which the model does not have.
 */
final class Suppression {
    /** Victims that the comparison arm must expect over the whole projection. */
    static final double FEWEST_EXPECTED_VICTIMS = 5;

    private Suppression() {}

    /**
     * By group: whether its numbers are kept back, in every arm alike. Where only one would be, the next smallest goes with
     * it, or the total would tell.
     *
     * @param expected victims in the comparison arm, by group
     */
    static boolean[] hidden(double[] expected) {
        boolean[] hidden = new boolean[expected.length];
        int count = 0;
        int smallestShown = -1;
        for (int i = 0; i < expected.length; i++) {
            hidden[i] = !(expected[i] >= FEWEST_EXPECTED_VICTIMS);
            if (hidden[i]) {
                count++;
            } else if (smallestShown < 0 || expected[i] < expected[smallestShown]) {
                smallestShown = i;
            }
        }
        if (count == 1 && smallestShown >= 0) {
            hidden[smallestShown] = true;
        }
        return hidden;
    }
}
