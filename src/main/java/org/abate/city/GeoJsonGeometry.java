// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import com.fasterxml.jackson.databind.JsonNode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Makes a polygon or multipolygon in degrees out of the {@code geometry} of a GeoJSON feature. */
final class GeoJsonGeometry {
    private static final GeometryFactory DEGREES = new GeometryFactory();

    private GeoJsonGeometry() {}

    /** Says in words for the user why a geometry cannot be used. */
    static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }

    static Geometry read(JsonNode geometry) throws UnusableException {
        JsonNode coordinates = geometry.path("coordinates");
        String type = geometry.path("type").asText("");
        Geometry area;
        if (type.equals("Polygon")) {
            area = polygon(coordinates);
        } else if (type.equals("MultiPolygon")) {
            Polygon[] parts = new Polygon[coordinates.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = polygon(coordinates.get(i));
            }
            area = DEGREES.createMultiPolygon(parts);
        } else {
            throw new UnusableException(
                    "expected a Polygon or MultiPolygon but found " + (type.isEmpty() ? "no type" : type));
        }
        return checked(area);
    }

    private static Geometry checked(Geometry area) throws UnusableException {
        if (area.isEmpty()) {
            throw new UnusableException("the polygon has no coordinates");
        }
        TopologyValidationError error = new IsValidOp(area).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            throw new UnusableException("the polygon is not valid: " + error.getMessage() + " near longitude " + at.x
                    + ", latitude " + at.y);
        }
        if (!(area.getArea() > 0)) {
            throw new UnusableException("the polygon has no area");
        }
        return area;
    }

    private static Polygon polygon(JsonNode rings) throws UnusableException {
        if (!rings.isArray() || rings.isEmpty()) {
            throw new UnusableException("the polygon has no rings of coordinates");
        }
        LinearRing shell = ring(rings.get(0));
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return DEGREES.createPolygon(shell, holes);
    }

    private static LinearRing ring(JsonNode points) throws UnusableException {
        if (!points.isArray() || points.size() < 4) {
            throw new UnusableException("a ring needs at least 4 points, the last equal to the first");
        }
        Coordinate[] coordinates = new Coordinate[points.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = point(points.get(i));
        }
        if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            throw new UnusableException("a ring is not closed: its last point must equal its first");
        }
        return DEGREES.createLinearRing(coordinates);
    }

    private static Coordinate point(JsonNode point) throws UnusableException {
        JsonNode longitude = point.path(0);
        JsonNode latitude = point.path(1);
        boolean onGlobe = longitude.isNumber()
                && latitude.isNumber()
                && Math.abs(longitude.asDouble()) <= 180
                && Math.abs(latitude.asDouble()) <= 89;
        if (!onGlobe) {
            throw new UnusableException("expected [longitude, latitude] in degrees but found " + shortened(point));
        }
        return new Coordinate(longitude.asDouble(), latitude.asDouble());
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
