// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An undirected network of persons 0 to n - 1. */
public final class Ties {
    private final int[][] neighbors;

    /**
     * @param ties pairs of persons; a tie given twice counts once, one of a person with themselves not at all
     */
    public Ties(int persons, int[][] ties) {
        int[] degrees = new int[persons];
        for (int[] tie : ties) {
            degrees[tie[0]]++;
            degrees[tie[1]]++;
        }
        int[][] lists = new int[persons][];
        Arrays.setAll(lists, person -> new int[degrees[person]]);
        for (int[] tie : ties) {
            lists[tie[0]][--degrees[tie[0]]] = tie[1];
            lists[tie[1]][--degrees[tie[1]]] = tie[0];
        }
        neighbors = new int[persons][];
        Arrays.setAll(neighbors, person -> Arrays.stream(lists[person])
                .filter(other -> other != person)
                .sorted()
                .distinct()
                .toArray());
    }

    public int persons() {
        return neighbors.length;
    }

    /** Number of ties of each person. */
    public int[] degrees() {
        return Arrays.stream(neighbors).mapToInt(list -> list.length).toArray();
    }

    /** Everyone else at most {@code reach} ties away, with the number of ties of the shortest way. */
    Map<Integer, Integer> distances(int person, int reach) {
        Map<Integer, Integer> distances = new HashMap<>();
        ArrayDeque<Integer> next = new ArrayDeque<>();
        distances.put(person, 0);
        next.add(person);
        while (!next.isEmpty()) {
            int at = next.remove();
            int farther = distances.get(at) + 1;
            if (farther <= reach) {
                for (int neighbor : neighbors[at]) {
                    if (distances.putIfAbsent(neighbor, farther) == null) {
                        next.add(neighbor);
                    }
                }
            }
        }
        distances.remove(person);
        return distances;
    }
}
