// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.RatioOfRates.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoWayRatesTest {
    @Test
    @DisplayName("Two units before and after: the logarithm of the ratio of ratios")
    void twoByTwo() {
        int[][] counts = {{30, 15}, {40, 30}};
        boolean[][] treated = {{false, true}, {false, false}};
        assertThat(new TwoWayRates(counts, treated).logRateRatio().getAsDouble())
                .isCloseTo(Math.log(2 / 3.0), within(1e-12));
        double[][] exposure = {{1, 0.5}, {1, 1}};
        assertThat(new TwoWayRates(counts, treated, exposure).logRateRatio().getAsDouble())
                .isCloseTo(Math.log(4 / 3.0), within(1e-12));
    }

    @Test
    @DisplayName("One block treated from one period on: the ratio of ratios of the sums")
    void oneBlock() {
        int[][] counts = {{3, 0, 4, 1}, {5, 2, 1, 0}, {0, 0, 0, 0}, {2, 2, 6, 3}, {9, 1, 2, 7}};
        boolean[][] treated = new boolean[5][4];
        for (int unit = 0; unit < 2; unit++) {
            treated[unit][2] = true;
            treated[unit][3] = true;
        }
        double expected = RatioOfRates.logRatioOfRatios(
                        new Rate(6, 1), new Rate(10, 1), new Rate(18, 1), new Rate(14, 1))
                .getAsDouble();
        assertThat(new TwoWayRates(counts, treated).logRateRatio().getAsDouble())
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    @DisplayName("Counts made without chance give back what they were made with, staggered and with exposures")
    void exact() {
        int[][] counts = new int[6][8];
        boolean[][] treated = new boolean[6][8];
        double[][] exposure = new double[6][8];
        for (int unit = 0; unit < 6; unit++) {
            for (int period = 0; period < 8; period++) {
                treated[unit][period] = period > unit;
                exposure[unit][period] = 1 + (unit * 3 + period * 5) % 4;
                double mean = 1e6 * (1 + unit) * (2 + Math.sin(period)) * exposure[unit][period];
                counts[unit][period] = (int) Math.round(treated[unit][period] ? 0.6 * mean : mean);
            }
        }
        assertThat(new TwoWayRates(counts, treated, exposure).logRateRatio().getAsDouble())
                .isCloseTo(Math.log(0.6), within(1e-6));
        // A cell that is not observed changes nothing of it.
        counts[2][6] = 0;
        exposure[2][6] = 0;
        assertThat(new TwoWayRates(counts, treated, exposure).logRateRatio().getAsDouble())
                .isCloseTo(Math.log(0.6), within(1e-6));
    }

    @Test
    @DisplayName("A thousand units with few events, staggered over 60 months: the effect within three standard errors")
    void recovery() {
        int[][] counts = new int[1000][60];
        boolean[][] treated = new boolean[1000][60];
        for (int unit = 0; unit < 1000; unit++) {
            long key = Keys.derive(19, Purpose.RUN, unit);
            double level = Draws.lognormal(key, 100, 0.05, 1);
            for (int month = 0; month < 60; month++) {
                treated[unit][month] = unit < 500 && month >= 12 + unit / 20;
                double mean = level * Math.exp(0.3 * Math.sin(month / 2.0)) * (treated[unit][month] ? 0.75 : 1);
                counts[unit][month] = Draws.poisson(key, month, mean);
            }
        }
        // About 650 treated events against three times as many: a standard error of about 0.06.
        assertThat(new TwoWayRates(counts, treated).logRateRatio().getAsDouble())
                .isCloseTo(Math.log(0.75), within(0.18));
    }

    @Test
    @DisplayName("It says when the effect cannot be estimated")
    void undefined() {
        int[][] counts = {{3, 5, 4}, {2, 2, 9}};
        assertThat(estimate(counts, new boolean[2][3])).as("nobody treated").isFalse();
        boolean[][] all = {{true, true, true}, {true, true, true}};
        assertThat(estimate(counts, all)).as("everybody treated").isFalse();
        boolean[][] unit = {{true, true, true}, {false, false, false}};
        assertThat(estimate(counts, unit)).as("a unit always treated").isFalse();
        boolean[][] period = {{false, true, true}, {false, true, true}};
        assertThat(estimate(counts, period)).as("all at the same time").isFalse();
        boolean[][] block = {{false, false, true}, {false, false, false}};
        assertThat(estimate(counts, block)).isTrue();
        assertThat(estimate(new int[][] {{3, 5, 0}, {2, 2, 9}}, block))
                .as("none while treated")
                .isFalse();
        assertThat(estimate(new int[][] {{0, 0, 5}, {2, 2, 9}}, block))
                .as("none before")
                .isFalse();
        assertThat(estimate(new int[][] {{3, 5, 4}, {0, 0, 0}}, block))
                .as("none compared")
                .isFalse();
        assertThat(estimate(new int[2][3], block)).as("none").isFalse();
        assertThat(estimate(new int[0][], new boolean[0][])).as("no units").isFalse();
    }

    private static boolean estimate(int[][] counts, boolean[][] treated) {
        return new TwoWayRates(counts, treated).logRateRatio().isPresent();
    }

    @Test
    @DisplayName("Periods in which only some units are observed may fall into parts that share nothing")
    void parts() {
        int[][] counts = {{30, 15, 0, 0}, {40, 30, 0, 0}, {0, 0, 20, 10}, {0, 0, 20, 20}};
        double[][] exposure = {{1, 1, 0, 0}, {1, 1, 0, 0}, {0, 0, 1, 1}, {0, 0, 1, 1}};
        boolean[][] treated = new boolean[4][4];
        treated[0][1] = true;
        assertThat(new TwoWayRates(counts, treated, exposure).logRateRatio().getAsDouble())
                .isCloseTo(Math.log(2 / 3.0), within(1e-9));
    }

    @Test
    @DisplayName("Tables that do not go together and events in no exposure are refused")
    void refused() {
        assertThatThrownBy(() -> new TwoWayRates(new int[2][2], new boolean[1][2]))
                .hasMessageContaining("2, 1 and 2");
        assertThatThrownBy(() -> new TwoWayRates(new int[2][2], new boolean[][] {{true, true}, {true}}))
                .hasMessageContaining("unit 1 must have 2 periods");
        assertThatThrownBy(() -> new TwoWayRates(new int[][] {{1, -2}}, new boolean[1][2]))
                .hasMessageContaining("-2 events");
        assertThatThrownBy(() -> new TwoWayRates(new int[][] {{1, 2}}, new boolean[1][2], new double[1][2]))
                .hasMessageContaining("exposure of 0.0");
    }
}
