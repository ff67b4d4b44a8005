// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which arms tell what the parts of a mix contribute: the mix with only some of its parts, for many choices of them.
 *
 * @param mix index of the arm that has all parts
 * @param parts names for people: what the mix does that the comparison arm does not
 * @param armOf index of the arm that has just some of the parts; these are the bits of the key, part i being bit {@code 1 << i}.
 *     No part at all is the comparison arm, all parts are the mix. Up to {@link #MOST_PARTS_IN_FULL} parts all subsets are there;
 *     beyond that each part alone, all pairs and all but one.
 */
public record Factorial(int mix, List<String> parts, SortedMap<Integer, Integer> armOf) {
    /** Up to so many parts all subsets are run, and shares are exact. */
    public static final int MOST_PARTS_IN_FULL = 4;

    /** More parts than that would need more arms than anybody waits for. */
    public static final int MOST_PARTS = 10;

    public Factorial {
        parts = List.copyOf(parts);
        armOf = Collections.unmodifiableSortedMap(new TreeMap<>(armOf));
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a mix has 2 to " + MOST_PARTS + " parts but here are " + parts.size());
        }
    }

    /** Whether all subsets of the parts are there. */
    public boolean inFull() {
        return parts.size() <= MOST_PARTS_IN_FULL;
    }

    /** The subset with all parts. */
    public int all() {
        return (1 << parts.size()) - 1;
    }

    /** The subsets that are needed for so many parts, as bits, ascending. */
    static List<Integer> subsets(int parts) {
        int all = (1 << parts) - 1;
        return IntStream.rangeClosed(0, all)
                .filter(subset -> parts <= MOST_PARTS_IN_FULL
                        || Integer.bitCount(subset) <= 2
                        || Integer.bitCount(subset) >= parts - 1)
                .boxed()
                .toList();
    }
}
