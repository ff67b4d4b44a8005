// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.ParameterSet;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A region is its members side by side: nothing of the lead changes, and each keeps its own level. */
final class RegionTest {
    private static final long SEED = 20_250_401;
    private static final City REGION = Cities.read("stlouis-region");
    private static final ParameterSet SET = CalibratedParameters.load().draw(1, 0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "springfield", "stlouis"})
    void ofOneMemberIsThatMemberBitForBit(String name) throws Exception {
        City alone = Cities.read(name);
        City region = regionOf(Cities.folder(name));
        assertThat(region.name()).isEqualTo("R");
        assertThat(region.neighborhoods()).isEqualTo(alone.neighborhoods());
        assertThat(region.districts()).isEqualTo(alone.districts());
        assertThat(region.jurisdictions()).isEqualTo(alone.jurisdictions());
        assertThat(region.calendar()).isEqualTo(alone.calendar());
        assertThat(region.traumaCenters()).isEqualTo(alone.traumaCenters());

        SyntheticCity one = SyntheticCity.of(alone, SET, SEED);
        SyntheticCity other = SyntheticCity.of(region, SET, SEED);
        assertThat(other.burdenShares()).isEqualTo(one.burdenShares());
        assertThat(other.meanMilesToTraumaCenter()).isEqualTo(one.meanMilesToTraumaCenter());
        assertSameResidents(one, other);
        assertSamePlaces(one, other);
        assertThat(other.places().size()).isEqualTo(one.places().size());
        assertThat(lists(other.network().members()))
                .isEqualTo(lists(one.network().members()));
        assertThat(lists(other.network().rivals()))
                .isEqualTo(lists(one.network().rivals()));
        assertThat(lists(other.network().ties())).isEqualTo(lists(one.network().ties()));
    }

    @Test
    void otherMembersChangeNoResidentPlaceOrPositionOfTheLead() {
        City alone = Cities.stLouis();
        SyntheticCity one = SyntheticCity.of(alone, SET, SEED);
        SyntheticCity region = SyntheticCity.of(REGION, SET, SEED);
        for (Neighborhood n : alone.neighborhoods()) {
            Neighborhood same = REGION.neighborhoods().get(n.index());
            assertThat(same.id()).isEqualTo(n.id());
            assertThat(same.name()).isEqualTo(n.name());
            assertThat(same.area().equalsExact(n.area())).isTrue();
            assertThat(same.district()).isEqualTo(n.district());
            assertThat(same.adjacent()).containsAll(n.adjacent());
        }
        assertSameResidents(one, region);
        assertSamePlaces(one, region);
        for (int position = 0; position < one.network().size(); position++) {
            assertThat(region.network().neighborhood(position))
                    .isEqualTo(one.network().neighborhood(position));
        }
        assertThat(REGION.jurisdictionOf(
                                region.network().neighborhood(one.network().size()))
                        .index())
                .isEqualTo(1);
    }

    @Test
    void keepsEveryJurisdictionAtItsOwnLevel() {
        assertThat(REGION.jurisdictions())
                .extracting(Jurisdiction::name)
                .containsExactly("City of St. Louis", "St. Louis County", "St. Clair County");
        assertThat(REGION.homicidesPerYear()).isCloseTo(139.5 + 43 + 34, within(1e-9));
        double[] shares = NeighborhoodBurden.shares(REGION);
        List<String> members = List.of("stlouis", "stlouis-county", "st-clair-county");
        StreetNetwork network = SyntheticCity.of(REGION, SET, SEED).network();
        int atRisk = 0;
        for (Jurisdiction jurisdiction : REGION.jurisdictions()) {
            City alone = Cities.read(members.get(jurisdiction.index()));
            double[] aloneShares = NeighborhoodBurden.shares(alone);
            int[] own = neighborhoodsOf(jurisdiction);
            double part = jurisdiction.homicidesPerYear() / REGION.homicidesPerYear();
            assertThat(own).hasSize(aloneShares.length);
            for (int i = 0; i < own.length; i++) {
                assertThat(shares[own[i]]).isCloseTo(part * aloneShares[i], within(1e-12));
            }
            int people = IntStream.of(own).map(network::in).sum();
            atRisk = jurisdiction.index() == 0 ? people : atRisk;
            assertThat((double) people / atRisk)
                    .isCloseTo(
                            jurisdiction.homicidesPerYear() / REGION.lead().homicidesPerYear(),
                            within(0.5 / atRisk + 1e-9));
            assertThat(REGION.residentsOf(jurisdiction)).isEqualTo(alone.residents());
        }
    }

    @Test
    void countsResidentsByTheRateOfTheLead() {
        City alone = Cities.stLouis();
        assertThat(alone.residentsByLeadsRate()).isEqualTo(alone.residents());
        assertThat(REGION.residentsByLeadsRate()).isCloseTo(alone.residents() * 216.5 / 139.5, within(1e-6));
    }

    @Test
    void letsTiesRivalriesAndVisitsCrossBordersMostlyToTheNear() {
        StreetNetwork network = SyntheticCity.of(REGION, SET, SEED).network();
        int across = 0;
        int all = 0;
        for (int position = 0; position < network.size(); position++) {
            for (int i = 0; i < network.ties().size(position); i++) {
                all++;
                across += jurisdiction(network, position)
                                != jurisdiction(network, network.ties().get(position, i))
                        ? 1
                        : 0;
            }
        }
        assertThat((double) across / all).isBetween(0.05, 0.4);
        int rivalsAcross = 0;
        for (int group = 0; group < network.groups(); group++) {
            for (int i = 0; i < network.rivals().size(group); i++) {
                int own = jurisdiction(network, network.members().get(group, 0));
                int rival = network.rivals().get(group, i);
                rivalsAcross += own != jurisdiction(network, network.members().get(rival, 0)) ? 1 : 0;
            }
        }
        assertThat(rivalsAcross).isPositive();
        for (Jurisdiction county : REGION.jurisdictions().subList(1, 3)) {
            assertThat(IntStream.of(neighborhoodsOf(county))
                            .flatMap(n -> REGION.neighborhoods().get(n).adjacent().stream()
                                    .mapToInt(Integer::intValue))
                            .filter(n -> REGION.jurisdictionOf(n).index() == 0)
                            .count())
                    .as("neighborhoods of the city that touch " + county.name())
                    .isPositive();
        }
    }

    @Test
    void tellsNeighborhoodsDistrictsAndHospitalsApart() {
        assertThat(REGION.neighborhoods()).extracting(Neighborhood::name).doesNotHaveDuplicates();
        assertThat(REGION.neighborhoods()).extracting(Neighborhood::id).doesNotHaveDuplicates();
        assertThat(REGION.neighborhoods())
                .extracting(Neighborhood::name)
                .contains("Synthetic 1 (St. Louis County)", "Synthetic 1 (St. Clair County)", "Carondelet");
        for (Neighborhood n : REGION.neighborhoods()) {
            assertThat(REGION.neighborhoods().get(n.index())).isEqualTo(n);
            assertThat(n.adjacent()).isSorted().doesNotContain(n.index());
            n.adjacent().forEach(other -> assertThat(
                            REGION.neighborhoods().get(other).adjacent())
                    .contains(n.index()));
        }
        for (PoliceDistrict district : REGION.districts()) {
            assertThat(REGION.districts().get(district.index())).isEqualTo(district);
        }
        assertThat(REGION.traumaCenters()).hasSize(4);
    }

    @Test
    void ranksTheBusiestAmongThoseAllowed() {
        int[] county = NeighborhoodBurden.busiest(
                REGION, 5, n -> REGION.jurisdictionOf(n).index() == 1);
        assertThat(county).hasSize(5);
        assertThat(IntStream.of(county).map(n -> REGION.jurisdictionOf(n).index()))
                .containsOnly(1);
        assertThat(NeighborhoodBurden.busiest(
                        REGION, 5, n -> REGION.jurisdictionOf(n).index() == 0))
                .isEqualTo(NeighborhoodBurden.busiest(Cities.stLouis(), 5));
        assertThat(NeighborhoodBurden.busiest(REGION, 5, n -> false)).isEmpty();
    }

    private City regionOf(Path member) throws Exception {
        Files.writeString(
                folder.resolve("city.yaml"),
                "name: R\nmembers: ['" + member.toAbsolutePath().toString().replace('\\', '/') + "']\n");
        try {
            return CityReader.read(folder);
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static int[] neighborhoodsOf(Jurisdiction jurisdiction) {
        return IntStream.range(0, REGION.neighborhoods().size())
                .filter(n -> REGION.jurisdictionOf(n).index() == jurisdiction.index())
                .toArray();
    }

    private static int jurisdiction(StreetNetwork network, int position) {
        return REGION.jurisdictionOf(network.neighborhood(position)).index();
    }

    private static void assertSameResidents(SyntheticCity one, SyntheticCity other) {
        for (int i = 0; i < one.residents().size(); i++) {
            if (one.residents().ageYears(i) != other.residents().ageYears(i)
                    || one.residents().female(i) != other.residents().female(i)) {
                throw new AssertionError("resident " + i + " is another");
            }
        }
    }

    private static void assertSamePlaces(SyntheticCity one, SyntheticCity other) {
        for (int i = 0; i < one.places().size(); i++) {
            if (one.places().eastMetres(i) != other.places().eastMetres(i)
                    || one.places().northMetres(i) != other.places().northMetres(i)) {
                throw new AssertionError("place " + i + " is another");
            }
        }
    }

    private static List<List<Integer>> lists(Lists lists) {
        return IntStream.range(0, lists.count())
                .mapToObj(list -> IntStream.range(0, lists.size(list))
                        .mapToObj(i -> lists.get(list, i))
                        .toList())
                .toList();
    }
}
