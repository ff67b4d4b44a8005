// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GridCellsTest {
    /** A city of 2.6 by 1.6 km: the centers of its third column (2.5 km) and second row (1.5 km) are inside. */
    private static final GridCells CITY =
            new GridCells(1000, 0, 0, 2600, 1600, (x, y) -> x >= 0 && x <= 2600 && y >= 0 && y <= 1600);

    @Test
    void cellsWithTheirCenterInTheCityCount() {
        assertThat(CITY.size()).isEqualTo(6);
        assertThat(new GridCells(1000, 0, 0, 2400, 1600, (x, y) -> x <= 2400).size())
                .isEqualTo(4);
    }

    @Test
    void eventsFallIntoTheirCells() {
        int[] events = CITY.events(new double[] {10, 990, 1000, 2599}, new double[] {10, 990, 999, 1599});
        assertThat(events).containsExactly(2, 1, 0, 0, 0, 1);
    }

    @Test
    void aCellOutsideIsAddedWhenAnEventFallsIntoIt() {
        int[] events = CITY.events(new double[] {-1, 5}, new double[] {-1, 5});
        assertThat(events).hasSize(7);
        assertThat(Arrays.stream(events).sum()).isEqualTo(2);
        // And is gone for the next events.
        assertThat(CITY.events(new double[0], new double[0])).hasSize(6);
    }
}
