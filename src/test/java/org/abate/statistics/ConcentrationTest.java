// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcentrationTest {
    private static final Concentration FOUR = new Concentration(new int[] {0, 6, 3, 1});

    @Test
    void byHand() {
        assertThat(FOUR.events()).isEqualTo(10);
        assertThat(FOUR.topShare(0.25)).isEqualTo(0.6);
        assertThat(FOUR.topShare(0.5)).isEqualTo(0.9);
        assertThat(FOUR.topShare(1)).isEqualTo(1);
        // Half of the first area; all of the first and half of the second.
        assertThat(FOUR.topShare(0.125)).isCloseTo(0.3, within(1e-15));
        assertThat(FOUR.topShare(0.375)).isCloseTo(0.75, within(1e-15));
        assertThat(FOUR.shareOfAreasWithZero()).isEqualTo(0.25);
        // 2 (1*0 + 2*1 + 3*3 + 4*6) / (4 * 10) - 5 / 4.
        assertThat(FOUR.gini()).isCloseTo(0.5, within(1e-15));
        assertThat(FOUR.areasHolding(0.6)).isEqualTo(1);
        assertThat(FOUR.areasHolding(0.61)).isEqualTo(2);
    }

    @Test
    void eventsInNoAreaAreLeftOut() {
        assertThat(Concentration.counts(new int[] {2, -1, 0, 2}, 3)).containsExactly(1, 0, 2);
        assertThat(Concentration.ofEvents(new int[] {2, -1, 0, 2}, 3).events()).isEqualTo(3);
    }

    @Test
    void equalRatesGiveTheExpectedMaximumOfTwoAreas() {
        // Three events on two areas: the larger share is 1 with probability 1/4, else 2/3; 3/4 on average.
        AgainstChance test = new Concentration(new int[] {3, 0}).topShareAgainstEqualRates(0.5, 20_000, 7);
        assertThat(test.observed()).isEqualTo(1);
        // Standard error 0.001.
        assertThat(test.expected()).isCloseTo(0.75, within(0.004));
        assertThat(test.probability()).isCloseTo(0.25, within(0.012));
    }

    @Test
    void chanceFollowsTheWeights() {
        AgainstChance test = new Concentration(new int[] {5, 5}).topShareAgainstRates(0.5, new double[] {1, 0}, 10, 7);
        assertThat(test.expected()).isEqualTo(1);
    }

    @Test
    void withinYearsEachYearHasItsOwnTop() {
        int[][] years = {{4, 0}, {1, 3}, {0, 0}};
        assertThat(Concentration.meanTopShareWithinYears(years, 0.5)).isEqualTo((1 + 0.75) / 2);
    }

    @Test
    void carryOverByHand() {
        // The top half of four: the areas with 9 and, of the equals, the first.
        assertThat(Concentration.carryOver(new int[] {2, 9, 2, 0}, new int[] {1, 4, 2, 3}, 0.5))
                .isEqualTo(0.5);
    }

    @Test
    void withoutEventsThereIsNoConcentration() {
        var none = new Concentration(new int[3]);
        assertThat(none.topShare(0.1)).isNaN();
        assertThat(none.gini()).isNaN();
        assertThat(none.shareOfAreasWithZero()).isEqualTo(1);
        assertThatThrownBy(() -> new Concentration(new int[0])).hasMessageContaining("at least one area");
    }
}
