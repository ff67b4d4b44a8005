// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each part of a whole contributes, as weights on the values of subsets of the parts (bits of a number).
 *
 * <p>The Shapley value of part i is what it adds, averaged over all orders in which the parts can be put together:
 *
 * <pre>phi_i = sum over subsets S without i of |S|! (n - |S| - 1)! / n!  (v(S + i) - v(S))</pre>
 *
 * The values of all parts add up to v(all) - v(none). With values of single parts and pairs only, it is that of the second-order
 * model: {@code v({i}) - v(none)} and half of every pair's interaction; what is left of the whole is interaction of three and
 * more.
 */
public final class Shapley {
    private Shapley() {}

    /** Weights of the Shapley value of a part among n parts (1 to 10), times n!; whole numbers. */
    public static SortedMap<Integer, Long> weightsTimesFactorial(int part, int parts) {
        SortedMap<Integer, Long> weights = new TreeMap<>();
        int bit = 1 << part;
        for (int without = 0; without < 1 << parts; without++) {
            if ((without & bit) == 0) {
                int size = Integer.bitCount(without);
                long orders = factorial(size) * factorial(parts - size - 1);
                weights.merge(without | bit, orders, Long::sum);
                weights.merge(without, -orders, Long::sum);
            }
        }
        return weights;
    }

    /** Weights of the Shapley value of a part in the second-order model of n parts, times 2; whole numbers. */
    public static SortedMap<Integer, Long> secondOrderWeightsTimes2(int part, int parts) {
        SortedMap<Integer, Long> weights = new TreeMap<>();
        int bit = 1 << part;
        weights.merge(bit, 2L, Long::sum);
        weights.merge(0, -2L, Long::sum);
        for (int other = 0; other < parts; other++) {
            if (other != part) {
                interaction(bit, 1 << other).forEach((subset, weight) -> weights.merge(subset, weight, Long::sum));
            }
        }
        return weights;
    }

    /** What two parts do together beyond what both do alone: v(both) - v(one) - v(other) + v(none). */
    public static Map<Integer, Long> interaction(int one, int other) {
        return Map.of(one | other, 1L, one, -1L, other, -1L, 0, 1L);
    }

    /** n! for n of 0 to 20. */
    public static long factorial(int n) {
        long product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
