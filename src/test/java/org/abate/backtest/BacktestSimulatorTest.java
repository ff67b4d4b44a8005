// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.abate.experiment.RunNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole runs of small backtests. */
class BacktestSimulatorTest {
    private static final int RUNS = 8;

    /** Forty neighborhoods that hardly differ: which of them are worst in a year is mostly luck. */
    private static final String EVEN = "neighborhoods: 40, homicideShareOfTopTenPercent: 15";

    private static List<Measurement> runs(Cases.Written written) {
        BacktestSimulator simulator = BacktestCase.of(written.read(), Cases.milltown(), List.of(Cases.medians()))
                .simulator(1);
        return IntStream.range(0, RUNS)
                .mapToObj(seed -> simulator.simulate(new RunNumber(0, seed)))
                .toList();
    }

    @Test
    @DisplayName(
            "Nothing done in the worst neighborhoods of the year before: the raw count falls, and the effect is zero")
    void regressionToTheMean() {
        List<Measurement> runs = runs(Cases.written()
                .town(EVEN)
                .programme("streetOutreach: {workers: 0}")
                .evaluation(
                        "design: beforeAfter, units: neighborhoods, outcome: shootings, treated: {busiest: 4}, chosenBy:"
                                + " yearBefore"));
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.estimate()).isEqualTo(run.estimateWithout());
            assertThat(run.treatedWith()).isEqualTo(run.treatedWithout()).isPositive();
            assertThat(run.treatedUnits()).isEqualTo(4);
        });
        assertThat(runs.stream().mapToDouble(Measurement::estimate).average().orElseThrow())
                .as("what a naive evaluation finds of a programme that does nothing")
                .isLessThan(-5);
        double before = runs.stream().mapToDouble(Measurement::worstBefore).sum();
        double after = runs.stream().mapToDouble(Measurement::worstAfter).sum();
        assertThat(after).isLessThan(0.95 * before);
        assertThat(runs.get(0).placeboSame()).isEqualTo(1);
        assertThat(runs.subList(1, RUNS)).allMatch(run -> Double.isNaN(run.placeboSame()));
    }

    @Test
    @DisplayName("Chosen by the record in place of the year before, nothing done finds nothing on average")
    void chosenByTheRecord() {
        double byRecord = meanOfNothingDone("record");
        double byYearBefore = meanOfNothingDone("yearBefore");
        assertThat(byRecord).isGreaterThan(byYearBefore + 5);
    }

    private static double meanOfNothingDone(String chosenBy) {
        return runs(Cases.written()
                        .town(EVEN)
                        .programme("streetOutreach: {workers: 0}")
                        .evaluation(
                                "design: beforeAfter, units: neighborhoods, outcome: assaults, treated: {busiest: 4},"
                                        + " chosenBy: " + chosenBy))
                .stream()
                .mapToDouble(Measurement::estimate)
                .average()
                .orElseThrow();
    }

    @Test
    @DisplayName("Where the file names no neighborhoods, those with posts are the treated ones")
    void treatedWherePostsAre() {
        List<Measurement> runs =
                runs(Cases.written().evaluation("design: restOfPlace, units: neighborhoods, outcome: shootings"));
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.treatedUnits()).isEqualTo(3);
            assertThat(run.comparedUnits()).isEqualTo(7);
        });
    }

    @Test
    @DisplayName("A run is a function of its number, not of the runs before it, and other runs are others")
    void runsAreIndependent() {
        Cases.Written written = Cases.written();
        List<Measurement> all = runs(written);
        BacktestSimulator again = BacktestCase.of(written.read(), Cases.milltown(), List.of(Cases.medians()))
                .simulator(1);
        assertThat(again.simulate(new RunNumber(0, 4))).isEqualTo(all.get(4));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A trial fills up to its size, and its controls and treated are told apart")
    void trial() {
        List<Measurement> runs = runs(Cases.written()
                .strategy("cognitiveBehavioralTherapy")
                .programme("cognitiveBehavioralTherapy: {clinicians: 6}")
                .evaluation("design: randomisedTrial, units: people, outcome: assaults, size: 40, effectOn: assigned")
                .months(0, 12));
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.treatedUnits() + run.comparedUnits()).isEqualTo(40);
            assertThat(run.startedShare()).isBetween(0.2, 1.0);
        });
    }
}
