// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;

/**
 * Where staff work: the busiest neighborhoods by homicide history, or neighborhoods by name.
 *
 * @param busiest how many of the neighborhoods with most homicides; 0 when {@code names} counts
 * @param names names as in the city's files; empty when {@code busiest} counts
 */
public record Placement(int busiest, List<String> names) {
    public Placement {
        names = List.copyOf(names);
        if ((busiest > 0) != names.isEmpty()) {
            throw new IllegalArgumentException("a placement has either a number of busiest neighborhoods or names");
        }
    }
}
