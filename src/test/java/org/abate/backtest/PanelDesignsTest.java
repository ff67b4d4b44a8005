// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.abate.statistics.RatioOfRates.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each design makes of a table of counts, worked by hand. */
class PanelDesignsTest {
    private static final int[][] COUNTS = {
        {4, 6, 3, 2}, // treated: 10 before, 5 after
        {5, 5, 4, 1}, // treated: 10 before, 5 after
        {4, 4, 4, 4}, // 8 before, 8 after
        {10, 10, 14, 10} // 20 before, 24 after
    };
    private static final boolean[] TREATED = {true, true, false, false};
    private static final Panel PANEL = panel(COUNTS, TREATED, 2, 2, 2, 2);

    private static Panel panel(int[][] counts, boolean[] treated, int before, int... treatedFrom) {
        int[] from = treatedFrom.length == counts.length ? treatedFrom : new int[counts.length];
        if (treatedFrom.length != counts.length) {
            Arrays.fill(from, before);
        }
        return new Panel(counts, counts, treated, from, new double[counts.length][0], before);
    }

    private static double estimate(String design, Panel panel) {
        return PanelDesigns.estimate(
                Cases.evaluation(
                        "outcome: shootings, design: " + design, panel.before(), panel.columns() - panel.before()),
                panel);
    }

    @Test
    @DisplayName("The table tells who was treated, and counts over unit-months before and after")
    void table() {
        assertThat(PANEL.units(true)).containsExactly(0, 1);
        assertThat(PANEL.units(false)).containsExactly(2, 3);
        assertThat(PANEL.rate(true, false)).isEqualTo(new Rate(20, 4));
        assertThat(PANEL.rate(true, true)).isEqualTo(new Rate(10, 4));
        assertThat(PANEL.rate(false, true)).isEqualTo(new Rate(32, 4));
        assertThat(PANEL.rate(new int[] {2, 2, 3}, true)).isEqualTo(new Rate(40, 6));
        assertThat(PANEL.treatedSeries()).containsExactly(9, 11, 7, 3);
        assertThat(PANEL.treatedAfter(false)).isEqualTo(10);
        assertThat(PANEL.countBefore(3)).isEqualTo(20);
    }

    @ParameterizedTest
    @DisplayName("The same table is another effect in another design")
    @CsvSource(
            delimiter = '|',
            value = {
                // the treated: 10 after 20
                "beforeAfter, units: neighborhoods | -50",
                // 10/20 over 32/28
                "restOfPlace, units: neighborhoods | -56.25",
                // both are nearest in their count before to the third: 10/20 over 16/16
                "matchedComparison, units: neighborhoods, compared: {nearest: 1} | -50",
                // the third and the fourth for each: 10/20 over 64/56
                "matchedComparison, units: neighborhoods, compared: {nearest: 2} | -56.25",
                // more than there are: the same
                "matchedComparison, units: neighborhoods, compared: {nearest: 9} | -56.25",
                // of months fewer than 24 a wave cannot be told
                "interruptedTimeSeries, units: neighborhoods | -50",
                // treated together from one month on: the ratio of ratios
                "steppedWedge, units: neighborhoods | -56.25",
            })
    void designs(String design, double percent) {
        assertThat(estimate(design, PANEL)).isCloseTo(percent, within(1e-6));
    }

    @Test
    @DisplayName("A trend is no effect, where one is asked for")
    void trend() {
        Panel growing = panel(new int[][] {{2, 4, 8, 8, 16, 32}}, new boolean[] {true}, 3);
        assertThat(estimate("interruptedTimeSeries, units: city, trend: true", growing))
                .isCloseTo(-50, within(1e-6));
        assertThat(estimate("interruptedTimeSeries, units: city", growing)).isCloseTo(300, within(1e-6));
    }

    @Test
    @DisplayName("A season is no effect in series of two years and more")
    void season() {
        int[] months = new int[30];
        for (int month = 0; month < 30; month++) {
            double wave = StrictMath.exp(0.8 * StrictMath.cos(2 * Math.PI * month / 12));
            months[month] = (int) Math.round(10_000 * wave * (month < 12 ? 1 : 0.8));
        }
        Panel seasonal = panel(new int[][] {months}, new boolean[] {true}, 12);
        assertThat(estimate("interruptedTimeSeries, units: city", seasonal)).isCloseTo(-20, within(0.05));
        assertThat(Math.abs(estimate("beforeAfter, units: city", seasonal) + 20))
                .isGreaterThan(3);
    }

