// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the table of neighborhoods against their map: the same ids, under the same names. */
final class MapMatch {
    private MapMatch() {}

    static void check(List<NeighborhoodTable.Entry> table, List<MapShape> map, ProblemLog log) {
        Map<String, MapShape> undrawn = new HashMap<>();
        map.forEach(shape -> undrawn.put(shape.id(), shape));
        for (NeighborhoodTable.Entry entry : table) {
            Optional.ofNullable(undrawn.remove(entry.id()))
                    .ifPresentOrElse(shape -> checkName(entry, shape, log), () -> reportUndrawn(entry, log));
        }
        undrawn.values()
                .forEach(shape -> log.add(
                        shape.place(),
                        "features",
                        "id " + shape.label() + " is not in neighborhoods.csv: add its row or drop it from the map"));
    }

    private static void checkName(NeighborhoodTable.Entry entry, MapShape shape, ProblemLog log) {
        if (!shape.name().isEmpty() && !shape.name().equals(entry.name())) {
            log.add(
                    shape.place(),
                    "features",
                    "id " + shape.id() + " is " + shape.name() + " here but " + entry.name()
                            + " in neighborhoods.csv: are the ids mixed up?");
        }
    }

    private static void reportUndrawn(NeighborhoodTable.Entry entry, ProblemLog log) {
        log.add(
                entry.place(),
                NeighborhoodTable.ID,
                "neighborhood " + entry.id() + " has no usable polygon in neighborhoods.geojson");
    }
}
