// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The made-up residents and places of St. Louis. */
final class SynthesisTest {
    private static final City CITY = Cities.stLouis();

    @Test
    void givesEachNeighborhoodItsResidents() {
        Residents residents = PopulationSynthesis.residents(CITY, 1);
        assertThat(residents.size()).isEqualTo(CITY.residents());
        for (Neighborhood n : CITY.neighborhoods()) {
            assertThat(in(residents, n.index())).isEqualTo(n.residents());
        }
    }

    @Test
    void numbersPeersOneAfterTheOther() {
        Residents residents = PopulationSynthesis.residents(CITY, 1);
        int[] firstPeers = residents.firstPeers();
        assertThat(residents.firstOfPeers(0)).isZero();
        assertThat(residents.firstOfPeers(firstPeers[CITY.neighborhoods().size()]))
                .isEqualTo(residents.size());
        for (int n = 0; n < CITY.neighborhoods().size(); n++) {
            assertThat(residents.neighborhood(residents.firstOfPeers(firstPeers[n])))
                    .isEqualTo(n);
            for (int group = firstPeers[n]; group < firstPeers[n + 1]; group++) {
                int first = residents.firstOfPeers(group);
                int last = residents.firstOfPeers(group + 1) - 1;
                assertThat(first).isLessThanOrEqualTo(last);
                assertThat(residents.ageYears(last)).isEqualTo(residents.ageYears(first));
                assertThat(residents.female(last)).isEqualTo(residents.female(first));
                assertThat(residents.neighborhood(last)).isEqualTo(n);
            }
        }
    }

    private static int first(Residents residents, int neighborhood) {
        return residents.firstOfPeers(residents.firstPeers()[neighborhood]);
    }

    private static int in(Residents residents, int neighborhood) {
        return first(residents, neighborhood + 1) - first(residents, neighborhood);
    }

    @Test
    void followsTheSharesOfAgesAndSexes() {
        Residents residents = PopulationSynthesis.residents(CITY, 2);
        for (AgeGroup group : CITY.lead().ages()) {
            int men = 0;
            int women = 0;
            for (int i = 0; i < residents.size(); i++) {
                if (residents.ageYears(i) >= group.fromAge() && residents.ageYears(i) <= group.toAge()) {
                    women += residents.female(i) ? 1 : 0;
                    men += residents.female(i) ? 0 : 1;
                }
            }
            double size = residents.size();
            assertThat(men / size).isCloseTo(group.maleShare(), within(0.002));
            assertThat(women / size).isCloseTo(group.femaleShare(), within(0.002));
        }
    }

    @Test
    void scattersPlacesByAreaAndNeverFewerThanEight() {
        StreetPlaces few = StreetPlaceSynthesis.streetPlaces(CITY, 3, new PlaceShape(0, 1, 0.2, 2000, 400));
        assertThat(few.size()).isEqualTo(8 * 79);
        StreetPlaces many = StreetPlaceSynthesis.streetPlaces(CITY, 3, new PlaceShape(40, 1, 0.2, 2000, 400));
        double km2 =
                CITY.neighborhoods().stream().mapToDouble(Neighborhood::areaKm2).sum();
        assertThat((double) many.size()).isCloseTo(40 * km2, within(60.0));
    }

    @Test
    void measuresMilesToTheNearestTraumaCenter() {
        StreetPlaces places = StreetPlaceSynthesis.streetPlaces(CITY, 4, new PlaceShape(20, 1, 0.2, 2000, 400));
        TraumaCenter a = CITY.traumaCenters().get(0);
        TraumaCenter b = CITY.traumaCenters().get(1);
        for (int i = 0; i < places.size(); i++) {
            double toA = Math.hypot(places.eastMetres(i) - a.eastMetres(), places.northMetres(i) - a.northMetres());
            double toB = Math.hypot(places.eastMetres(i) - b.eastMetres(), places.northMetres(i) - b.northMetres());
            assertThat(places.milesToTraumaCenter(i)).isCloseTo(Math.min(toA, toB) / 1609.344, within(1e-3));
        }
    }

    @Test
    void givesMostOfTheTroubleToFewPlacesWhenWeightsVary() {
        StreetPlaces places = StreetPlaceSynthesis.streetPlaces(CITY, 5, new PlaceShape(50, 1.5, 0.2, 2000, 400));
        int[] chosen = new int[places.size()];
        for (int i = 0; i < 10_000; i++) {
            chosen[places.choose(0, (i + 0.5) / 10_000)]++;
        }
        int most = 0;
        for (int count : chosen) {
            most = Math.max(most, count);
        }
        assertThat(most).isGreaterThan(300);
    }

    @Test
    void changesNothingElsewhereWhenOneNeighborhoodGrows() {
        City other = Cities.milltown();
        Residents before = PopulationSynthesis.residents(other, 6);
        City grown = TestCities.withResidents(other, 0, 1000);
        Residents after = PopulationSynthesis.residents(grown, 6);
        for (int n = 1; n < 6; n++) {
            for (int i = 0; i < in(before, n); i++) {
                assertThat(after.ageYears(first(after, n) + i)).isEqualTo(before.ageYears(first(before, n) + i));
            }
        }
    }

    @Test
    void pointsLieInAPolygonThatHardlyFillsItsEnvelope() {
        GeometryFactory factory = new GeometryFactory();
        var sliver = factory.createPolygon(new Coordinate[] {
            new Coordinate(0, 0), new Coordinate(1000, 1000), new Coordinate(1000, 1000.02), new Coordinate(0, 0)
        });
        City city = TestCities.withArea(Cities.milltown(), 0, sliver);
        assertThat(StreetPlaceSynthesis.streetPlaces(city, 7, new PlaceShape(10, 1, 0.2, 2000, 400))
                        .size())
                .isGreaterThanOrEqualTo(48);
    }
}
