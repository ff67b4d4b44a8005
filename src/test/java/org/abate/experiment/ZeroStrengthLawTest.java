// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.StrategyChoice;

/** A strategy that does nothing changes nothing, not one event of a run. */
class ZeroStrengthLawTest {
    private static final LocalDate LAST_DAY = Lives.START.plusYears(2).minusDays(1);

    @Label("Nobody employed: every event and every count is that of the comparison arm, whatever the other settings")
    @Property(tries = 8)
    void nobodyEmployed(@ForAll long seed) {
        for (StrategyChoice idle : List.of(
                Arms.outreach(Map.of("workers", 0)),
                Arms.therapy(Map.of("clinicians", 0)),
                Arms.deterrence(Map.of("callInsPerYear", 0.0, "customNotificationsPerMonth", 0.0)),
                Arms.deterrence(Map.of("attendeesPerCallIn", 0, "customNotificationsPerMonth", 0.0)))) {
            assertSameLife(seed, Arms.of(idle));
        }
        assertSameLife(
                seed,
                Arms.of(
                        Arms.deterrence(Map.of("callInsPerYear", 0.0, "customNotificationsPerMonth", 0.0)),
                        Arms.therapy(Map.of("clinicians", 0)),
                        Arms.outreach(Map.of("workers", 0))));
    }

    @Label("Present staff named again in the arm changes nothing")
    @Property(tries = 4)
    void presentStaffNamedAgain(@ForAll long seed) {
        assertSameLife(seed, Arms.staffed(Map.of("policeOfficers", 24.0, "detectives", 3.0, "callTakers", 5.0)));
    }

    @Label("Before the first day of a strategy every event is that of the comparison arm, though it be the last")
    @Property(tries = 6)
    void startsOnTheLastDay(@ForAll long seed) {
        Map<String, Object> late = Map.of("start", Optional.of(LAST_DAY), "rampUpMonths", 6.0);
        for (StrategyChoice choice : List.of(Arms.outreach(late), Arms.therapy(late), Arms.deterrence(late))) {
            Lives lives = Lives.milltown(2, seed, Map.of());
            ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
            double lastDay = before.world().calendar().dayOf(LAST_DAY);
            List<Lives.Event> none = lives.live(0, before, Arms.STATUS_QUO).events();
            List<Lives.Event> some = lives.live(0, before, Arms.of(choice)).events();
            // The first of the staff is hired that morning and acts a third of a day into it.
            double firstAct = lastDay + 1.0 / ViolenceModel.SHIFTS_PER_DAY;
            assertThat(until(firstAct, some)).isEqualTo(until(firstAct, none));
        }
    }

    @Label("A strategy that ends before it takes effect: every event is that of the comparison arm")
    @Property(tries = 4)
    void endsBeforeItTakesEffect(@ForAll long seed) {
        // Six call-ins a year: the first is due in the ninth week.
        assertSameLife(
                seed,
                Arms.of(Arms.deterrence(Map.of(
                        "end",
                        Optional.of(Lives.START.plusWeeks(4)),
                        "callInsPerYear",
                        6.0,
                        "customNotificationsPerMonth",
                        0.0))));
    }

    private static List<Lives.Event> until(double day, List<Lives.Event> events) {
        return events.stream().filter(event -> event.day() < day).toList();
    }

    private static void assertSameLife(long seed, Arm idle) {
        Lives lives = Lives.milltown(2, seed, Map.of());
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Lives.Life none = lives.live(0, before, Arms.STATUS_QUO);
        Lives.Life some = lives.live(0, before, idle);
        assertThat(none.events()).hasSizeGreaterThan(100);
        assertThat(some.events()).isEqualTo(none.events());
        if (idle.strategies().stream().noneMatch(s -> s.settings().containsKey("analysts"))) {
            assertThat(some.tally()).isEqualTo(none.tally());
        }
    }
}
