// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Where made-up neighborhoods lie: a square about a point, or a rough outline for a city whose neighbors matter.
 *
 * @param middle longitude and latitude in degrees
 * @param areaKm2 of the whole
 * @param outline in degrees; empty for a square
 */
record Site(Coordinate middle, double areaKm2, Optional<Polygon> outline) {
    static final String OUTLINE = "outline";

    /** Keys of a square. */
    static final List<String> SQUARE = List.of("areaKm2", "longitude", "latitude");

    private static final double LEAST_KM2 = 0.1;
    private static final double MOST_KM2 = 10_000;
    private static final double FARTHEST_LATITUDE = 80;

    static Site read(YamlSection section) {
        if (section.has(OUTLINE)) {
            return outlined(section);
        }
        double km2 = section.number("areaKm2", LEAST_KM2, MOST_KM2);
        double longitude = section.number("longitude", -180, 180);
        return new Site(
                new Coordinate(longitude, section.number("latitude", -FARTHEST_LATITUDE, FARTHEST_LATITUDE)),
                km2,
                Optional.empty());
    }

    /** Writes down what is wrong with the outline; a stand-in then takes its place. */
    private static Site outlined(YamlSection section) {
        Site standIn = new Site(new Coordinate(0, 0), 1, Optional.empty());
        List<Coordinate> corners = new ArrayList<>();
        for (List<Double> corner : section.pairs(OUTLINE, -180, 180)) {
            if (corner.size() != 2 || Math.abs(corner.get(1)) > FARTHEST_LATITUDE) {
                section.problem(OUTLINE, "expected corners as [longitude, latitude] in degrees");
                return standIn;
            }
            corners.add(new Coordinate(corner.get(0), corner.get(1)));
        }
        if (corners.size() < 3) {
            section.problem(OUTLINE, "an outline has at least 3 corners");
            return standIn;
        }
        corners.add(corners.get(0));
        Polygon outline = new GeometryFactory().createPolygon(corners.toArray(Coordinate[]::new));
        if (!outline.isValid()) {
            section.problem(OUTLINE, "the outline crosses itself: list its corners in order");
            return standIn;
        }
        Point middle = outline.getCentroid();
        double km2 =
                new LocalMetres(middle.getCoordinate()).project(outline).getArea() / Districting.SQUARE_METRES_PER_KM2;
        if (km2 < LEAST_KM2 || km2 > MOST_KM2) {
            section.problem(
                    OUTLINE,
                    "the outline holds " + Math.round(km2) + " square kilometres; expected from "
                            + PlainNumber.show(LEAST_KM2) + " to " + PlainNumber.show(MOST_KM2));
            return standIn;
        }
        return new Site(middle.getCoordinate(), km2, Optional.of(outline));
    }
}
