// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.abate.city.StreetNetwork;
import org.abate.scenario.PublishedEstimate.EffectUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Groups and people whom a programme reached, each by its own clock, beside those most like them. */
class ReachedTest {
    private static final String GROUPS = "design: matchedComparison, units: groups, outcome: shootings, side: attacker";
    private static final String PEOPLE = "design: matchedComparison, units: people, outcome: shootings, side: attacker";
    private static final double FIRST = HandMade.BEGINS + 50;

    private static Hurt byGroup(int group, double day) {
        return Hurt.on(day).by(HandMade.member(group, 0)).of(-5);
    }

    /** The untreated group of most nearly the size of another. */
    private static int like(int group) {
        StreetNetwork network = HandMade.network();
        return IntStream.range(0, network.groups())
                .filter(other -> other != group)
                .boxed()
                .min(Comparator.comparingInt((Integer other) -> Math.abs(
                        network.members().size(other) - network.members().size(group))))
                .orElseThrow();
    }

    @Test
    @DisplayName("A group is compared with one of its size and its count before, from the day of its own first contact")
    void groups() {
        int treated = 0;
        int match = like(treated);
        HandMade made = new HandMade(Cases.evaluation(GROUPS, 12, 12))
                .notified(FIRST + 200, treated)
                .notified(FIRST, treated);
        // Contacts come in order of time.
        made.with.contacts().sort(Comparator.comparingDouble(Watch.Contact::day));
        // In the year before the programme both have two; those on its first days tell their own clocks apart.
        made.before(
                byGroup(treated, HandMade.BEGINS - 300),
                byGroup(treated, HandMade.BEGINS - 100),
                byGroup(match, HandMade.BEGINS - 300),
                byGroup(match, HandMade.BEGINS - 100));
        made.with(
                byGroup(treated, FIRST - 1),
                byGroup(treated, FIRST + 1),
                byGroup(match, FIRST - 1),
                byGroup(match, FIRST + 1),
                byGroup(match, FIRST + 300),
                byGroup(match, FIRST + 366));
        Reached reached = new Reached(made.lives());
        assertThat(reached.units(true)).isEqualTo(1);
        assertThat(reached.units(false)).isEqualTo(HandMade.network().groups() - 1);
        assertThat(reached.treatedAfter(true)).isEqualTo(1);
        // Before its own day: two of three (the first was more than a year ago) for each, and after one to two.
        assertThat(reached.estimate(true, EffectUnit.PERCENT)).isCloseTo(-50, within(1e-9));
        assertThat(reached.estimate(true, EffectUnit.POINTS)).isCloseTo(100 * (1 - 2), within(1e-9));
    }

    @Test
    @DisplayName(
            "Where a dose is asked for, only groups contacted so often are treated, and no contacted one is compared")
    void dose() {
        HandMade made = new HandMade(Cases.evaluation(GROUPS + ", contacts: {from: 2, to: 3}", 12, 12));
        made.notified(FIRST, 0);
        made.notified(FIRST, 1).notified(FIRST + 9, 1);
        made.notified(FIRST, 2).notified(FIRST + 9, 2).notified(FIRST + 18, 2).notified(FIRST + 27, 2);
        Reached reached = new Reached(made.lives());
        assertThat(reached.units(true)).isEqualTo(1);
        assertThat(reached.units(false)).isEqualTo(HandMade.network().groups() - 3);
    }

    @Test
    @DisplayName("Who is reached too late to be followed is neither treated nor compared")
    void tooLate() {
        HandMade made = new HandMade(Cases.evaluation(GROUPS, 12, 12));
        made.notified(FIRST, 0).notified(HandMade.BEGINS + 25 * HandMade.MONTH, 1);
        Reached reached = new Reached(made.lives());
        assertThat(reached.units(true)).isEqualTo(1);
        assertThat(reached.units(false)).isEqualTo(HandMade.network().groups() - 2);
    }

    @Test
    @DisplayName("People are compared by what happens after, with those of as many events before")
    void people() {
        int client = 0;
        int alike = 1;
        int calm = 2;
        HandMade made = new HandMade(Cases.evaluation(PEOPLE, 12, 12)).takenOn(FIRST, client);
        made.before(
                Hurt.on(HandMade.BEGINS - 9).by(client),
                Hurt.on(HandMade.BEGINS - 9).by(alike));
        made.with(
                Hurt.on(FIRST + 9).by(client),
                Hurt.on(FIRST + 9).by(alike),
                Hurt.on(FIRST + 10).by(alike),
                Hurt.on(FIRST + 10).by(calm));
        Reached reached = new Reached(made.lives());
        assertThat(reached.units(true)).isEqualTo(1);
        assertThat(reached.estimate(true, EffectUnit.PERCENT)).isCloseTo(-50, within(1e-9));
        assertThat(reached.estimate(true, EffectUnit.POINTS)).isCloseTo(-100, within(1e-9));
    }

    @Test
    @DisplayName("People are compared with those who hold the positions and are at liberty when the programme begins")
    void whoIsThere() {
        HandMade made = new HandMade(Cases.evaluation(PEOPLE, 12, 12)).takenOn(FIRST, 0);
        made.holders.replaceAll(holder -> Lives.ABSENT);
        made.holders.set(0, 0);
        made.holders.set(1, 2);
        made.with(
                Hurt.on(FIRST + 9).by(0),
                Hurt.on(FIRST + 9).by(1, 2),
                Hurt.on(FIRST + 10).by(1, 2),
                Hurt.on(FIRST + 11).by(1, 1));
        Reached reached = new Reached(made.lives());
        assertThat(reached.units(false)).isEqualTo(1);
        assertThat(reached.estimate(true, EffectUnit.PERCENT)).isCloseTo(-50, within(1e-9));
    }

    @Test
    @DisplayName("Without anybody reached there is no estimate")
    void nobody() {
        Reached reached = new Reached(new HandMade(Cases.evaluation(GROUPS, 12, 12)).lives());
        assertThat(reached.units(true)).isZero();
        assertThat(reached.estimate(true, EffectUnit.PERCENT)).isNaN();
    }
}
