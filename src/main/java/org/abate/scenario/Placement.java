// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;

/**
 * Where staff work: the busiest neighborhoods by homicide history, the poorest, or neighborhoods by name.
 *
 * @param busiest how many of the neighborhoods with most homicides; 0 when another counts
 * @param poorest how many of the neighborhoods with the largest share of poor residents; 0 when another counts
 * @param names names as in the city's files; empty when another counts
 */
public record Placement(int busiest, int poorest, List<String> names) {
    public Placement {
        names = List.copyOf(names);
        int said = (busiest > 0 ? 1 : 0) + (poorest > 0 ? 1 : 0) + (names.isEmpty() ? 0 : 1);
        if (said != 1) {
            throw new IllegalArgumentException(
                    "a placement has either a number of busiest neighborhoods, a number of poorest, or names");
        }
    }

    /** The busiest neighborhoods, or neighborhoods by name. */
    public Placement(int busiest, List<String> names) {
        this(busiest, 0, names);
    }

    /** So many of the poorest neighborhoods. */
    public static Placement poorest(int count) {
        return new Placement(0, count, List.of());
    }

    /** How many neighborhoods it asks for. */
    public int count() {
        return busiest + poorest + names.size();
    }
}
