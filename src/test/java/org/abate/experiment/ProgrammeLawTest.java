// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.experiment.Lives.Event;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.scenario.Placement;

/** Programmes stay within their places and their time, and their staff do nothing before they are hired. */
class ProgrammeLawTest {
    private static final double BURN_IN_DAYS = 2 * 365;

    @Label(
            "Two workers never share a client, a caseload never exceeds its places, and every client was at large when taken on")
    @Property(tries = 6)
    void caseloads(@ForAll long seed) {
        Life life = Lives.milltown(4, seed, Map.of("outreach.recruitsPerMonth", 8.0))
                .live(0, Arms.of(Arms.outreach(Map.of("workers", 4, "caseload", 3, "neighborhoods", busiest(1)))));
        Set<Integer> clients = new HashSet<>();
        int most = 0;
        for (Event event : life.events()) {
            switch (event.kind()) {
                case CLIENT_TAKEN_ON -> assertThat(clients.add(event.who())).isTrue();
                case CLIENT_DISCHARGED ->
                    assertThat(clients.remove(event.who())).isTrue();
                case ENTERED -> clients.remove(event.who());
                default -> {}
            }
            most = Math.max(most, clients.size());
        }
        assertThat(most).isBetween(5, 4 * 3);
    }

    @Label("A group holds no more people than it has seats, and nobody sits in two groups or comes without a seat")
    @Property(tries = 6)
    void seats(@ForAll long seed) {
        int weeks = 10;
        Life life = Lives.milltown(4, seed, Map.of("therapy.takeUp", 1.0, "therapy.inviteesPerSeat", 10.0))
                .live(0, Arms.of(Arms.therapy(Map.of("clinicians", 1, "seatsPerGroup", 3, "weeks", weeks))));
        Map<Double, Integer> enrolledOn = new HashMap<>();
        Map<Integer, Double> seatUntil = new HashMap<>();
        for (Event event : life.events()) {
            switch (event.kind()) {
                case ENROLLED -> {
                    assertThat(enrolledOn.merge(event.day(), 1, Integer::sum)).isLessThanOrEqualTo(3 * 3);
                    assertThat(seatUntil.getOrDefault(event.who(), 0.0)).isLessThanOrEqualTo(event.day());
                    seatUntil.put(event.who(), event.day() + 7 * weeks);
                }
                case SESSION_ATTENDED -> assertThat(seatUntil.get(event.who())).isGreaterThan(event.day());
                case DROPPED_OUT, ENTERED -> seatUntil.remove(event.who());
                default -> {}
            }
        }
        assertThat(enrolledOn.keySet()).hasSizeGreaterThan(5);
        List<Double> days = enrolledOn.keySet().stream().sorted().toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i) - days.get(i - 1)).isGreaterThan(7 * weeks - 0.01);
        }
    }

    @Label("Where nobody comes to be told, nobody is warned: no enforcement, no doubt, no effect")
    @Property(tries = 4)
    void nobodyCame(@ForAll long seed) {
        Lives lives = Lives.milltown(3, seed, Map.of("deterrence.invitedWhoCome", 0.0));
        assertThat(lives.live(0, Arms.of(Arms.deterrence(Map.of()))).events())
                .isEqualTo(lives.live(0, Arms.STATUS_QUO).events());
    }

    @Label("Before the start and after the end no staff act and nothing is spent")
    @Property(tries = 6)
    void tenure(@ForAll long seed) {
        Map<String, Object> span = Map.of(
                "start", Optional.of(Lives.START.plusMonths(6)),
                "end", Optional.of(Lives.START.plusMonths(18).minusDays(1)),
                "rampUpMonths", 2.0);
        for (var choice : List.of(Arms.outreach(span), Arms.therapy(span), Arms.deterrence(span))) {
            Life life = Lives.milltown(3, seed, Map.of()).live(0, Arms.of(choice));
            double from = BURN_IN_DAYS + 181;
            double to = BURN_IN_DAYS + 365 + 181;
            assertThat(acts(life)).isNotEmpty().allSatisfy(act -> assertThat(act.day())
                    .isBetween(from, to));
            assertThat(life.tally().between(0, 6, Count.COST_USD)).isZero();
            assertThat(life.tally().between(6, 18, Count.COST_USD)).isPositive();
            assertThat(life.tally().between(18, 36, Count.COST_USD)).isZero();
        }
    }

    @Label("Staff are paid for the time they work: over a ramp-up of a year about half of the year after")
    @Property(tries = 3)
    void rampUp(@ForAll long seed) {
        Map<String, Double> noTurnover = Map.of("outreach.turnoverPerYear", 1e-6, "staff.turnoverPerYear", 1e-6);
        for (var choice : List.of(
                Arms.outreach(Map.of("workers", 16, "supervisors", 0, "rampUpMonths", 12.0)),
                Arms.therapy(Map.of("clinicians", 16, "rampUpMonths", 12.0)),
                Arms.deterrence(Map.of(
                        "analysts",
                        16.0,
                        "enforcementDetectives",
                        16.0,
                        "customNotificationsPerMonth",
                        0.0,
                        "rampUpMonths",
                        12.0)))) {
            Life life = Lives.milltown(2, seed, noTurnover).live(0, Arms.of(choice));
            double ratio =
                    life.tally().between(0, 12, Count.COST_USD) / life.tally().between(12, 24, Count.COST_USD);
            assertThat(ratio).as(choice.strategy()).isBetween(0.42, 0.58);
        }
    }

    /** What staff do, other than to let go of clients. */
    private static Stream<Event> acts(Life life) {
        return life.events().stream().filter(e -> !e.isOfTheCity() && e.kind() != EventKind.CLIENT_DISCHARGED);
    }

    private static Placement busiest(int neighborhoods) {
        return new Placement(neighborhoods, List.of());
    }
}
