// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.city.RaceShare;
import org.abate.experiment.Demography;
import org.abate.experiment.Demography.Residence;
import org.abate.experiment.Design;
import org.abate.experiment.Factorials;
import org.abate.experiment.RunPlan;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final List<RaceShare> KNOWN =
            List.of(new RaceShare("A", 0.25, 0.6), new RaceShare("all others", 0.75, 0.4));

    @Test
    void aRegionMayKnowRacesInSomeOfItsCitiesOnly() {
        Design design = design(new Residence(1000, 10, KNOWN), new Residence(3000, 30, List.of()));
        Breakdown race = breakdown(design, "race");
        assertThat(race.groups())
                .extracting(Breakdown.Group::label)
                .containsExactly("A", "all others", "race not in the city's files");
        assertThat(race.groups()).extracting(Breakdown.Group::residents).containsExactly(250.0, 750.0, 3000.0);
        double[][] counted = {{10}, {7}};
        assertThat(race.groups()).extracting(group -> group.of(counted, 0)).containsExactly(6.0, 4.0, 7.0);
    }

    @Test
    void withoutAnyRaceThereIsNoTableByRace() {
        Design design = design(new Residence(1000, 10, List.of()), new Residence(3000, 30, List.of()));
        assertThat(Breakdown.byPlace(design))
                .extracting(Breakdown::key)
                .containsExactly("all", "neighborhood", "povertyFifth");
    }

    @Test
    void everyBreakdownHasEveryVictimOnce() {
        Design design = design(
                new Residence(1000, 10, KNOWN), new Residence(400, 50, KNOWN), new Residence(3000, 30, List.of()));
        double[][] places = {{1}, {20}, {300}};
        assertThat(Breakdown.byPlace(design)).allSatisfy(breakdown -> {
            assertThat(sum(breakdown, places)).isCloseTo(321, within(1e-9));
            assertThat(breakdown.groups().stream()
                            .mapToDouble(Breakdown.Group::residents)
                            .sum())
                    .isCloseTo(4400, within(1e-9));
        });
        double[][] people =
                IntStream.range(0, 10).mapToObj(i -> new double[] {1 << i}).toArray(double[][]::new);
        assertThat(Breakdown.byPerson(design))
                .allSatisfy(breakdown -> assertThat(sum(breakdown, people)).isEqualTo(1023));
        assertThat(Breakdown.byPerson(design).get(1).groups())
                .extracting(group -> group.of(people, 0))
                .containsExactly(31.0, 992.0);
    }

    private static double sum(Breakdown breakdown, double[][] counted) {
        return breakdown.groups().stream()
                .mapToDouble(group -> group.of(counted, 0))
                .sum();
    }

    private static Breakdown breakdown(Design design, String key) {
        return Breakdown.byPlace(design).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Design design(Residence... residences) {
        return new Design(
                "0.0.0",
                "Region",
                "abc",
                "Region",
                7,
                new RunPlan(1, 1),
                LocalDate.of(2025, 4, 1),
                365,
                12,
                List.of("nothing"),
                IntStream.range(0, residences.length).mapToObj(n -> "Ward " + n).toList(),
                List.of(),
                List.of(),
                new Demography(List.of(residences), Collections.nCopies(10, 440.0), List.of()),
                Factorials.NONE);
    }
}
