// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.abate.chance.Keys;
import org.abate.city.Cities;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The calendar within a model, whose own events go on around those of the test. */
class EventCalendarTest {
    private static final int DAYS = 40;
    private static final ParameterSet SET = ParameterTable.load().medians();
    private static final SyntheticCity CITY = SyntheticCity.of(Cities.stLouis(), SET, 1);

    private final ViolenceModel model = model();

    private static ViolenceModel model() {
        ProjectionCalendar calendar = ProjectionCalendar.of(LocalDate.of(2024, 1, 1), 1, 31);
        RunWorld world = new RunWorld(CITY, SET, 1, calendar, 0, Drift.FROM_THE_PRESENT, 5);
        ViolenceModel model = ViolenceModel.burnIn(world, (day, kind, key, who, whom) -> {});
        model.start();
        return model;
    }

    @Test
    @DisplayName("However many wait, each happens once, at its own time and in order")
    void order() {
        List<Double> planned = new ArrayList<>();
        List<Double> happened = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            double day = DAYS * Keys.uniform(3, i);
            planned.add(day);
            model.state.events.add(day, m -> {
                assertThat(m.now()).isEqualTo(day);
                happened.add(day);
            });
        }
        model.liveUntil(DAYS);
        planned.sort(null);
        assertThat(happened).isEqualTo(planned);
    }

    @Test
    @DisplayName("What happens may plan for the same shift, for another, and beyond the end of the run")
    void chain() {
        List<Double> happened = new ArrayList<>();
        model.state.events.add(3.1, m -> {
            happened.add(m.now());
            m.state.events.add(3.2, n -> happened.add(n.now()));
            m.state.events.add(9.9, n -> happened.add(n.now()));
            m.state.events.add(100_000, n -> happened.add(n.now()));
        });
        model.liveUntil(DAYS);
        assertThat(happened).containsExactly(3.1, 3.2, 9.9);
    }

    @Test
    @DisplayName("What is planned too late happens first in the next shift, and the clock does not go back")
    void overdue() {
        List<Double> happened = new ArrayList<>();
        model.liveUntil(2);
        for (double day : new double[] {2.01, 1.99, 2.3, 1.7}) {
            model.state.events.add(day, m -> happened.add(m.now()));
        }
        model.liveUntil(3);
        assertThat(happened).containsExactly(2.0, 2.0, 2.01, 2.3);
    }

    @Test
    @DisplayName("A card of numbers says what was written on it")
    void numbers() {
        int who = model.state.people.size() - 1;
        int generation = model.state.people.generation(who);
        model.state.events.add(2.5, Due.LEAVE, who, generation + 1, 0, 0);
        model.liveUntil(2);
        int before = model.state.people.generation(who);
        model.state.events.add(2.5, Due.LEAVE, who, before, Integer.MAX_VALUE, Long.MIN_VALUE);
        model.liveUntil(3);
        assertThat(model.state.people.generation(who)).isGreaterThan(before);
    }

    @Test
    @DisplayName("Two arms that go on from one burn-in have calendars of their own")
    void copies() {
        List<String> happened = new ArrayList<>();
        model.state.events.add(5, m -> happened.add("both"));
        model.liveUntil(2);
        ViolenceModel one = model.fork((day, kind, key, who, whom) -> {});
        ViolenceModel other = model.fork((day, kind, key, who, whom) -> {});
        one.start();
        other.start();
        one.state.events.add(6, m -> happened.add("one"));
        one.liveUntil(DAYS);
        assertThat(happened).containsExactly("both", "one");
        other.liveUntil(DAYS);
        assertThat(happened).containsExactly("both", "one", "both");
    }
}
