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
    /** From the reference point; beyond it the projection is poor and a coordinate more likely wrong than right. */
    private static final double FARTHEST_METRES = 150_000;

    private final CityDescription description;
    private final Ground ground;
    private final ProblemLog log;

    CityAssembly(CityDescription description, Ground ground, ProblemLog log) {
        this.description = description;
        this.ground = ground;
        this.log = log;
    }

    City join() {
        LocalMetres metres = new LocalMetres(centroid(ground.neighborhoods()));
        List<MapShape> neighborhoods = project(ground.neighborhoods(), metres);
        Districting districting = ground.districts().isEmpty()
                ? Districting.named(ground.table(), neighborhoods)
                : Districting.drawn(project(ground.districts(), metres), neighborhoods, log);
        return new City(
                description.name(),
                neighborhoods(neighborhoods, districting),
                districting.districts(),
                List.of(new Jurisdiction(
                        0,
                        description.name(),
                        description.staffing(),
                        description.calls(),
                        description.ages(),
                        description.homicidesPerYear(),
                        description.levelSource())),
                description.calendar(),
                description.traumaCenters().stream()
                        .map(hospital -> traumaCenter(hospital, metres))
                        .toList(),
                metres);
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

    private List<Neighborhood> neighborhoods(List<MapShape> shapes, Districting districting) {
        List<List<Integer>> adjacent = Borders.adjacent(shapes, log);
        List<Neighborhood> neighborhoods = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            NeighborhoodTable.Entry entry = ground.table().get(i);
            MapShape shape = shapes.get(i);
            neighborhoods.add(new Neighborhood(
                    i,
                    entry.id(),
                    entry.name(),
                    shape.area(),
                    shape.area().getArea() / Districting.SQUARE_METRES_PER_KM2,
                    entry.residents(),
                    entry.povertyPercent(),
                    entry.vacancyPercent(),
                    districting.ofNeighborhood().get(i),
                    adjacent.get(i),
                    ground.history().of(entry.id()),
                    NeighborhoodRaces.UNKNOWN));
        }
        return neighborhoods;
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
