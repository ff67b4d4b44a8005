// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NeighborhoodBurdenTest {
    private static final City CITY = Cities.stLouis();
    private static final double[] SHARES = NeighborhoodBurden.shares(CITY);

    @Test
    void sharesSumToOneAndNoneIsZero() {
        assertThat(Arrays.stream(SHARES).sum()).isCloseTo(1, within(1e-12));
        assertThat(SHARES).hasSize(79);
        assertThat(Arrays.stream(SHARES).min().orElseThrow()).isPositive();
    }

    /** 57 against 1 per 100,000 in St. Louis 2005-2012 (evidence row RK40). */
    @Test
    void keepsTheContrastBetweenTheTwentyWorstAndTheTwentyBest() {
        List<Integer> byRate = IntStream.range(0, 79)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> rate(List.of(i))))
                .toList();
        double contrast = rate(byRate.subList(59, 79)) / rate(byRate.subList(0, 20));
        assertThat(contrast).isBetween(30.0, 57.0);
    }

    @Test
    void leavesTheCountsOfBusyNeighborhoodsNearlyAlone() {
        double all =
                CITY.neighborhoods().stream().mapToInt(Neighborhood::homicides).sum();
        for (int i : NeighborhoodBurden.busiest(CITY, 10)) {
            int count = CITY.neighborhoods().get(i).homicides();
            assertThat(SHARES[i] * all).isCloseTo(count, within(0.06 * count));
        }
    }

    @Test
    void namesTheBusiestFirst() {
        int[] busiest = NeighborhoodBurden.busiest(CITY, 3);
        assertThat(Arrays.stream(busiest)
                        .mapToObj(i -> CITY.neighborhoods().get(i).name()))
                .startsWith("Wells Goodfellow");
        assertThat(NeighborhoodBurden.busiest(CITY, 500)).hasSize(79);
        assertThat(NeighborhoodBurden.busiest(CITY, 0)).isEmpty();
        City tied = TestCities.withHomicides(Cities.milltown(), List.of(1, 3, 3, 0, 1, 3));
        assertThat(NeighborhoodBurden.busiest(tied, 6)).containsExactly(1, 2, 5, 0, 4, 3);
    }

    @Test
    void fallsBackOnResidentsWithoutAnyHistory() {
        City quiet = TestCities.withHomicides(Cities.milltown(), List.of(0, 0, 0, 0, 0, 0));
        assertThat(NeighborhoodBurden.shares(quiet)[0]).isCloseTo(900 / 5000.0, within(1e-12));
    }

    @Test
    void givesHomicidesWithoutResidentsTheirPlace() {
        City city =
                TestCities.withResidents(TestCities.withHomicides(Cities.milltown(), List.of(5, 3, 3, 0, 1, 3)), 0, 0);
        assertThat(NeighborhoodBurden.shares(city)[0]).isBetween(0.2, 0.5);
    }

    private static double rate(List<Integer> neighborhoods) {
        double share = neighborhoods.stream().mapToDouble(i -> SHARES[i]).sum();
        return share
                / neighborhoods.stream()
                        .mapToInt(i -> CITY.neighborhoods().get(i).residents())
                        .sum();
    }
}
