// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

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
        Near near = near(person, reach);
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = 0; i < near.persons().length; i++) {
            distances.put(near.persons()[i], near.ties()[i]);
        }
        return distances;
    }

    /**
     * People near somebody, the nearest first.
     *
     * @param persons who they are
     * @param ties how many ties away each is
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Near(int[] persons, int[] ties) {}

    /** The same as {@link #distances}, in lists that are quick to run through. */
    Near near(int person, int reach) {
        boolean[] seen = new boolean[neighbors.length];
        int[] persons = new int[neighbors.length];
        int[] ties = new int[neighbors.length];
        int found = 0;
        persons[found++] = person;
        seen[person] = true;
        for (int next = 0; next < found && ties[next] < reach; next++) {
            for (int neighbor : neighbors[persons[next]]) {
                if (!seen[neighbor]) {
                    seen[neighbor] = true;
                    ties[found] = ties[next] + 1;
                    persons[found++] = neighbor;
                }
            }
        }
        return new Near(Arrays.copyOfRange(persons, 1, found), Arrays.copyOfRange(ties, 1, found));
    }
}
