// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.List;
import org.abate.city.CityDescription.Hospital;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Joins what the files of a city say into one {@link City}: projects its maps to metres and finds what touches what. */
final class CityAssembly {
    private static final double SQUARE_METRES_PER_KM2 = 1e6;

    /** From the reference point; beyond it the projection is poor and a coordinate more likely wrong than right. */
    private static final double FARTHEST_METRES = 150_000;

    private final CityDescription description;
    private final List<NeighborhoodTable.Entry> table;
    private final HomicideHistory history;
    private final ProblemLog log;

    CityAssembly(
            CityDescription description, List<NeighborhoodTable.Entry> table, HomicideHistory history, ProblemLog log) {
        this.description = description;
        this.table = table;
        this.history = history;
        this.log = log;
    }

    /**
     * The city.
     *
     * @param neighborhoodMap in degrees, one shape for each entry of the table, in the same order
     * @param districtMap in degrees
     */
    City join(List<MapShape> neighborhoodMap, List<MapShape> districtMap) {
        LocalMetres metres = new LocalMetres(centroid(neighborhoodMap));
        List<MapShape> neighborhoods = project(neighborhoodMap, metres);
        List<MapShape> districts = project(districtMap, metres);
        return new City(
                description.name(),
                neighborhoods(neighborhoods, districts),
                policeDistricts(districts),
                description.staffing(),
                description.calls(),
                description.calendar(),
                description.ages(),
                description.traumaCenters().stream()
                        .map(hospital -> traumaCenter(hospital, metres))
                        .toList(),
                description.homicidesPerYear(),
                description.levelSource());
    }

    private static Coordinate centroid(List<MapShape> map) {
        Geometry[] areas = map.stream().map(MapShape::area).toArray(Geometry[]::new);
        return new GeometryFactory()
                .createGeometryCollection(areas)
                .getCentroid()
                .getCoordinate();
    }

    private List<MapShape> project(List<MapShape> map, LocalMetres metres) {
        List<MapShape> projected = new ArrayList<>();
        for (MapShape shape : map) {
            Geometry area = metres.project(shape.area());
            checkDistance(area.getCentroid().getCoordinate(), shape.place(), shape.label());
            projected.add(shape.withArea(area));
        }
        return projected;
    }

    private List<Neighborhood> neighborhoods(List<MapShape> shapes, List<MapShape> districts) {
        List<List<Integer>> adjacent = Borders.adjacent(shapes, log);
        List<Neighborhood> neighborhoods = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            NeighborhoodTable.Entry entry = table.get(i);
            MapShape shape = shapes.get(i);
            int district = Borders.districtOf(shape.area(), districts);
            if (district < 0) {
                log.add(shape.place(), "geometry", shape.label() + " lies outside every police district");
            }
            neighborhoods.add(new Neighborhood(
                    i,
                    entry.id(),
                    entry.name(),
                    shape.area(),
                    shape.area().getArea() / SQUARE_METRES_PER_KM2,
                    entry.residents(),
                    entry.povertyPercent(),
                    entry.vacancyPercent(),
                    district,
                    adjacent.get(i),
                    history.of(entry.id())));
        }
        return neighborhoods;
    }

    private static List<PoliceDistrict> policeDistricts(List<MapShape> shapes) {
        List<PoliceDistrict> districts = new ArrayList<>();
        for (MapShape shape : shapes) {
            String name = shape.name().isEmpty() ? shape.id() : shape.name();
            districts.add(
                    new PoliceDistrict(districts.size(), name, shape.area().getArea() / SQUARE_METRES_PER_KM2));
        }
        return districts;
    }

    private TraumaCenter traumaCenter(Hospital hospital, LocalMetres metres) {
        Coordinate at = metres.project(hospital.longitude(), hospital.latitude());
        checkDistance(at, hospital.place(), hospital.name());
        return new TraumaCenter(hospital.name(), at.x, at.y);
    }

    private void checkDistance(Coordinate metres, Place place, String what) {
        double distance = StrictMath.hypot(metres.x, metres.y);
        if (distance > FARTHEST_METRES) {
            log.add(
                    place,
                    "",
                    what + " lies " + Math.round(distance / 1000)
                            + " km from the middle of the city: check its longitude and latitude");
        }
    }
}
