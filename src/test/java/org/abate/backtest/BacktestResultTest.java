// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.scenario.Backtest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a backtest: hit or miss, wrong sign, width. */
class BacktestResultTest {
    /** The whole numbers about a middle: the 90 % interval of 101 of them reaches 45.9 to either side. */
    private static List<Measurement> about(double middle) {
        return IntStream.rangeClosed(-50, 50)
                .mapToObj(step -> Measurements.of(middle + step, step, 80, 100))
                .toList();
    }

    private static BacktestResult result(String published, List<Measurement> runs) {
        Backtest backtest =
                Cases.written().published(published + ", unit: percent").read();
        return BacktestResult.of(backtest, runs, 1, 0);
    }

    @ParameterizedTest
    @DisplayName("It is a hit when the published estimate lies in the simulated 90 % interval")
    @CsvSource({"-30, -30, true", "-75, -30, true", "-76, -30, false", "15, -30, true", "16, -30, false"})
    void hits(double published, double middle, boolean hit) {
        BacktestResult result = result("estimate: " + published, about(middle));
        assertThat(result.median()).hasValue(middle);
        assertThat(result.interval90().low()).isCloseTo(middle - 45.9, within(1e-9));
        assertThat(result.interval90().high()).isCloseTo(middle + 45.9, within(1e-9));
        assertThat(result.hit()).isEqualTo(hit);
    }

    @ParameterizedTest
    @DisplayName(
            "The sign is wrong when the published one is certain and nineteen in twenty simulated ones are its opposite")
    @CsvSource(
            delimiter = '|',
            value = {
                "estimate: 30, interval95: {low: 5, high: 60} | -60 | true",
                "estimate: -30, interval95: {low: -60, high: -5} | 60 | true",
                // not certain of its own sign
                "estimate: 30, interval95: {low: -5, high: 60} | -60 | false",
                // without an interval taken at its word
                "estimate: 30 | -60 | true",
                "estimate: 0 | -60 | false",
                // 95 of 101 below 0 are not enough
                "estimate: 30, interval95: {low: 5, high: 60} | -44.5 | false",
                "estimate: 30, interval95: {low: 5, high: 60} | -45.5 | true",
                "estimate: -30, interval95: {low: -60, high: -5} | -60 | false",
            })
    void wrongSigns(String published, double middle, boolean wrong) {
        assertThat(result(published, about(middle)).wrongSign()).isEqualTo(wrong);
    }

    @Test
    @DisplayName("Widths are compared at 95 %, where the published interval has one")
    void widths() {
        // 2.5 % and 97.5 % of 101: 48.45 to either side.
        assertThat(result("estimate: 0, interval95: {low: -20, high: 20}", about(0))
                        .widthRatio()
                        .orElseThrow())
                .isCloseTo(96.9 / 40, within(1e-9));
        assertThat(result("estimate: 0", about(0)).widthRatio()).isEmpty();
        assertThat(result("estimate: 0, interval95: {low: 0, high: 0}", about(0))
                        .widthRatio())
                .isEmpty();
    }

    @Test
    @DisplayName("Evaluations that could not tell anything are counted and left out; without any other it is a miss")
    void untold() {
        List<Measurement> runs = new ArrayList<>(about(-30));
        runs.add(Measurements.of(Double.NaN, Double.NaN, 0, 0));
        runs.add(Measurements.of(Double.POSITIVE_INFINITY, 0, 5, 0));
        BacktestResult result = result("estimate: -30", runs);
        assertThat(result.estimates()).hasSize(101);
        assertThat(result.untold()).isEqualTo(2);
        assertThat(result.trueEffects())
                .hasSize(101)
                .containsOnly(result.trueEffects().get(0));
        assertThat(result.trueMedian().orElseThrow()).isCloseTo(-20, within(1e-9));

        BacktestResult nothing = result("estimate: -30", List.of(Measurements.of(Double.NaN, 0, 0, 0)));
        assertThat(nothing.hit()).isFalse();
        assertThat(nothing.wrongSign()).isFalse();
        assertThat(nothing.median()).isEmpty();
        assertThat(nothing.widthRatio()).isEmpty();
    }

    @Test
    @DisplayName("Controls are summed up: placebos that changed nothing, and the fall of the worst neighborhoods")
    void controls() {
        List<Measurement> runs = new ArrayList<>();
        for (double same : new double[] {1, 1, 0, Double.NaN}) {
            runs.add(new Measurement(0, 0, 1, 1, 0, 0, 4, 8, 0.25, 50, 40, same, List.of(), List.of()));
        }
        BacktestResult result = result("estimate: 0", runs);
        assertThat(result.placebos()).isEqualTo(3);
        assertThat(result.placebosSame()).isEqualTo(2);
        assertThat(result.worstFallPercent()).isCloseTo(-20, within(1e-9));
        assertThat(result.treatedUnits()).isEqualTo(4);
        assertThat(result.comparedUnits()).isEqualTo(8);
        assertThat(result.startedShare()).isEqualTo(0.25);
    }
}
