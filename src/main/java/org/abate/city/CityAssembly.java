// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.abate.city.CityDescription.Hospital;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Joins what the files of a city or region say into one {@link City}: projects its maps to metres and finds what touches
 * what. The first member is read as if it stood alone: same ids, names, metres and numbers.
 */
final class CityAssembly {
    /** From the reference point; beyond it the projection is poor and a coordinate more likely wrong than right. */
    private static final double FARTHEST_METRES = 150_000;

    /** Two members that name the same hospital may have looked up its position twice. */
    private static final double SAME_HOSPITAL_METRES = 100;

    private final Region region;
    private final ProblemLog log;
    private final LocalMetres metres;
    private final MemberNames names;
    private final List<MapShape> shapes = new ArrayList<>();
    private final List<Integer> memberOfShape = new ArrayList<>();
    private final List<Integer> districtOfShape = new ArrayList<>();
    private final List<PoliceDistrict> districts = new ArrayList<>();

    CityAssembly(Region region, ProblemLog log) {
        this.region = region;
        this.log = log;
        this.metres = new LocalMetres(centroid(region.members().get(0).ground().neighborhoods()));
        this.names = new MemberNames(region.members(), log);
    }

    City join() {
        for (int member = 0; member < region.members().size(); member++) {
            if (isNear(region.members().get(member))) {
                add(member);
            }
        }
        return new City(
                region.name(),
                neighborhoods(),
                districts,
                jurisdictions(),
                region.members().get(0).description().calendar(),
                traumaCenters(),
                metres);
    }

    private static Coordinate centroid(List<MapShape> map) {
        Geometry[] areas = map.stream().map(MapShape::area).toArray(Geometry[]::new);
        return new GeometryFactory()
                .createGeometryCollection(areas)
                .getCentroid()
                .getCoordinate();
    }

    /** Says once of a whole member what would otherwise be said of each of its neighborhoods. */
    private boolean isNear(Region.Member member) {
        Coordinate middle = centroid(member.ground().neighborhoods());
        Coordinate at = metres.project(middle.x, middle.y);
        double distance = StrictMath.hypot(at.x, at.y);
        if (distance > FARTHEST_METRES) {
            log.add(
                    member.place(),
                    "",
                    member.name() + " lies " + Math.round(distance / 1000) + " km from "
                            + region.members().get(0).name() + "; a region may reach "
                            + Math.round(FARTHEST_METRES / 1000) + " km");
        }
        return distance <= FARTHEST_METRES;
    }

    private void add(int member) {
        Ground ground = region.members().get(member).ground();
        List<MapShape> projected = project(ground.neighborhoods());
        Districting districting = ground.districts().isEmpty()
                ? Districting.named(member, ground.table(), projected)
                : Districting.drawn(member, project(ground.districts()), projected, log);
        int before = districts.size();
        for (PoliceDistrict district : districting.districts()) {
            districts.add(new PoliceDistrict(districts.size(), district.name(), district.areaKm2(), member));
        }
        districting.ofNeighborhood().forEach(district -> districtOfShape.add(before + district));
        shapes.addAll(projected);
        memberOfShape.addAll(Collections.nCopies(projected.size(), member));
    }

    private List<MapShape> project(List<MapShape> map) {
        List<MapShape> projected = new ArrayList<>();
        for (MapShape shape : map) {
            Geometry area = metres.project(shape.area());
            checkDistance(area.getCentroid().getCoordinate(), shape.place(), shape.label());
            projected.add(shape.withArea(area));
        }
        return projected;
    }

    private List<Neighborhood> neighborhoods() {
        List<List<Integer>> adjacent = Borders.adjacent(shapes, memberOfShape, region.borderGapMetres(), log);
        List<Neighborhood> neighborhoods = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < shapes.size(); i++) {
            int member = memberOfShape.get(i);
            first = i > 0 && memberOfShape.get(i - 1) == member ? first : i;
            Ground ground = region.members().get(member).ground();
            NeighborhoodTable.Entry entry = ground.table().get(i - first);
            MapShape shape = shapes.get(i);
            neighborhoods.add(new Neighborhood(
                    i,
                    names.id(member, entry),
                    names.name(member, entry),
                    shape.area(),
                    shape.area().getArea() / Districting.SQUARE_METRES_PER_KM2,
                    entry.residents(),
                    entry.povertyPercent(),
                    entry.vacancyPercent(),
                    districtOfShape.get(i),
                    adjacent.get(i),
                    ground.history().of(entry.id()),
                    NeighborhoodRaces.UNKNOWN));
        }
        return neighborhoods;
    }

    private List<Jurisdiction> jurisdictions() {
        List<Jurisdiction> jurisdictions = new ArrayList<>();
        for (Region.Member member : region.members()) {
            CityDescription description = member.description();
            jurisdictions.add(new Jurisdiction(
                    jurisdictions.size(),
                    member.name(),
                    description.staffing(),
                    description.calls(),
                    description.ages(),
                    description.homicidesPerYear(),
                    description.levelSource()));
        }
        return jurisdictions;
    }

    /** Those of all members, each once: the nearest may lie across a border. */
    private List<TraumaCenter> traumaCenters() {
        List<TraumaCenter> centers = new ArrayList<>();
        for (Region.Member member : region.members()) {
            for (Hospital hospital : member.description().traumaCenters()) {
                TraumaCenter center = traumaCenter(hospital);
                if (centers.stream().noneMatch(known -> isSame(known, center))) {
                    centers.add(center);
                }
            }
        }
        return centers;
    }

    private static boolean isSame(TraumaCenter one, TraumaCenter other) {
        return one.name().equals(other.name())
                && StrictMath.hypot(one.eastMetres() - other.eastMetres(), one.northMetres() - other.northMetres())
                        <= SAME_HOSPITAL_METRES;
    }

    private TraumaCenter traumaCenter(Hospital hospital) {
        Coordinate at = metres.project(hospital.longitude(), hospital.latitude());
        checkDistance(at, hospital.place(), hospital.name());
        return new TraumaCenter(hospital.name(), at.x, at.y);
    }

    private void checkDistance(Coordinate at, Place place, String what) {
        double distance = StrictMath.hypot(at.x, at.y);
        if (distance > FARTHEST_METRES) {
            log.add(
                    place,
                    "",
                    what + " lies " + Math.round(distance / 1000)
                            + " km from the middle of the city: check its longitude and latitude");
        }
    }
}
