// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.abate.scenario.StaffCategory;
import org.junit.jupiter.api.Test;

/** The City of St. Louis as shipped, held against what is publicly known about it. */
final class StLouisTest {
    private final City city = Cities.stLouis();

    @Test
    void hasThe79NeighborhoodsAndTheResidentsOfTheCensus() {
        assertThat(city.neighborhoods()).hasSize(79);
        assertThat(city.residents()).isEqualTo(301_452);
        assertThat(city.neighborhoods()).extracting(Neighborhood::id).startsWith("1", "2", "3", "4");
        assertThat(city.neighborhoods())
                .extracting(Neighborhood::index)
                .containsExactlyElementsOf(IntStream.range(0, 79).boxed().toList());
    }

    @Test
    void hasTheHomicidesThatTheDepartmentCodedToNeighborhoods() {
        int from2010 = city.neighborhoods().stream()
                .flatMap(n -> n.homicidesByYear().entrySet().stream())
                .filter(year -> year.getKey() >= 2010)
                .mapToInt(year -> year.getValue())
                .sum();
        // 837 in the city; the others were coded to parks, cemeteries or nowhere.
        assertThat(from2010).isEqualTo(829);
        assertThat(city.neighborhoods()).allSatisfy(n -> assertThat(n.homicidesByYear())
                .containsOnlyKeys(2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015));
        assertThat(city.homicidesPerYear()).isEqualTo(837 / 6.0);
        assertThat(city.lead().levelSource()).contains("2010-2015");
    }

    @Test
    void knowsWhichNeighborhoodsTouch() {
        assertThat(neighborsOf("Carondelet")).contains("Patch", "Holly Hills");
        assertThat(neighborsOf("Patch")).contains("Carondelet").doesNotContain("Baden");
        assertThat(city.neighborhoods()).allSatisfy(n -> assertThat(n.adjacent())
                .isNotEmpty()
                .isSorted()
                .doesNotContain(n.index())
                .allSatisfy(other ->
                        assertThat(city.neighborhoods().get(other).adjacent()).contains(n.index())));
    }

    @Test
    void putsEachNeighborhoodIntoOneOfSixDistricts() {
        assertThat(city.districts())
                .extracting(PoliceDistrict::name)
                .containsExactly("District 1", "District 2", "District 3", "District 4", "District 5", "District 6");
        assertThat(districtOf("Carondelet")).isEqualTo("District 1");
        assertThat(districtOf("Downtown")).isEqualTo("District 4");
        assertThat(districtOf("Baden")).isEqualTo("District 6");
        assertThat(city.neighborhoods()).extracting(Neighborhood::district).contains(0, 1, 2, 3, 4, 5);
    }

    @Test
    void measuresAreasAndDistancesInMetres() {
        assertThat(named("Carondelet").areaKm2()).isCloseTo(3.41, within(0.02));
        TraumaCenter barnes = city.traumaCenters().get(0);
        TraumaCenter university = city.traumaCenters().get(1);
        double apart = Math.hypot(
                barnes.eastMetres() - university.eastMetres(), barnes.northMetres() - university.northMetres());
        assertThat(apart).isCloseTo(2560, within(50.0));
    }

    @Test
    void hasCalendarsOfMeanOneWithViolentSummersAndNights() {
        for (List<Double> profile : List.of(
                city.calendar().month(),
                city.calendar().weekday(),
                city.calendar().hour())) {
            assertThat(profile.stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow())
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(city.calendar().month().get(6)).isGreaterThan(1.1);
        assertThat(city.calendar().hour().get(22)).isGreaterThan(2);
    }

    @Test
    void hasStaffAndSharesOfAgesThatSumToOne() {
        assertThat(city.lead().staff(StaffCategory.POLICE_OFFICERS)).isEqualTo(912);
        assertThat(city.lead().staff(StaffCategory.CALL_TAKERS)).isEqualTo(67);
        double sum = city.lead().ages().stream()
                .mapToDouble(group -> group.maleShare() + group.femaleShare())
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    private Neighborhood named(String name) {
        return city.neighborhoods().stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> neighborsOf(String name) {
        return named(name).adjacent().stream()
                .map(i -> city.neighborhoods().get(i).name())
                .toList();
    }

    private String districtOf(String name) {
        return city.districts().get(named(name).district()).name();
    }
}
