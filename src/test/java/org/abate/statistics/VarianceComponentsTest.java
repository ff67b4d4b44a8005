// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VarianceComponentsTest {
    @Test
    void balancedByHand() {
        // Means 2, 5, 11; within (2 + 2 + 2) / 3 = 2; mean square between 2 * (16 + 1 + 25) / 2 = 42; between (42 - 2)
        // / 2.
        var components = VarianceComponents.of(new double[][] {{1, 3}, {4, 6}, {10, 12}});
        assertThat(components).isEqualTo(new VarianceComponents(20, 2, true));
        assertThat(components.reliability(2)).isCloseTo(20.0 / 21, within(1e-15));
    }

    @Test
    void unbalancedByHand() {
        // Means 2 and 8, grand mean 4; within 2 / 1; between (2 * 4 + 1 * 16 - 2) / n0, n0 = 3 - 5 / 3.
        var components = VarianceComponents.of(new double[][] {{1, 3}, {8}});
        assertThat(components.within()).isEqualTo(2);
        assertThat(components.between()).isCloseTo(22 / (4.0 / 3), within(1e-12));
    }

    @Test
    void setsThatDifferLessThanChanceDoNotDiffer() {
        assertThat(VarianceComponents.of(new double[][] {{1, 9}, {2, 8}}).between())
                .isZero();
    }

    @Test
    void oneRunPerSetCannotTellSetsFromChance() {
        assertThat(VarianceComponents.of(new double[][] {{1}, {3}})).isEqualTo(new VarianceComponents(2, 0, false));
    }

    @Test
    void oneSetSaysNothingOfSets() {
        assertThat(VarianceComponents.of(new double[][] {{1, 3}})).isEqualTo(new VarianceComponents(0, 2, true));
        assertThat(VarianceComponents.of(new double[][] {{1}})).isEqualTo(new VarianceComponents(0, 0, false));
    }
}
