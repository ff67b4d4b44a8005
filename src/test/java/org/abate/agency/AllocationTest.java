// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.Neighborhood;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Posts and seats go where a scenario puts them, but for what an equity goal reserves. */
class AllocationTest {
    private static final Placement BUSIEST = new Placement(8, List.of());

    private final City city = stLouis();
    private final Allocation allocation = new Allocation(city);

    @Test
    @DisplayName("The poorest neighborhoods hold a fifth of the residents, and none outside is poorer")
    void poorestFifth() {
        double residents = poorest().mapToDouble(n -> n.residents()).sum();
        assertThat(residents / city.residents()).isCloseTo(0.2, within(0.03)).isGreaterThanOrEqualTo(0.2);
        double least = poorest().mapToDouble(Neighborhood::povertyPercent).min().orElseThrow();
        assertThat(city.neighborhoods())
                .filteredOn(n -> !allocation.amongPoorest(n.index()) && n.residents() > 0)
                .allMatch(n -> n.povertyPercent() <= least);
    }

    @Test
    @DisplayName(
            "Without a goal posts are spread over the busiest in turn; with one at least its share is among the poorest")
    void posts() {
        List<Integer> free = allocation.posts(BUSIEST, n -> true, 24);
        assertThat(free.subList(0, 8)).doesNotHaveDuplicates().isEqualTo(free.subList(8, 16));
        for (double share : new double[] {0.25, 0.5, 1}) {
            allocation.reserveForPoorest(share);
            List<Integer> posts = allocation.posts(BUSIEST, n -> true, 24);
            assertThat(posts).hasSize(24);
            assertThat(posts.stream().filter(allocation::amongPoorest).count())
                    .isGreaterThanOrEqualTo((long) (24 * share));
            assertThat(IntStream.range(0, 24).filter(allocation::reserved).count())
                    .isEqualTo((long) (24 * share));
        }
    }

    @Test
    @DisplayName("Posts stay in the territory")
    void territory() {
        allocation.reserveForPoorest(0.5);
        assertThat(allocation.posts(BUSIEST, n -> n % 2 == 0, 24)).allMatch(n -> n % 2 == 0);
    }

    private java.util.stream.Stream<Neighborhood> poorest() {
        return city.neighborhoods().stream().filter(n -> allocation.amongPoorest(n.index()));
    }

    private static City stLouis() {
        try {
            return CityReader.read(Path.of("scenarios", "cities", "stlouis"));
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
