// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.abate.model.Count;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More of a city's public staff helps, fewer hurt, and nobody at all is the worst. */
class StaffLawTest {
    private static final int RUNS = 24;

    @Test
    @DisplayName("More officers: more proactive hours and less violence; none at all is worst")
    void officers() {
        Map<String, Double> strong = Map.of("escalation.patrolPerLogHours", 0.3);
        assertThat(by("policeOfficers", List.of(0.0, 6.0, 16.0, 24.0, 48.0), strong, Lives.Life::expectedHomicides))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
        assertThat(by("policeOfficers", List.of(0.0, 6.0, 16.0, 24.0, 48.0), strong, life -> life.tally()
                        .total(Count.PATROL_HOURS)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("More detectives: more homicides cleared and less violence; none at all clear next to nothing")
    void detectives() {
        List<Double> staff = List.of(0.0, 1.0, 3.0, 12.0);
        List<Double> clearance = by("detectives", staff, Map.of(), StaffLawTest::clearance);
        assertThat(clearance).isSorted().doesNotHaveDuplicates();
        assertThat(clearance.get(0)).isLessThan(0.02);
        assertThat(by("detectives", staff, Map.of(), Lives.Life::expectedHomicides))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    @DisplayName("More call-takers: more calls answered in time, more cleared, fewer deaths; none at all is worst")
    void callTakers() {
        List<Double> staff = List.of(0.0, 2.0, 5.0, 10.0);
        assertThat(by("callTakers", staff, Map.of(), life -> life.tally()
                        .total(Count.CALLS_ANSWERED_WITHIN_10_SECONDS)))
                .isSorted()
                .doesNotHaveDuplicates();
        // Of the time to arrival only the answer, not the luck of who is free near by.
        Map<String, Double> strong = Map.of(
                "justice.clearedPerLogDelay",
                20.0,
                "attack.fatalLogOddsPerMinute",
                0.3,
                "patrol.travelPerLogHours",
                0.0);
        List<Double> clearance = by("callTakers", staff, strong, StaffLawTest::clearance);
        assertThat(clearance).isSorted();
        assertThat(clearance.get(0)).isLessThan(clearance.get(1));
        assertThat(clearance.get(1)).isLessThan(clearance.get(3));
        assertThat(by("callTakers", staff, strong, Lives.Life::expectedHomicides))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    private static double clearance(Lives.Life life) {
        return life.tally().total(Count.HOMICIDE_CASES_CLEARED) / life.tally().total(Count.HOMICIDE_CASES);
    }

    /** Mean over runs for each size of a staff; the same luck for all. */
    private static List<Double> by(
            String staff, List<Double> people, Map<String, Double> changes, ToDoubleFunction<Lives.Life> outcome) {
        Lives lives = Lives.milltown(4, 11, changes);
        double[] sums = new double[people.size()];
        for (int run = 0; run < RUNS; run++) {
            var before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            int number = run;
            double[] outcomes = people.stream()
                    .mapToDouble(size ->
                            outcome.applyAsDouble(lives.live(number, before, Arms.staffed(Map.of(staff, size)))))
                    .toArray();
            IntStream.range(0, sums.length).forEach(i -> sums[i] += outcomes[i] / RUNS);
        }
        return DoubleStream.of(sums).boxed().toList();
    }
}
