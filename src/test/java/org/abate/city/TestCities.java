// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/** Cities that differ from a given one in one neighborhood. */
final class TestCities {
    private TestCities() {}

    static City withResidents(City city, int index, int residents) {
        return with(city, index, n -> copy(n, n.area(), residents, n.homicidesByYear()));
    }

    static City withArea(City city, int index, Geometry area) {
        return with(city, index, n -> copy(n, area, n.residents(), n.homicidesByYear()));
    }

    static City withHomicides(City city, List<Integer> homicides) {
        City changed = city;
        for (int i = 0; i < homicides.size(); i++) {
            int count = homicides.get(i);
            changed = with(changed, i, n -> copy(n, n.area(), n.residents(), Map.of(2020, count)));
        }
        return changed;
    }

    private static Neighborhood copy(Neighborhood n, Geometry area, int residents, Map<Integer, Integer> homicides) {
        return new Neighborhood(
                n.index(),
                n.id(),
                n.name(),
                area,
                n.areaKm2(),
                residents,
                n.povertyPercent(),
                n.vacancyPercent(),
                n.district(),
                n.adjacent(),
                homicides,
                n.races());
    }

    private static City with(City city, int index, UnaryOperator<Neighborhood> change) {
        List<Neighborhood> neighborhoods = IntStream.range(
                        0, city.neighborhoods().size())
                .mapToObj(i -> i == index
                        ? change.apply(city.neighborhoods().get(i))
                        : city.neighborhoods().get(i))
                .toList();
        return new City(
                city.name(),
                neighborhoods,
                city.districts(),
                city.jurisdictions(),
                city.calendar(),
                city.traumaCenters(),
                city.map());
    }
}