    @Test
    @DisplayName("A stepped wedge gives each unit its own beginning")
    void steppedWedge() {
        int[][] counts = {{40, 40, 20}, {80, 160, 40}, {30, 60, 30}};
        Panel staggered = panel(counts, new boolean[] {true, true, false}, 1, 1, 2, 1);
        assertThat(estimate("steppedWedge, units: groups", staggered)).isCloseTo(-50, within(1e-6));
        Panel atOnce = panel(counts, new boolean[] {true, true, false}, 1);
        assertThat(estimate("steppedWedge, units: groups", atOnce)).isNotCloseTo(-50, within(5.0));
    }

    @Test
    @DisplayName("A synthetic control is a mix that fits the months before, whatever the level")
    void syntheticControl() {
        int[][] counts = {
            {60, 60, 60, 30, 30, 30, 24, 24, 24}, // falls by half and goes on at 24
            {4, 4, 4, 2, 2, 2, 3, 3, 3}, // the same fall on another level; its mean before is 3
            {3, 3, 3, 9, 9, 9, 8, 8, 8},
            {0, 0, 0, 0, 0, 0, 9, 9, 9} // nothing before says nothing
        };
        Panel panel = panel(counts, new boolean[] {true, false, false, false}, 6);
        // After over the mean before: 24 / 45 of the treated, 3 / 3 of what fits it.
        assertThat(estimate("syntheticControl, units: neighborhoods", panel))
                .isCloseTo(100 * (24.0 / 45 - 1), within(1e-6));
    }

    @Test
    @DisplayName("Units of which something is known are matched by that, not by their count before")
    void matchedByRecord() {
        int[][] counts = {{10, 5}, {10, 10}, {10, 20}};
        int[] from = {1, 1, 1};
        boolean[] treated = {true, false, false};
        Panel nearTheFirst = new Panel(counts, counts, treated, from, new double[][] {{900}, {1000}, {100}}, 1);
        Panel nearTheSecond = new Panel(counts, counts, treated, from, new double[][] {{90}, {1000}, {100}}, 1);
        String design = "matchedComparison, units: neighborhoods";
        assertThat(estimate(design, nearTheFirst)).isCloseTo(-50, within(1e-9));
        assertThat(estimate(design, nearTheSecond)).isCloseTo(-75, within(1e-9));
    }

    @Test
    @DisplayName("Shares of cases cleared are compared in points")
    void clearance() {
        int[][] cleared = {{5, 8}, {4, 6}};
        int[][] homicides = {{10, 10}, {8, 8}};
        Panel panel = new Panel(
                cleared, homicides, new boolean[] {true, false}, new int[] {1, 1}, new double[][] {{1}, {1}}, 1);
        assertThat(share("beforeAfter", panel)).isCloseTo(30, within(1e-9));
        assertThat(share("restOfPlace", panel)).isCloseTo(5, within(1e-9));
        assertThat(panel.treatedAfter(true)).isEqualTo(10);
        assertThat(panel.share(false, true)).isEqualTo(0.75);
    }

    private static double share(String design, Panel panel) {
        return PanelDesigns.estimate(
                Cases.written()
                        .evaluation("design: " + design + ", units: neighborhoods, outcome: clearance")
                        .published("estimate: 5, unit: points")
                        .read()
                        .evaluation(),
                panel);
    }

    @Test
    @DisplayName("Without anybody treated, anybody to compare with, or any event there is no estimate")
    void cannotBeTold() {
        Panel nobody = panel(COUNTS, new boolean[4], 2);
        Panel everybody = panel(COUNTS, new boolean[] {true, true, true, true}, 2);
        Panel peace = panel(new int[4][4], TREATED, 2);
        for (String design : new String[] {"restOfPlace", "matchedComparison", "steppedWedge"}) {
            for (Panel panel : new Panel[] {nobody, everybody, peace}) {
                assertThat(estimate(design + ", units: neighborhoods", panel))
                        .as(design)
                        .isNaN();
            }
        }
        assertThat(estimate("beforeAfter, units: neighborhoods", nobody)).isNaN();
        assertThat(estimate("interruptedTimeSeries, units: neighborhoods", peace))
                .isNaN();
    }

    @Test
    @DisplayName("A fall to nothing is half an event, not the end of the scale")
    void nothingLeft() {
        Panel gone = panel(new int[][] {{10, 0}}, new boolean[] {true}, 1);
        assertThat(estimate("beforeAfter, units: city", gone)).isCloseTo(100 * (0.5 / 10.5 - 1), within(1e-9));
    }
}
