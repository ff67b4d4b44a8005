// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** What holds of residents and places whatever the population seed. */
final class SynthesisLawTest {
    private static final City ST_LOUIS = Cities.stLouis();
    private static final City MILLTOWN = Cities.milltown();

    @Property(tries = 50)
    void sameSeedSameResidents(@ForAll long seed) {
        Residents one = PopulationSynthesis.residents(MILLTOWN, seed);
        Residents two = PopulationSynthesis.residents(MILLTOWN, seed);
        Residents other = PopulationSynthesis.residents(MILLTOWN, seed + 1);
        int same = 0;
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.ageYears(i)).isEqualTo(two.ageYears(i)).isBetween(0, 99);
            assertThat(one.female(i)).isEqualTo(two.female(i));
            same += one.ageYears(i) == other.ageYears(i) ? 1 : 0;
        }
        // Peers stand side by side, so that many of the same number are of like age whatever the seed.
        assertThat(same).isLessThan(one.size() / 2);
    }

    @Property(tries = 10)
    void allPlacesLieInTheirNeighborhood(@ForAll long seed, @ForAll @DoubleRange(max = 3) double weightLogSd) {
        StreetPlaces places =
                StreetPlaceSynthesis.streetPlaces(ST_LOUIS, seed, new PlaceShape(15, weightLogSd, 0.2, 2000, 400));
        StreetPlaces again =
                StreetPlaceSynthesis.streetPlaces(ST_LOUIS, seed, new PlaceShape(15, weightLogSd, 0.2, 2000, 400));
        GeometryFactory factory = new GeometryFactory();
        for (Neighborhood n : ST_LOUIS.neighborhoods()) {
            for (int i = 0; i < 40; i++) {
                int place = places.choose(n.index(), (i + 0.5) / 40);
                Coordinate at = new Coordinate(places.eastMetres(place), places.northMetres(place));
                assertThat(n.area().contains(factory.createPoint(at))).isTrue();
                assertThat(again.choose(n.index(), (i + 0.5) / 40)).isEqualTo(place);
                assertThat(again.eastMetres(place)).isEqualTo(places.eastMetres(place));
            }
        }
    }
}
