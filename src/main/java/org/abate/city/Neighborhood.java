// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A neighborhood as the city draws it.
 *
 * @param index position in {@link City#neighborhoods()}
 * @param id the city's own number
 * @param name the city's own name
 * @param area polygon in metres east and north of the city's reference point
 * @param areaKm2 area in square kilometres
 * @param residents people who live there
 * @param povertyPercent residents below the federal poverty line, 0 to 100
 * @param vacancyPercent housing units that stand vacant, 0 to 100
 * @param district index of the police district that contains most of it
 * @param adjacent indexes of neighborhoods that touch it, ascending
 * @param homicidesByYear homicide victims by calendar year
 * @param races of its residents and, by judgement, of its homicide victims; for reports alone, nobody's behaviour knows them
 */
public record Neighborhood(
        int index,
        String id,
        String name,
        Geometry area,
        double areaKm2,
        int residents,
        double povertyPercent,
        double vacancyPercent,
        int district,
        List<Integer> adjacent,
        Map<Integer, Integer> homicidesByYear,
        NeighborhoodRaces races) {
    public Neighborhood {
        adjacent = List.copyOf(adjacent);
        homicidesByYear = Map.copyOf(homicidesByYear);
    }

    /** The same neighborhood with other knowledge of races. */
    Neighborhood withRaces(NeighborhoodRaces known) {
        return new Neighborhood(
                index,
                id,
                name,
                area,
                areaKm2,
                residents,
                povertyPercent,
                vacancyPercent,
                district,
                adjacent,
                homicidesByYear,
                known);
    }

    /** Homicides over all years of the city's history file. */
    public int homicides() {
        return homicidesByYear.values().stream().mapToInt(Integer::intValue).sum();
    }
}
