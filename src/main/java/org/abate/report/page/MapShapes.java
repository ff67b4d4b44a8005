// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Outlines of neighborhoods as GeoJSON in units of ten metres, with no more corners than a screen can show. */
final class MapShapes {
    private static final double UNIT_METRES = 10;
    private static final double CORNERS_ACROSS = 1500;

    private MapShapes() {}

    static ObjectNode of(City city) {
        Envelope everything = new Envelope();
        city.neighborhoods()
                .forEach(place -> everything.expandToInclude(place.area().getEnvelopeInternal()));
        double tolerance = Math.max(everything.getWidth(), everything.getHeight()) / CORNERS_ACROSS;
        ObjectNode json = PageJson.object();
        json.put("type", "FeatureCollection");
        ArrayNode features = json.putArray("features");
        for (Neighborhood place : city.neighborhoods()) {
            ObjectNode feature = features.addObject();
            feature.put("type", "Feature");
            // Names need not be unique nor tame: the drawing knows neighborhoods by their number.
            feature.putObject("properties").put("name", Integer.toString(place.index()));
            Geometry area = DouglasPeuckerSimplifier.simplify(place.area(), tolerance);
            addPolygons(feature.putObject("geometry"), area.isEmpty() ? place.area() : area);
        }
        return json;
    }

    private static void addPolygons(ObjectNode geometry, Geometry area) {
        geometry.put("type", "MultiPolygon");
        ArrayNode polygons = geometry.putArray("coordinates");
        for (int part = 0; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part) instanceof Polygon polygon) {
                ArrayNode rings = polygons.addArray();
                addRing(rings, polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    addRing(rings, polygon.getInteriorRingN(hole));
                }
            }
        }
    }

    private static void addRing(ArrayNode rings, LineString ring) {
        ArrayNode corners = rings.addArray();
        for (Coordinate corner : ring.getCoordinates()) {
            corners.addArray().add(Math.round(corner.x / UNIT_METRES)).add(Math.round(corner.y / UNIT_METRES));
        }
    }
}
