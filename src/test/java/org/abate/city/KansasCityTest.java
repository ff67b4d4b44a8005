// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.abate.scenario.StaffCategory;
import org.junit.jupiter.api.Test;

/** Kansas City, Missouri, as shipped, held against what is publicly known about it. */
final class KansasCityTest {
    private final City city = Cities.read("kansas-city");

    @Test
    void hasThe240NamedNeighborhoodsAndNearlyAllResidentsOfTheCensus() {
        assertThat(city.neighborhoods()).hasSize(240);
        // 508,090 in the city; the others live outside any named neighborhood.
        assertThat(city.residents()).isEqualTo(507_058);
        assertThat(city.neighborhoods())
                .allSatisfy(n -> assertThat(n.adjacent()).isNotEmpty());
        double km2 =
                city.neighborhoods().stream().mapToDouble(Neighborhood::areaKm2).sum();
        assertThat(km2).isBetween(650.0, 830.0);
    }

    @Test
    void hasTheHomicidesOfEightYearsAndTheLevelOfSix() {
        assertThat(city.neighborhoods()).allSatisfy(n -> assertThat(n.homicidesByYear())
                .containsOnlyKeys(2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015));
        assertThat(city.neighborhoods().stream()
                        .mapToInt(Neighborhood::homicides)
                        .sum())
                .isEqualTo(828);
        assertThat(city.homicidesPerYear()).isCloseTo((106 + 114 + 108 + 99 + 82 + 111) / 6.0, within(0.05));
        assertThat(city.lead().levelSource()).contains("2010-2015").doesNotContain("synthesised");
    }

    @Test
    void groupsNeighborhoodsIntoSixDivisionsOfWhichThreeCarryMostHomicides() {
        assertThat(city.districts())
                .extracting(PoliceDistrict::name)
                .containsExactlyInAnyOrder("Central", "East", "Metro", "North", "Shoal Creek", "South");
        double urban = city.neighborhoods().stream()
                .filter(n -> !divisionOf(n).matches("North|Shoal Creek|South"))
                .mapToInt(Neighborhood::homicides)
                .sum();
        // 162 of 182 in 2023 (evidence row KC32).
        assertThat(urban / 828).isCloseTo(162 / 182.0, within(0.05));
    }

    @Test
    void hasTheStaffOfItsSources() {
        assertThat(city.lead().staff(StaffCategory.POLICE_OFFICERS)).isEqualTo(1098);
        assertThat(city.lead().staff(StaffCategory.CALL_TAKERS)).isEqualTo(96 - 22);
        assertThat(city.lead().staff(StaffCategory.SOCIAL_WORKERS)).isEqualTo(6);
        assertThat(city.traumaCenters()).hasSize(3);
    }

    private String divisionOf(Neighborhood neighborhood) {
        return city.districts().get(neighborhood.district()).name();
    }
}
