// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Scatters the corners and blocks where things happen over a city: in each neighborhood points uniform over its polygon,
 * each with a lognormal weight, so that a few of them draw most of the trouble.
 *
 * <p>Places are synthetic: no street network is read. Their luck hangs on the population seed, the id of the neighborhood
 * and their number in it.
 */
public final class StreetPlaceSynthesis {
    /** However small, a neighborhood has this many places. */
    static final int FEWEST_PLACES = 8;

    private static final double METRES_PER_MILE = 1609.344;

    /** Of draws for one place; a polygon that fills so little of its envelope gets a point from its inside instead. */
    private static final int MOST_ATTEMPTS = 10_000;

    private final GeometryFactory factory = new GeometryFactory();
    private final long populationSeed;
    private final double weightLogSd;
    private final List<TraumaCenter> traumaCenters;
    private final int[] first;
    private final float[] east;
    private final float[] north;
    private final double[] cumulativeWeight;
    private final float[] miles;

    private StreetPlaceSynthesis(City city, long populationSeed, double placesPerKm2, double weightLogSd) {
        this.populationSeed = populationSeed;
        this.weightLogSd = weightLogSd;
        this.traumaCenters = city.traumaCenters();
        this.first = firstPlaces(city, placesPerKm2);
        int all = first[first.length - 1];
        this.east = new float[all];
        this.north = new float[all];
        this.cumulativeWeight = new double[all];
        this.miles = new float[all];
    }

    /**
     * The street places of a city; the same for the same seed.
     *
     * @param placesPerKm2 places on a square kilometre, at least 0; a neighborhood never has fewer than 8
     * @param weightLogSd standard deviation of the logarithm of a place's weight, at least 0; at 0 all places are alike
     */
    public static StreetPlaces streetPlaces(City city, long populationSeed, double placesPerKm2, double weightLogSd) {
        if (!(placesPerKm2 >= 0 && placesPerKm2 <= 10_000)) {
            throw new IllegalArgumentException("placesPerKm2 must be from 0 to 10000 but is " + placesPerKm2);
        }
        if (!(weightLogSd >= 0 && weightLogSd <= 10)) {
            throw new IllegalArgumentException("weightLogSd must be from 0 to 10 but is " + weightLogSd);
        }
        StreetPlaceSynthesis synthesis = new StreetPlaceSynthesis(city, populationSeed, placesPerKm2, weightLogSd);
        city.neighborhoods().forEach(synthesis::scatter);
        return new StreetPlaces(
                synthesis.first, synthesis.east, synthesis.north, synthesis.cumulativeWeight, synthesis.miles);
    }

    private static int[] firstPlaces(City city, double placesPerKm2) {
        int[] first = new int[city.neighborhoods().size() + 1];
        for (Neighborhood neighborhood : city.neighborhoods()) {
            int places = (int) Math.max(FEWEST_PLACES, Math.round(placesPerKm2 * neighborhood.areaKm2()));
            first[neighborhood.index() + 1] = first[neighborhood.index()] + places;
        }
        return first;
    }

    private void scatter(Neighborhood neighborhood) {
        long key = Keys.derive(populationSeed, Purpose.POPULATION, "street places " + neighborhood.id());
        PreparedGeometry area = PreparedGeometryFactory.prepare(neighborhood.area());
        int start = first[neighborhood.index()];
        for (int place = start; place < first[neighborhood.index() + 1]; place++) {
            long placeKey = Keys.derive(key, Purpose.POPULATION, place - start);
            Coordinate at = pointWithin(area, placeKey);
            east[place] = (float) at.x;
            north[place] = (float) at.y;
            miles[place] = (float) (metresToTraumaCenter(at) / METRES_PER_MILE);
            double before = place == 0 ? 0 : cumulativeWeight[place - 1];
            cumulativeWeight[place] = before + Draws.lognormal(placeKey, 0, 1, weightLogSd);
        }
    }

    /** A point uniform over the area: drawn from its envelope until it falls inside. Draw 0 is left to the weight. */
    private Coordinate pointWithin(PreparedGeometry area, long placeKey) {
        Geometry polygon = area.getGeometry();
        Envelope envelope = polygon.getEnvelopeInternal();
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            double x = envelope.getMinX() + envelope.getWidth() * Keys.uniform(placeKey, 2 * attempt - 1);
            double y = envelope.getMinY() + envelope.getHeight() * Keys.uniform(placeKey, 2 * attempt);
            // Rounded as it will be stored, so that rounding cannot push it across the border.
            Point point = factory.createPoint(new Coordinate((float) x, (float) y));
            if (area.contains(point)) {
                return point.getCoordinate();
            }
        }
        return polygon.getInteriorPoint().getCoordinate();
    }

    private double metresToTraumaCenter(Coordinate at) {
        return traumaCenters.stream()
                .mapToDouble(center -> StrictMath.hypot(at.x - center.eastMetres(), at.y - center.northMetres()))
                .min()
                .orElseThrow(() -> new IllegalArgumentException("the city has no trauma center"));
    }
}
