// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.abate.experiment.Demography.Residence;
import org.junit.jupiter.api.Test;

class PovertyFifthsTest {
    @Test
    void equalNeighborhoodsMakeEqualFifths() {
        var ten =
                IntStream.range(0, 10).mapToObj(n -> residence(100, 50 - 5 * n)).toList();
        assertThat(PovertyFifths.of(ten)).containsExactly(4, 4, 3, 3, 2, 2, 1, 1, 0, 0);
    }

    @Test
    void residentsAndNotNeighborhoodsAreCounted() {
        var places = List.of(residence(600, 30), residence(100, 10), residence(100, 20), residence(200, 40));
        assertThat(PovertyFifths.of(places)).containsExactly(2, 0, 0, 4);
    }

    @Test
    void aPlaceWithoutResidentsIsNoTrouble() {
        assertThat(PovertyFifths.of(List.of(residence(0, 99), residence(10, 5))))
                .containsExactly(4, 2);
        assertThat(PovertyFifths.of(List.of(residence(0, 1), residence(0, 2)))).containsExactly(0, 0);
    }

    private static Residence residence(int residents, double poverty) {
        return new Residence(residents, poverty, List.of());
    }
}
