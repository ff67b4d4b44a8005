// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.experiment.Lives.Event;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.Party;
import org.abate.scenario.Arm;

/** Nobody is in two places, comes back from the dead or fights from a cell; who leaves is followed by exactly one. */
class SuccessionLawTest {
    private static final double FOR_EVER = 1e12;
    private static final int MOST_PLANS = 40;
    private static final Arm EVERYTHING =
            Arms.of(Arms.deterrence(Map.of()), Arms.therapy(Map.of()), Arms.outreach(Map.of()));

    @Label(
            "Whoever was killed or imprisoned, at risk or not, takes no part in anything again while the place is vacant")
    @Property(tries = 8)
    void deadOrImprisoned(@ForAll long seed) {
        List<Event> events = wholeLife(
                seed,
                Map.of(
                        "risk.vacancyMeanDays", FOR_EVER,
                        "risk.initialAbsentShare", 0.0,
                        "justice.shootingCustodyYears", FOR_EVER,
                        "justice.unarmedCustodyYears", FOR_EVER));
        Set<Integer> gone = new HashSet<>();
        Event before = events.get(0);
        for (Event event : events) {
            if (takesPart(event)) {
                assertThat(gone).as("gone before %s", event).doesNotContain(event.who(), event.whom());
            }
            if (event.kind() == EventKind.ENTERED && before.kind() != EventKind.LEFT) {
                gone.add(event.who());
            }
            if (event.kind() == EventKind.KILLED && !Party.isAtRisk(event.whom())) {
                gone.add(event.whom());
            }
            if (event.kind() == EventKind.ARRESTED && !Party.isAtRisk(event.who())) {
                gone.add(event.who());
            }
            before = event.isOfTheCity() ? event : before;
        }
        assertThat(gone).hasSizeGreaterThan(20).anyMatch(Party::isAtRisk).anyMatch(who -> !Party.isAtRisk(who));
    }

    @Label("Somebody in jail takes no part in disputes; when such a person leaves, the successor is free")
    @Property(tries = 8)
    void jailed(@ForAll long seed) {
        List<Event> events = wholeLife(
                seed,
                Map.of(
                        "justice.otherCustodyMeanDays", FOR_EVER,
                        "justice.otherCustodyPerYear", 1.0,
                        "risk.vacancyMeanDays", FOR_EVER));
        Set<Integer> jailed = new HashSet<>();
        Set<Integer> successors = new HashSet<>();
        int acts = 0;
        for (Event event : events) {
            if (takesPart(event)) {
                assertThat(jailed).as("in jail during %s", event).doesNotContain(event.who(), event.whom());
                acts += successors.contains(event.who()) ? 1 : 0;
            }
            switch (event.kind()) {
                case JAILED -> {
                    jailed.add(event.who());
                    successors.remove(event.who());
                }
                case LEFT -> {
                    if (jailed.remove(event.who())) {
                        successors.add(event.who());
                    }
                }
                case ENTERED -> jailed.remove(event.who());
                default -> {}
            }
        }
        assertThat(acts).as("disputes of those who followed somebody in jail").isPositive();
    }

    @Label("A place has one holder at a time: every entry follows one who left, was killed or went to prison")
    @Property(tries = 8)
    void conservation(@ForAll long seed) {
        Map<Integer, Integer> holder = new HashMap<>();
        Event before = null;
        int entered = 0;
        for (Event event : wholeLife(seed, Map.of())) {
            if (event.kind() == EventKind.ENTERED) {
                assertThat(event.whom()).isEqualTo(holder.merge(event.who(), 1, Integer::sum));
                assertThat(before).isNotNull();
                assertThat(before.day()).isEqualTo(event.day());
                int gone = before.kind() == EventKind.KILLED ? before.whom() : before.who();
                assertThat(gone).isEqualTo(event.who());
                assertThat(before.kind()).isIn(EventKind.LEFT, EventKind.KILLED, EventKind.ARRESTED);
                entered++;
            } else if (before != null && before.kind() == EventKind.LEFT) {
                throw new AssertionError("nobody followed after " + before);
            }
            boolean bystander = event.isViolence() && !Party.isAtRisk(event.whom());
            before = event.isOfTheCity() && !bystander ? event : before;
        }
        assertThat(entered).isGreaterThan(20);
    }

    @Label(
            "The two sides of a dispute are two people; retaliation neither hits the one avenged nor comes from the attacker")
    @Property(tries = 8)
    void twoSides(@ForAll long seed) {
        Map<Integer, Integer> deaths = new HashMap<>();
        Map<Long, Event> causes = new HashMap<>();
        int planned = 0;
        for (Event event : wholeLife(seed, Map.of("grievance.retaliationsPerDeath", 4.0))) {
            if (takesPart(event)) {
                assertThat(event.who()).as("%s", event).isNotEqualTo(event.whom());
            }
            if (event.isViolence()) {
                plans(event.key()).forEach(plan -> causes.put(plan, event));
            }
            if (event.kind() == EventKind.RETALIATION_PLANNED) {
                Event cause = causes.get(event.key());
                assertThat(event.whom()).as("avenged").isNotEqualTo(cause.whom());
                assertThat(event.who()).as("attacker").isNotEqualTo(cause.who());
                planned++;
            }
            if (event.kind() == EventKind.KILLED && !Party.isAtRisk(event.whom())) {
                assertThat(deaths.merge(event.whom(), 1, Integer::sum)).isEqualTo(1);
            }
        }
        assertThat(planned).isPositive();
    }

    /** Keys of the retaliations that an attack may lead to. */
    static List<Long> plans(long attackKey) {
        long grievance = Keys.derive(attackKey, Purpose.GRIEVANCE, 0);
        return IntStream.range(0, MOST_PLANS)
                .mapToObj(
                        i -> Keys.derive(Keys.derive(grievance, Purpose.GRIEVANCE, i), Purpose.DISPUTE, "retaliation"))
                .toList();
    }

    @Label(
            "Days in custody: nobody serves a day twice, and an arrest before the start counts days before the start only")
    @Property(tries = 8)
    void custodyDays(@ForAll long seed) {
        Lives lives = Lives.milltown(3, seed, Map.of("justice.imprisonedAfterYears", FOR_EVER));
        var life = lives.live(0, EVERYTHING);
        double possible = lives.city().network().size() * 365.25;
        assertThat(life.tally().total(Count.CUSTODY_DAYS)).isPositive().isLessThan(3 * possible);
        assertThat(life.tally().inYearBefore(Count.CUSTODY_DAYS)).isPositive().isLessThan(possible);
    }

    private static boolean takesPart(Event event) {
        return event.isViolence()
                || event.kind() == EventKind.DISPUTE_AROSE
                || event.kind() == EventKind.RETALIATION_PLANNED;
    }

    private static List<Event> wholeLife(long seed, Map<String, Double> changes) {
        Lives lives = Lives.milltown(3, seed, changes);
        List<Event> events = new ArrayList<>();
        var before = lives.burnIn(0, Lives.writingTo(events));
        events.addAll(lives.live(0, before, EVERYTHING).events());
        return events;
    }
}
