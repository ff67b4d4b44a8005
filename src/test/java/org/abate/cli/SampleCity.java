// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.abate.city.CallLoad;
import org.abate.city.City;
import org.abate.city.Jurisdiction;
import org.abate.city.LocalMetres;
import org.abate.city.Neighborhood;
import org.abate.city.NeighborhoodRaces;
import org.abate.city.PoliceDistrict;
import org.abate.city.ViolenceCalendar;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A city of two neighborhoods that no file describes. */
final class SampleCity {
    private SampleCity() {}

    static City city() {
        return new City(
                "Sampleton",
                IntStream.range(0, 2).mapToObj(SampleCity::neighborhood).toList(),
                List.of(new PoliceDistrict(0, "1", 2, 0)),
                List.of(new Jurisdiction(
                        0,
                        "Sampleton",
                        Map.of(),
                        new CallLoad(1000, 0.5, 1, 0.5, 1600, "made up"),
                        List.of(),
                        10,
                        "made up")),
                new ViolenceCalendar(
                        Collections.nCopies(12, 1.0), Collections.nCopies(7, 1.0), Collections.nCopies(24, 1.0)),
                List.of(),
                new LocalMetres(new Coordinate(-90, 38)));
    }

    private static Neighborhood neighborhood(int index) {
        return new Neighborhood(
                index,
                "" + index,
                index == 0 ? "Riverside" : "Old North",
                new GeometryFactory().createPolygon(),
                1,
                500,
                10,
                10,
                0,
                List.of(),
                Map.of(2024, 3),
                NeighborhoodRaces.UNKNOWN);
    }
}
