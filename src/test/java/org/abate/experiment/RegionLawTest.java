// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.abate.city.City;
import org.abate.city.StreetNetwork;
import org.abate.experiment.Lives.Event;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.Party;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In a region disputes and people cross borders; staff do only by agreement. */
class RegionLawTest {
    private static final String ALL = "[\"City of St. Louis\", \"St. Louis County\", \"St. Clair County\"]";
    private static final String AGREEMENT = "regionalCollaboration={members: " + ALL + ", rampUpMonths: 0}";
    private static final Lives LIVES = Lives.region(1, 5, Map.of());
    private static final ViolenceModel BEFORE = LIVES.burnIn(0, (day, kind, key, who, whom) -> {});
    private static final City CITY = LIVES.city().city();

    @Test
    @DisplayName("Some violence crosses a border, most does not")
    void violenceCrosses() {
        StreetNetwork network = LIVES.city().network();
        List<Event> attacks = live().events().stream()
                .filter(Event::isViolence)
                .filter(event -> Party.isAtRisk(event.who()) && Party.isAtRisk(event.whom()))
                .toList();
        double across = attacks.stream()
                .filter(event -> home(network.neighborhood(event.who())) != home(network.neighborhood(event.whom())))
                .count();
        assertThat(across / attacks.size()).isBetween(0.01, 0.3);
    }

    @Test
    @DisplayName("Workers of the lead stay there; those of an agreement work in every member, and cost no more")
    void workers() {
        String workers = "streetOutreach={workers: 24, supervisors: 3, rampUpMonths: 0, neighborhoods: {busiest: 60}";
        Life alone = live(workers + "}");
        Life together = live(AGREEMENT, workers + ", jurisdictions: " + ALL + "}");
        assertThat(responses(alone).keySet()).containsExactly(0);
        assertThat(responses(together).keySet()).contains(0, 1);
        assertThat(alone.events().stream().filter(event -> event.kind() == EventKind.CLIENT_TAKEN_ON))
                .isNotEmpty()
                .allMatch(event -> home(LIVES.city().network().neighborhood(event.who())) == 0);
        assertThat(together.tally().total(Count.OUTREACH_HOURS))
                .isEqualTo(alone.tally().total(Count.OUTREACH_HOURS));
    }

    @Test
    @DisplayName("An agreement by itself changes not one event of the city")
    void agreementAlone() {
        assertThat(live(AGREEMENT).ofTheCity()).isEqualTo(live().ofTheCity());
    }

    @Test
    @DisplayName("A regional exchange of intelligence links attacks across borders")
    void intelligence() {
        String exchange = "intelligenceExchange={analysts: 20, formal: true, tracked: true, rampUpMonths: 0, ";
        Life regional = live(AGREEMENT, exchange + "regional: true, jurisdictions: " + ALL + "}");
        Life local = live(exchange + "regional: false}");
        assertThat(regional.tally().total(Count.CROSS_BORDER_LINKS)).isPositive();
        assertThat(local.tally().total(Count.CROSS_BORDER_LINKS)).isZero();
        assertThat(local.tally().total(Count.LINKS_MADE)).isPositive();
    }

    @Test
    @DisplayName("Call-takers of all members answer the calls of all")
    void callTakers() {
        String posts = "answerAllCalls={callTakers: 60, rampUpMonths: 0";
        double today = prompt(live());
        double lead = prompt(live(posts + "}"));
        double all = prompt(live(AGREEMENT, posts + ", jurisdictions: " + ALL + "}"));
        assertThat(lead).isGreaterThan(today);
        assertThat(all).isGreaterThan(today);
    }

    private static double prompt(Life life) {
        return life.tally().total(Count.CALLS_ANSWERED_WITHIN_10_SECONDS)
                / life.tally().total(Count.CALLS);
    }

    private static Life live(String... strategies) {
        Arm arm = strategies.length == 0 ? Arms.STATUS_QUO : Arms.written(strategies);
        return LIVES.live(0, BEFORE, arm);
    }

    /** Responses to shootings, by the jurisdiction where these were; a client's dispute is heard of wherever it is. */
    private static Map<Integer, Integer> responses(Life life) {
        Map<Integer, Integer> responses = new HashMap<>();
        life.events().stream()
                .filter(event -> event.kind() == EventKind.INCIDENT_RESPONSE)
                .forEach(event -> responses.merge(home(event.whom()), 1, Integer::sum));
        return responses;
    }

    private static int home(int neighborhood) {
        return CITY.jurisdictionOf(neighborhood).index();
    }
}
