// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.abate.scenario.Jurisdictions;
import org.abate.scenario.Placement;
import org.junit.jupiter.api.Test;

/** Which neighborhoods a scenario means. */
final class PlacementsTest {
    private static final City MILLTOWN = Cities.milltown();
    private static final City REGION = Cities.read("stlouis-region");

    @Test
    void findsTheBusiestAndTheNamed() {
        assertThat(Placements.indexes(MILLTOWN, new Placement(2, List.of()), any -> true))
                .isEqualTo(List.of(
                        NeighborhoodBurden.busiest(MILLTOWN, 2)[0], NeighborhoodBurden.busiest(MILLTOWN, 2)[1]));
        assertThat(Placements.indexes(MILLTOWN, new Placement(0, List.of("Foundry", "Northgate")), any -> true))
                .containsExactly(1, 0);
    }

    @Test
    void findsThePoorestWhereAnybodyLives() {
        List<Integer> poorest = Placements.indexes(MILLTOWN, Placement.poorest(3), any -> true);
        List<Integer> byPoverty = MILLTOWN.neighborhoods().stream()
                .sorted(Comparator.comparingDouble(Neighborhood::povertyPercent).reversed())
                .map(Neighborhood::index)
                .toList();
        assertThat(poorest).isEqualTo(byPoverty.subList(0, 3));
        City emptied = TestCities.withResidents(MILLTOWN, poorest.get(0), 0);
        assertThat(Placements.indexes(emptied, Placement.poorest(2), any -> true))
                .isEqualTo(byPoverty.subList(1, 3));
        assertThat(Placements.indexes(MILLTOWN, Placement.poorest(50), any -> true))
                .hasSize(6);
        assertThat(Placements.indexes(MILLTOWN, Placement.poorest(3), n -> n != byPoverty.get(1)))
                .containsExactly(byPoverty.get(0), byPoverty.get(2), byPoverty.get(3));
    }

    @Test
    void staysWithinTheJurisdictions() {
        IntPredicate lead = Placements.within(REGION, Jurisdictions.LEAD);
        IntPredicate clair = Placements.within(REGION, new Jurisdictions(List.of("St. Clair County")));
        assertThat(lead.test(0)).isTrue();
        assertThat(lead.test(79)).isFalse();
        assertThat(Placements.indexes(REGION, Placement.poorest(4), clair))
                .hasSize(4)
                .allMatch(n -> REGION.jurisdictionOf(n).index() == 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placements.indexes(REGION, new Placement(0, List.of("Carondelet")), clair))
                .withMessageContaining("Carondelet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placements.within(REGION, new Jurisdictions(List.of("Madison County"))))
                .withMessageContaining("Madison County");
    }
}
