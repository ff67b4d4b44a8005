// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.city.CityReader;
import org.abate.city.StreetPlaces;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.model.Drift;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HotSpotsTest {
    private static final int NEIGHBORHOOD = 1;
    private static final double REACH_METRES = 150;

    private RunWorld world;
    private StreetPlaces places;

    @BeforeEach
    void synthesise() throws Exception {
        ParameterSet set = ParameterTable.load().medians();
        SyntheticCity city = SyntheticCity.of(CityReader.read(Path.of("scenarios", "cities", "minimal")), set, 1);
        world = new RunWorld(
                city, set, 1, ProjectionCalendar.of(LocalDate.of(2025, 1, 1), 1, 10), 0, Drift.FROM_THE_PRESENT, 7);
        places = city.places();
    }

    @Test
    @DisplayName(
            "Who knows everything goes to the places with most trouble; who errs, to less of it, and always to the same")
    void hottest() {
        List<Integer> known = new HotSpots(world, 0, REACH_METRES).hottest(NEIGHBORHOOD, 5, place -> true);
        double least = known.stream().mapToDouble(places::weight).min().orElseThrow();
        int first = places.first(NEIGHBORHOOD);
        assertThat(IntStream.range(first, first + places.in(NEIGHBORHOOD))
                        .filter(place -> places.weight(place) > least)
                        .count())
                .isEqualTo(4);
        List<Integer> judged = new HotSpots(world, 2, REACH_METRES).hottest(NEIGHBORHOOD, 5, place -> true);
        assertThat(trouble(judged)).isLessThan(trouble(known));
        assertThat(new HotSpots(world, 2, REACH_METRES).hottest(NEIGHBORHOOD, 5, place -> true))
                .isEqualTo(judged);
        assertThat(new HotSpots(world, 0, REACH_METRES).hottest(NEIGHBORHOOD, 100_000, place -> true))
                .hasSize(places.in(NEIGHBORHOOD));
    }

    @Test
    @DisplayName("Near a hot spot are the other places of the neighborhood within reach, and no hot spot")
    void near() {
        HotSpots spots = new HotSpots(world, 0, REACH_METRES);
        List<Integer> hot = spots.hottest(NEIGHBORHOOD, 3, place -> true);
        assertThat(spots.near(NEIGHBORHOOD, hot))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(hot)
                .allSatisfy(place -> assertThat(hot)
                        .anyMatch(spot -> StrictMath.hypot(
                                        places.eastMetres(spot) - places.eastMetres(place),
                                        places.northMetres(spot) - places.northMetres(place))
                                <= REACH_METRES));
    }

    private double trouble(List<Integer> spots) {
        return spots.stream().mapToDouble(places::weight).sum();
    }
}
