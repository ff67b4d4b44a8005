// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.abate.scenario.Backtest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scores worked by hand. On the scale of the score a halving is 100 ln 0.5 = -69.3 and a doubling 69.3. */
class ScoreboardTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final double HALVING = 100 * StrictMath.log(0.5);

    private static Backtest published(String id, String strategy, double estimate) {
        return Cases.written()
                .id(id)
                .strategy(strategy)
                .published("estimate: " + estimate + ", unit: percent")
                .read();
    }

    private static BacktestResult simulated(Backtest backtest, double... estimates) {
        return BacktestResult.of(
                backtest,
                Arrays.stream(estimates)
                        .mapToObj(estimate -> Measurements.of(estimate, 0, 1, 1))
                        .toList(),
                1,
                0);
    }

    @Test
    @DisplayName("Percents are scored as logarithms, on which a halving is as far as a doubling; points as they are")
    void scale() {
        Backtest percent = published("a", "streetOutreach", -30);
        assertThat(Scoreboard.scored(percent, -50)).isCloseTo(HALVING, EXACT);
        assertThat(Scoreboard.scored(percent, 100)).isCloseTo(-HALVING, EXACT);
        assertThat(Scoreboard.scored(percent, 0)).isZero();
        assertThat(Scoreboard.scored(percent, -100))
                .isEqualTo(Scoreboard.scored(percent, -99))
                .isFinite();
        Backtest points = Cases.written()
                .evaluation("design: matchedComparison, units: people, outcome: arrests")
                .published("estimate: -1, unit: points")
                .read();
        assertThat(Scoreboard.scored(points, -5)).isEqualTo(-5);
    }

    @Test
    @DisplayName("The score of a sample is its mean error less half its spread")
    void crps() {
        BacktestResult sure = simulated(published("a", "streetOutreach", -50), -50, -50);
        assertThat(Scoreboard.crps(sure)).isCloseTo(0, EXACT);
        // X is 0 or -69.3, the outcome -69.3: mean error 34.7, mean |X - X'| over different two 69.3.
        BacktestResult unsure = simulated(published("a", "streetOutreach", -50), 0, -50);
        assertThat(Scoreboard.crps(unsure)).isCloseTo(-HALVING / 2 + HALVING / 2, EXACT);
        BacktestResult wrong = simulated(published("a", "streetOutreach", -50), 0, 0);
        assertThat(Scoreboard.crps(wrong)).isCloseTo(-HALVING, EXACT);
        BacktestResult three = simulated(published("a", "streetOutreach", 0), -50, 0, 100);
        // Mean error 2/3 of 69.3; of the three pairs two are one halving apart and one is two: 4/3 of 69.3.
        assertThat(Scoreboard.crps(three)).isCloseTo(-HALVING * (2.0 / 3 - 4.0 / 3 / 2), EXACT);
    }

    @Test
    @DisplayName("Who says no change is scored by the distance of the published effect from nothing")
    void noChange() {
        Scoreboard board = new Scoreboard(List.of(
                simulated(published("a", "streetOutreach", -50), -10),
                simulated(published("b", "streetOutreach", 0), -10)));
        assertThat(board.crpsNoChange()).isCloseTo(-HALVING / 2, EXACT);
        assertThat(board.crpsNoChangeWithChance()).isCloseTo(-HALVING / 2, EXACT);
    }

    @Test
    @DisplayName(
            "The mean of published effects leaves the backtest itself out, and takes other strategies for want of its own")
    void meanPublished() {
        List<Backtest> all = List.of(
                published("a", "streetOutreach", -50),
                published("b", "streetOutreach", 0),
                published("c", "streetOutreach", -20),
                published("d", "vacantRemediation", -10),
                Cases.written()
                        .id("e")
                        .evaluation("design: matchedComparison, units: people, outcome: arrests")
                        .published("estimate: -1, unit: points")
                        .read());
        assertThat(Scoreboard.meanOfOthers(all.get(0), all)).isCloseTo(-10, EXACT);
        assertThat(Scoreboard.meanOfOthers(all.get(1), all)).isCloseTo(-35, EXACT);
        assertThat(Scoreboard.meanOfOthers(all.get(3), all)).isCloseTo(-70.0 / 3, EXACT);
        assertThat(Scoreboard.meanOfOthers(all.get(4), all))
                .as("nothing else is in points")
                .isZero();
        Scoreboard board = new Scoreboard(List.of(simulated(all.get(1), 0)));
        assertThat(board.crpsMeanPublished(all)).isCloseTo(-100 * StrictMath.log(0.65), EXACT);
    }

    @Test
    @DisplayName("Hits, wrong signs and roles are counted of what could be told")
    void counts() {
        Backtest test = published("a", "streetOutreach", -50);
        Backtest fit = Cases.written()
                .id("b")
                .role("fit")
                .published("estimate: 30, unit: percent")
                .read();
        Scoreboard board = new Scoreboard(
                List.of(simulated(test, -60, -40), simulated(fit, -60, -40), simulated(test, Double.NaN, Double.NaN)));
        assertThat(board.cases()).isEqualTo(2);
        assertThat(board.hits()).isEqualTo(1);
        assertThat(board.wrongSigns()).isEqualTo(1);
        assertThat(board.of(Backtest.Role.TEST).cases()).isEqualTo(1);
        assertThat(board.of(Backtest.Role.TEST).wrongSigns()).isZero();
        assertThat(board.of(Backtest.Role.FIT).hits()).isZero();
        assertThat(board.medianWidthRatio()).as("no interval was published").isEmpty();
        assertThat(new Scoreboard(List.of()).crps()).isNaN();
    }
}
