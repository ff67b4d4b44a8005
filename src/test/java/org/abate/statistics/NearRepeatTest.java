// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.abate.statistics.NearRepeat.Null;
import org.junit.jupiter.api.Test;

class NearRepeatTest {
    /** Four incidents on a line at 0, 100, 250 and 5,000 m, on days 0, 0, 10 and 3. */
    private static final NearRepeat FOUR =
            new NearRepeat(new double[] {0, 100, 250, 5000}, new double[4], new int[] {0, 0, 10, 3}, 100, 200, 10_000);

    @Test
    void pairsByHand() {
        // Within 100 m: (1, 2) same day. Within 200 m: and (2, 3), 10 days. All: 0, 10, 3, 10, 3 and 7 days.
        assertThat(FOUR.pairs(Null.ALL, 0, 7, 10)).isDeepEqualTo(new int[][] {{1, 1, 1}, {1, 1, 2}, {1, 4, 6}});
        assertThat(FOUR.pairs(Null.EXCLUDING_SAME_DAY, 7, 10)).isDeepEqualTo(new int[][] {{0, 0}, {0, 1}, {3, 5}});
    }

    @Test
    void chanceByHand() {
        // One of six pairs of places is within 100 m, one of six pairs of dates within a day: 1/6 expected.
        AgainstChance test = FOUR.test(Null.ALL, 20_000, 3, 0)[0][0];
        assertThat(test.observed()).isEqualTo(1);
        // Standard error 0.0026.
        assertThat(test.expected()).isCloseTo(1.0 / 6, within(0.01));
        assertThat(test.probability()).isCloseTo(1.0 / 6, within(0.01));
        assertThat(test.ratio()).isCloseTo(6, within(0.4));
    }

    @Test
    void withinYearDatesStayInTheirYear() {
        int[] days = {
            (int) LocalDate.of(2010, 12, 31).toEpochDay(),
            (int) LocalDate.of(2011, 1, 1).toEpochDay(),
            (int) LocalDate.of(2010, 1, 1).toEpochDay()
        };
        var line = new NearRepeat(new double[] {0, 10, 5000}, new double[3], days, 100);
        // The first two are a day apart; shuffled within years that holds in half of the orders, else in a third.
        assertThat(line.test(Null.WITHIN_YEAR, 20_000, 3, 1)[0][0].expected()).isCloseTo(0.5, within(0.015));
        assertThat(line.test(Null.ALL, 20_000, 3, 1)[0][0].expected()).isCloseTo(1.0 / 3, within(0.015));
    }

    @Test
    void theIntervalOfTheRatioIsThatOfACount() {
        Interval ratio = new AgainstChance(68, 58.28, new Interval(44, 73), 0.116).ratioOfCounts95();
        assertThat(ratio.low()).isCloseTo(0.8895, within(1e-4));
        assertThat(ratio.high()).isCloseTo(1.4441, within(1e-4));
    }

    @Test
    void distancesAndWindowsIncludeTheirEnds() {
        var two = new NearRepeat(new double[] {0, 300}, new double[] {0, 400}, new int[] {0, 14}, 500);
        assertThat(two.pairs(Null.ALL, 13, 14)).isDeepEqualTo(new int[][] {{0, 1}});
    }
}
