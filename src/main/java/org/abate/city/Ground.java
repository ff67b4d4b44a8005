// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;

/**
 * Everything about a city that has a place on the map, read from its files or made up.
 *
 * @param table who lives where, in the order of ids
 * @param history homicides by neighborhood and year
 * @param neighborhoods in degrees, one shape for each entry of the table, in the same order
 * @param districts police districts in degrees; empty where the table names the district of each neighborhood instead
 */
record Ground(
        List<NeighborhoodTable.Entry> table,
        HomicideHistory history,
        List<MapShape> neighborhoods,
        List<MapShape> districts) {
    Ground {
        table = List.copyOf(table);
        neighborhoods = List.copyOf(neighborhoods);
        districts = List.copyOf(districts);
    }
}
