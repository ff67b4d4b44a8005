// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/** Keyed random order (Fisher and Yates): the same key gives the same order, whatever was drawn before. */
final class Permutation {
    private Permutation() {}

    /** The key of one of several rounds of drawing. */
    static long round(long key, int round) {
        return Keys.derive(key, Purpose.RESAMPLING, round);
    }

    /** Puts {@code values[from]} to {@code values[to - 1]} into a random order, every order equally likely. */
    static void shuffle(int[] values, int from, int to, long key) {
        for (int i = to - 1; i > from; i--) {
            int other = from + Draws.index(key, i, i - from + 1);
            int value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }
}
