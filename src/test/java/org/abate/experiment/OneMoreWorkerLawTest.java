// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;
import org.abate.experiment.Lives.Event;
import org.abate.experiment.Lives.Life;
import org.abate.model.EventKind;
import org.abate.model.Party;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The minimally different world: one more outreach worker in St. Louis changes what that worker touches and what follows from
 * it, and nothing else.
 *
 * <p>Detectives' caseload and trust in police carry every shooting to the whole city or neighborhood; they are switched off
 * here, so that what is left travels from person to person and can be followed.
 */
class OneMoreWorkerLawTest {
    private static final Map<String, Double> PERSON_TO_PERSON = Map.of(
            "justice.clearedPerLogHours", 0.0,
            "trust.perClearedHomicide", 0.0,
            "trust.perOtherArrest", 0.0);

    @Test
    @DisplayName(
            "Up to the added worker's first act every event is the same; after it every difference is traced to the worker")
    void everyDifferenceIsTraced() {
        for (int workers : List.of(0, 4)) {
            Lives lives = Lives.stLouis(2, 2, PERSON_TO_PERSON);
            for (int run = 0; run < 4; run++) {
                ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
                Life without = lives.live(run, before, arm(workers));
                Life with = lives.live(run, before, arm(workers + 1));
                new Traces(lives.city().network(), workers).follow(without.events(), with.events());
            }
        }
    }

    @Test
    @DisplayName("With the worker's effects at nothing the city lives the same life, whatever the worker does")
    void noEffect() {
        Lives lives = Lives.stLouis(
                1,
                2,
                Map.of(
                        "outreach.mediatedOddsRatio", 1.0,
                        "outreach.reachedRetaliationRatio", 1.0,
                        "outreach.clientOffendingHazardRatio", 1.0,
                        "outreach.clientVictimizationHazardRatio", 1.0));
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life without = lives.live(0, before, arm(4));
        Life with = lives.live(0, before, arm(5));
        assertThat(with.ofTheCity()).isEqualTo(without.ofTheCity());
        assertThat(with.count(EventKind.MEDIATED)).isGreaterThan(without.count(EventKind.MEDIATED));
    }

    private static Arm arm(int workers) {
        return Arms.of(Arms.outreach(Map.of(
                "workers", workers, "supervisors", 1, "caseload", 10, "neighborhoods", new Placement(2, List.of()))));
    }

    /** Follows what the added worker did from one person and dispute to the next. */
    private static final class Traces {
        private final StreetNetwork network;
        private final Set<Integer> workers = new HashSet<>();
        private final Set<Integer> people = new HashSet<>();
        private final Set<Long> keys = new HashSet<>();
        private final Map<Long, Set<Integer>> sides = new HashMap<>();
        private final Map<Integer, Set<Long>> work = new HashMap<>();
        private final Set<Integer> placesWithClients = new HashSet<>();

        Traces(StreetNetwork network, int addedWorker) {
            this.network = network;
            workers.add(addedWorker);
        }

        /** A worker whose days differ has other trust, and mediates and responds with another strength. */
        private void touchWorker(int worker) {
            if (workers.add(worker)) {
                work.getOrDefault(worker, Set.of()).forEach(this::touchDispute);
            }
        }

        private void noteWork(List<Event> events) {
            events.stream()
                    .filter(event -> event.kind() == EventKind.MEDIATED || event.kind() == EventKind.INCIDENT_RESPONSE)
                    .forEach(event -> work.computeIfAbsent(event.who(), worker -> new HashSet<>())
                            .add(event.key()));
        }

        void follow(List<Event> without, List<Event> with) {
            Set<Event> here = new HashSet<>(without);
            Set<Event> there = new HashSet<>(with);
            Map<Long, Set<Integer>> partiesByKey = new HashMap<>();
            Map<Double, Set<Event>> byTime = new TreeMap<>();
            note(without, there, partiesByKey, byTime);
            note(with, here, partiesByKey, byTime);
            noteWork(without);
            noteWork(with);
            noteSides(without);
            noteSides(with);
            assertThat(byTime).isNotEmpty();
            byTime.values().forEach(events -> events.stream()
                    .sorted((a, b) -> a.kind().compareTo(b.kind()))
                    .forEach(event -> trace(event, partiesByKey)));
            assertThat(people.size()).as("people touched").isLessThan(network.size() / 20);
        }

