// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.Backtest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Estimates that look at other cities or at all runs of a parameter set, and true effects, worked by hand. */
class ConclusionTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Conclusion conclusion(Backtest backtest, int seedsPerSet, Measurement... runs) {
        return new Conclusion(backtest, List.of(runs), seedsPerSet, 100);
    }

    @Test
    @DisplayName("A design within one place keeps the estimate of each run, told or not")
    void withinOnePlace() {
        Conclusion conclusion = conclusion(
                Cases.written().read(), 1, Measurements.of(-20, 5, 8, 10), Measurements.of(Double.NaN, 0, 5, 10));
        assertThat(conclusion.estimates(true)).containsExactly(-20, Double.NaN);
        assertThat(conclusion.estimates(false)).containsExactly(5, 0);
    }

    @Test
    @DisplayName(
            "The true effect is the ratio of all that was counted in a parameter set, with and without the programme")
    void trueEffects() {
        Conclusion conclusion = conclusion(
                Cases.written().read(),
                2,
                Measurements.of(0, 0, 8, 10),
                Measurements.of(0, 0, 0, 10),
                Measurements.of(0, 0, 12, 10),
                Measurements.of(0, 0, 9, 10));
        assertThat(conclusion.trueEffects()[0]).isCloseTo(-60, EXACT);
        assertThat(conclusion.trueEffects()[1]).isCloseTo(5, EXACT);
        assertThat(conclusion.trueEffect()).isCloseTo(100 * (29.0 / 40 - 1), EXACT);
    }

    @Test
    @DisplayName("In points the true effect is per hundred treated units")
    void points() {
        Backtest people = Cases.written()
                .evaluation("design: matchedComparison, units: people, outcome: arrests")
                .published("estimate: -1, unit: points")
                .read();
        assertThat(conclusion(people, 1, Measurements.of(0, 0, 3, 4)).trueEffect())
                .isCloseTo(-10, EXACT);
    }

    @Test
    @DisplayName("Shares of cases cleared are compared over all cases, not over runs")
    void clearance() {
        Backtest cleared = Cases.written()
                .evaluation("design: beforeAfter, units: city, outcome: clearance")
                .published("estimate: 10, unit: points")
                .read();
        assertThat(conclusion(cleared, 2, Measurements.cleared(6, 5, 10, 10), Measurements.cleared(9, 10, 20, 30))
                        .trueEffect())
                .isCloseTo(100 * (15.0 / 30 - 15.0 / 40), EXACT);
    }

    @Test
    @DisplayName("A pooled design states the expected effect of each parameter set, and nothing without the programme")
    void pooled() {
        Backtest pooled = Cases.written()
                .evaluation("design: pooled, units: city, outcome: homicides")
                .months(0, 24)
                .read();
        Conclusion conclusion = conclusion(
                pooled,
                2,
                Measurements.of(0, 0, 8, 10),
                Measurements.of(0, 0, 10, 10),
                Measurements.of(0, 0, 11, 10),
                Measurements.of(0, 0, 11, 10));
        assertThat(conclusion.estimates(true)[0]).isCloseTo(-10, EXACT);
        assertThat(conclusion.estimates(true)[1]).isCloseTo(10, EXACT);
        assertThat(conclusion.estimates(false)).containsExactly(0, 0);
    }

    @Test
    @DisplayName("Per 100 officer-years: homicides averted by 100 more officers in a year")
    void officers() {
        Backtest officers = Cases.written()
                .strategy("policeOfficers")
                .programme("staffing: {policeOfficers: 200}")
                .evaluation("design: pooled, units: city, outcome: homicides")
                .months(0, 24)
                .published("estimate: -8, unit: per100OfficerYears")
                .read();
        // 100 more officers, two runs of two years: 12 fewer homicides in 400 officer-years.
        assertThat(conclusion(officers, 2, Measurements.of(0, 0, 54, 60), Measurements.of(0, 0, 54, 60))
                        .trueEffect())
                .isCloseTo(-3, EXACT);
    }

    @Test
    @DisplayName("Comparison cities are other runs without the programme; the change of the city over theirs")
    void comparisonCities() {
        Backtest cities = Cases.written()
                .evaluation("design: comparisonCities, units: city, outcome: homicides, cities: 2")
                .months(2, 1)
                .read();
        Measurement one = Measurements.city(new double[] {10, 10, 5}, new double[] {10, 10, 10});
        Measurement two = Measurements.city(new double[] {8, 12, 10}, new double[] {8, 12, 20});
        Measurement three = Measurements.city(new double[] {4, 6, 1}, new double[] {4, 6, 10});
        double[] estimates = conclusion(cities, 1, one, two, three).estimates(true);
        // The first: 5/10 a month over (20 + 10)/2 after and (8 + 12 + 4 + 6)/4 before.
        assertThat(estimates[0]).isCloseTo(100 * (5.0 / 10 / (15.0 / 7.5) - 1), EXACT);
        assertThat(estimates[1]).isCloseTo(100 * (10.0 / 10 / (10.0 / 7.5) - 1), EXACT);
        // Had it done nothing: 10/10 over the same.
        assertThat(conclusion(cities, 1, one, two, three).estimates(false)[0]).isCloseTo(100 * (1 / 2.0 - 1), EXACT);
    }

    @Test
    @DisplayName("A city is never compared with itself, and with each other run at most once")
    void othersOnly() {
        Backtest cities = Cases.written()
                .evaluation("design: comparisonCities, units: city, outcome: homicides, cities: 100")
                .months(1, 1)
                .read();
        for (int seedsPerSet : new int[] {1, 2, 3, 6}) {
            List<Measurement> runs = new ArrayList<>();
            for (int run = 0; run < 6; run++) {
                double own = 1L << (4 * run);
                runs.add(Measurements.city(new double[] {1, 1}, new double[] {1, own}));
            }
            double all =
                    runs.stream().mapToDouble(run -> run.seriesWithout().get(1)).sum();
            double[] estimates = new Conclusion(cities, runs, seedsPerSet, 0).estimates(true);
            for (int run = 0; run < 6; run++) {
                double others = (all - (1L << (4 * run))) / 5;
                assertThat(estimates[run]).isCloseTo(100 * (1 / others - 1), within(1e-6));
            }
        }
    }

    @Test
    @DisplayName("A synthetic control weighs the other cities so that they fit the months before")
    void syntheticControl() {
        Backtest synthetic = Cases.written()
                .evaluation("design: syntheticControl, units: city, outcome: homicides, cities: 2")
                .months(6, 3)
                .read();
        double[] own = {6, 6, 6, 6, 6, 6, 3, 3, 3};
        double[] low = {3, 3, 3, 3, 3, 3, 4, 4, 4};
        double[] high = {9, 9, 9, 9, 9, 9, 8, 8, 8};
        double[] estimates = conclusion(
                        synthetic,
                        1,
                        Measurements.city(own, own),
                        Measurements.city(low, low),
                        Measurements.city(high, high))
                .estimates(true);
        assertThat(estimates[0]).isCloseTo(-50, within(1e-6));
    }

    @Test
    @DisplayName("One run alone has no other cities")
    void alone() {
        Backtest cities = Cases.written()
                .evaluation("design: comparisonCities, units: city, outcome: homicides")
                .months(1, 1)
                .read();
        assertThat(conclusion(cities, 1, Measurements.city(new double[] {1, 1}, new double[] {1, 1}))
                        .estimates(true))
                .containsExactly(Double.NaN);
    }
}
