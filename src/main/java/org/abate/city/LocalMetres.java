// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Metres east and north of a city's reference point: the equirectangular projection on the WGS84 ellipsoid, whose scale is
 * off by less than 1 in 1000 within 10 km of the reference latitude at the latitudes of cities.
 */
public final class LocalMetres {
    private static final double EQUATOR_RADIUS_METRES = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private final Coordinate reference;
    private final double metresPerDegreeEast;
    private final double metresPerDegreeNorth;

    /** @param reference longitude and latitude in degrees of the point that becomes 0, 0 */
    public LocalMetres(Coordinate reference) {
        this.reference = reference;
        double latitude = StrictMath.toRadians(reference.y);
        double sine = StrictMath.sin(latitude);
        double flattening = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double eastRadius = EQUATOR_RADIUS_METRES / StrictMath.sqrt(flattening) * StrictMath.cos(latitude);
        double northRadius =
                EQUATOR_RADIUS_METRES * (1 - ECCENTRICITY_SQUARED) / (flattening * StrictMath.sqrt(flattening));
        metresPerDegreeEast = StrictMath.toRadians(eastRadius);
        metresPerDegreeNorth = StrictMath.toRadians(northRadius);
    }

    /** Metres east and north of a point in degrees. */
    public Coordinate project(double longitude, double latitude) {
        return new Coordinate(
                (longitude - reference.x) * metresPerDegreeEast, (latitude - reference.y) * metresPerDegreeNorth);
    }

    /** Longitude and latitude of a point in metres. */
    Coordinate unproject(double east, double north) {
        return new Coordinate(reference.x + east / metresPerDegreeEast, reference.y + north / metresPerDegreeNorth);
    }

    /** A copy of a geometry in degrees, in metres. */
    Geometry project(Geometry degrees) {
        Geometry metres = degrees.copy();
        metres.apply(new Moved(this::project));
        return metres;
    }

    /** A copy of a geometry in metres, in degrees. */
    Geometry unproject(Geometry metres) {
        Geometry degrees = metres.copy();
        degrees.apply(new Moved(this::unproject));
        return degrees;
    }

    private interface Mapping {
        Coordinate of(double x, double y);
    }

    private record Moved(Mapping mapping) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate moved = mapping.of(points.getX(i), points.getY(i));
            points.setOrdinate(i, CoordinateSequence.X, moved.x);
            points.setOrdinate(i, CoordinateSequence.Y, moved.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