        private void noteSides(List<Event> events) {
            events.stream()
                    .filter(event -> event.kind() == EventKind.DISPUTE_AROSE)
                    .forEach(event -> sides.computeIfAbsent(event.key(), key -> new HashSet<>())
                            .addAll(List.of(event.who(), event.whom())));
        }

        private boolean concernsSomebodyTouched(long dispute) {
            return sides.getOrDefault(dispute, Set.of()).stream().anyMatch(people::contains);
        }

        private static void note(
                List<Event> events,
                Set<Event> other,
                Map<Long, Set<Integer>> partiesByKey,
                Map<Double, Set<Event>> byTime) {
            for (Event event : events) {
                if (!other.contains(event)) {
                    byTime.computeIfAbsent(event.day(), day -> new HashSet<>()).add(event);
                    if (event.isOfTheCity()) {
                        partiesByKey
                                .computeIfAbsent(event.key(), key -> new HashSet<>())
                                .addAll(List.of(event.who(), event.whom()));
                    }
                }
            }
        }

        /** Takes a difference for explained when it has to do with somebody or something touched before; it then touches more. */
        private void trace(Event event, Map<Long, Set<Integer>> partiesByKey) {
            switch (event.kind()) {
                case MEDIATED -> {
                    explain(
                            event,
                            workers.contains(event.who())
                                    || keys.contains(event.key())
                                    || concernsSomebodyTouched(event.key()));
                    touchWorker(event.who());
                    touchDispute(event.key());
                }
                case INCIDENT_RESPONSE -> {
                    explain(event, workers.contains(event.who()) || keys.contains(event.key()));
                    touchWorker(event.who());
                    touchAttack(event.key());
                }
                case CLIENT_TAKEN_ON, CLIENT_DISCHARGED -> {
                    int home = network.neighborhood(event.who());
                    boolean first = placesWithClients.isEmpty() && event.kind() == EventKind.CLIENT_TAKEN_ON;
                    explain(event, first || placesWithClients.contains(home) || people.contains(event.who()));
                    placesWithClients.add(home);
                    people.add(event.who());
                }
                case LEFT, ENTERED, JAILED -> {
                    explain(event, people.contains(event.who()));
                }
                case ARRESTED -> {
                    explain(event, people.contains(event.who()) || keys.contains(event.key()));
                    people.add(event.who());
                    for (int i = 0;
                            Party.isAtRisk(event.who()) && i < network.ties().size(event.who());
                            i++) {
                        people.add(network.ties().get(event.who(), i));
                    }
                }
                default -> {
                    Set<Integer> parties = partiesByKey.get(event.key());
                    explain(
                            event,
                            keys.contains(event.key()) || parties.stream().anyMatch(people::contains));
                    people.addAll(parties);
                    if (event.isViolence()) {
                        touchAttack(event.key());
                    } else {
                        touchDispute(event.key());
                    }
                }
            }
        }

        private static void explain(Event event, boolean explained) {
            assertThat(explained)
                    .as("a difference that nothing explains: %s", event)
                    .isTrue();
        }

        private void touchDispute(long key) {
            keys.add(key);
            touchAttack(Keys.derive(key, Purpose.VIOLENCE, 0));
        }

        private void touchAttack(long key) {
            keys.add(key);
            keys.add(Keys.derive(key, Purpose.CASE, 0));
            long bystander = Keys.derive(key, Purpose.INJURY, 0);
            keys.add(bystander);
            keys.add(Keys.derive(bystander, Purpose.CASE, 0));
            keys.addAll(SuccessionLawTest.plans(key));
            keys.addAll(SuccessionLawTest.plans(bystander));
        }
    }
}
