// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    @Test
    void equalsShareTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.ranks(new double[] {5, 1, 5, 9, 5})).containsExactly(3, 1, 3, 5, 3);
    }

    @Test
    void byHand() {
        // Without ties 1 - 6 sum d^2 / (n (n^2 - 1)) = 1 - 6 * 2 / 60.
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3, 4}, new double[] {10, 30, 20, 99}))
                .isCloseTo(0.8, within(1e-15));
        // Ranks 1.5, 1.5, 3 against 1, 2, 3: 1.5 / sqrt(1.5 * 2).
        assertThat(RankCorrelation.spearman(new double[] {0, 0, 7}, new double[] {1, 2, 3}))
                .isCloseTo(Math.sqrt(0.75), within(1e-15));
        assertThat(RankCorrelation.spearman(new double[] {1, 1}, new double[] {1, 2}))
                .isNaN();
    }

    @Test
    void areasThatNeverHadAnEventCanBeLeftOut() {
        int[] earlier = {3, 0, 2, 0, 0};
        int[] later = {2, 3, 1, 0, 0};
        assertThat(RankCorrelation.persistenceWhereAny(earlier, later))
                .isCloseTo(RankCorrelation.persistence(new int[] {3, 0, 2}, new int[] {2, 3, 1}), within(1e-15));
        assertThat(RankCorrelation.persistenceWhereAny(earlier, later)).isCloseTo(-0.5, within(1e-15));
    }
}
