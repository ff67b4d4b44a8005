// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import org.locationtech.jts.geom.Geometry;

/**
 * One polygon of a city's map.
 *
 * @param id as the map gives it
 * @param name as the map gives it; empty when it gives none
 * @param area polygon or multipolygon, in degrees or metres as its user knows
 * @param place where the file draws it
 */
record MapShape(String id, String name, Geometry area, Place place) {
    MapShape withArea(Geometry other) {
        return new MapShape(id, name, other, place);
    }

    /** For messages. */
    String label() {
        return name.isEmpty() ? id : id + " (" + name + ")";
    }
}
