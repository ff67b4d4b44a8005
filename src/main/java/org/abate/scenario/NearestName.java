// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that the user probably meant. */
public final class NearestName {
    private NearestName() {}

    /**
     * The name with the fewest typing errors between it and {@code typed}, if these are at most a third of its letters.
     * Case counts for nothing; a letter missed, added, wrong or swapped with its neighbor counts one.
     */
    public static Optional<String> of(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> errors(wanted, name) <= tolerated(name))
                .min(Comparator.<String>comparingInt(name -> errors(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean `workers`?}, or the list of valid names where none is near. */
    static String hint(String typed, List<String> names) {
        return of(typed, names)
                .map(name -> "did you mean " + Wording.code(name) + "?")
                .orElseGet(() -> names.isEmpty() ? "there are none here" : "valid are " + Wording.codes(names));
    }

    private static int tolerated(String name) {
        return Math.max(1, name.length() / 3);
    }

    private static int errors(String wanted, String name) {
        if (Math.abs(wanted.length() - name.length()) > tolerated(name)) {
            return Integer.MAX_VALUE;
        }
        return editDistance(wanted, name.toLowerCase(Locale.ROOT));
    }

    /** Optimal string alignment distance: Levenshtein's with swaps of neighbors. */
    private static int editDistance(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, distance);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] distance) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best =
                Math.min(distance[i - 1][j - 1] + (same ? 0 : 1), Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
