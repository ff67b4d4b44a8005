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
 * <p>Part of the land is empty: blocks without street life, the same for all neighborhoods they cut.
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

    private static final int ATTEMPTS_FOR_STREET_LIFE = 300;
    private static final double MOST_EMPTY = 0.92;

    private final GeometryFactory factory = new GeometryFactory();
    private final long populationSeed;
    private final PlaceShape shape;
    private final long landUse;
    private final List<TraumaCenter> traumaCenters;
    private final int[] first;
    private final float[] east;
    private final float[] north;
    private final double[] weights;
    private final float[] miles;

    private StreetPlaceSynthesis(City city, long populationSeed, PlaceShape shape) {
        this.populationSeed = populationSeed;
        this.shape = shape;
        this.landUse = Keys.derive(populationSeed, Purpose.POPULATION, "land use");
        this.traumaCenters = city.traumaCenters();
        this.first = firstPlaces(city, shape.perSquareKm());
        int all = first[first.length - 1];
        this.east = new float[all];
        this.north = new float[all];
        this.weights = new double[all];
        this.miles = new float[all];
    }

    /** The street places of a city; the same for the same seed. */
    public static StreetPlaces streetPlaces(City city, long populationSeed, PlaceShape shape) {
        StreetPlaceSynthesis synthesis = new StreetPlaceSynthesis(city, populationSeed, shape);
        city.neighborhoods().forEach(synthesis::scatter);
        return new StreetPlaces(synthesis.first, synthesis.east, synthesis.north, synthesis.weights, synthesis.miles);
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
        double emptyShare = emptyShare(neighborhood);
        int start = first[neighborhood.index()];
        for (int place = start; place < first[neighborhood.index() + 1]; place++) {
            long placeKey = Keys.derive(key, Purpose.POPULATION, place - start);
            Coordinate at = pointWithin(area, emptyShare, placeKey);
            east[place] = (float) at.x;
            north[place] = (float) at.y;
            miles[place] = (float) (metresToTraumaCenter(at) / METRES_PER_MILE);
            weights[place] = Draws.lognormal(placeKey, 0, 1, shape.weightLogSd());
        }
    }

    /**
     * A point uniform over the part of the area that has street life: drawn from its envelope until it falls inside. Draw 0 is
     * left to the weight. Where nearly everything is empty, empty land will do.
     */
    private Coordinate pointWithin(PreparedGeometry area, double emptyShare, long placeKey) {
        Geometry polygon = area.getGeometry();
        Envelope envelope = polygon.getEnvelopeInternal();
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            double x = envelope.getMinX() + envelope.getWidth() * Keys.uniform(placeKey, 2 * attempt - 1);
            double y = envelope.getMinY() + envelope.getHeight() * Keys.uniform(placeKey, 2 * attempt);
            // Rounded as it will be stored, so that rounding cannot push it across the border.
            Point point = factory.createPoint(new Coordinate((float) x, (float) y));
            if (area.contains(point) && (attempt > ATTEMPTS_FOR_STREET_LIFE || !isEmpty(point, emptyShare))) {
                return point.getCoordinate();
            }
        }
        return polygon.getInteriorPoint().getCoordinate();
    }

    private boolean isEmpty(Point point, double emptyShare) {
        long east = (long) StrictMath.floor(point.getX() / shape.emptyBlockMetres());
        long north = (long) StrictMath.floor(point.getY() / shape.emptyBlockMetres());
        return Draws.happens(
                Keys.derive(Keys.derive(landUse, Purpose.POPULATION, east), Purpose.POPULATION, north), 0, emptyShare);
    }

    /** Land is empty where few live: in inverse proportion to the density of residents. */
    private double emptyShare(Neighborhood neighborhood) {
        double perKm2 = neighborhood.residents() / neighborhood.areaKm2();
        return Math.min(MOST_EMPTY, shape.emptyShare() * shape.denseResidentsPerKm2() / Math.max(perKm2, 1));
    }

    private double metresToTraumaCenter(Coordinate at) {
        return traumaCenters.stream()
                .mapToDouble(center -> StrictMath.hypot(at.x - center.eastMetres(), at.y - center.northMetres()))
                .min()
                .orElseThrow(() -> new IllegalArgumentException("the city has no trauma center"));
    }
}
