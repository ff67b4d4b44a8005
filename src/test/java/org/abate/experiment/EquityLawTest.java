// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.abate.city.Neighborhood;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.ViolenceModel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An equity goal moves posts and seats to the poorest neighborhoods, and nothing else. */
class EquityLawTest {
    private static final Lives LIVES = Lives.stLouis(1, 13, Map.of());
    private static final ViolenceModel BEFORE = LIVES.burnIn(0, (day, kind, key, who, whom) -> {});
    private static final String ALL_RESERVED = "equityGoals={shareForPoorestFifth: 1}";
    private static final String OUTREACH = "streetOutreach={workers: 24, supervisors: 3, rampUpMonths: 0}";
    private static final Set<Integer> POOREST = poorest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cognitiveBehavioralTherapy={clinicians: 6, rampUpMonths: 0}",
                "jobTraining={slots: 100, atRiskShare: 0.5, rampUpMonths: 0}",
                "toxicStressTherapy={slots: 60, atRiskShare: 0.5, rampUpMonths: 0}"
            })
    @DisplayName("With all seats reserved only people of the poorest neighborhoods take one; without, others do too")
    void seats(String strategy) {
        assertThat(homes(live(ALL_RESERVED, strategy), EventKind.ENROLLED))
                .isNotEmpty()
                .isSubsetOf(POOREST);
        assertThat(homes(live(strategy), EventKind.ENROLLED)).anyMatch(home -> !POOREST.contains(home));
    }

    @Test
    @DisplayName(
            "With all posts reserved outreach takes on clients in the poorest neighborhoods alone, for the same hours")
    void posts() {
        Life reserved = live(ALL_RESERVED, OUTREACH);
        Life free = live(OUTREACH);
        assertThat(homes(reserved, EventKind.CLIENT_TAKEN_ON)).isNotEmpty().isSubsetOf(POOREST);
        assertThat(homes(free, EventKind.CLIENT_TAKEN_ON)).anyMatch(home -> !POOREST.contains(home));
        assertThat(reserved.tally().total(Count.OUTREACH_HOURS))
                .isCloseTo(free.tally().total(Count.OUTREACH_HOURS), within(1e-6));
    }

    @Test
    @DisplayName("A goal of nothing changes not one event")
    void noGoal() {
        assertThat(live("equityGoals={shareForPoorestFifth: 0}", OUTREACH).events())
                .isEqualTo(live(OUTREACH).events());
    }

    private static Life live(String... strategies) {
        return LIVES.live(0, BEFORE, Arms.written(strategies));
    }

    /** Neighborhoods of those with whom something happened. */
    private static Set<Integer> homes(Life life, EventKind kind) {
        Set<Integer> homes = new HashSet<>();
        life.events().stream()
                .filter(event -> event.kind() == kind)
                .forEach(event -> homes.add(LIVES.city().network().neighborhood(event.who())));
        return homes;
    }

    private static Set<Integer> poorest() {
        List<Neighborhood> byPoverty = LIVES.city().city().neighborhoods().stream()
                .filter(n -> n.residents() > 0)
                .sorted(Comparator.comparingDouble(Neighborhood::povertyPercent).reversed())
                .toList();
        Set<Integer> poorest = new HashSet<>();
        double left = 0.2 * LIVES.city().city().residents();
        for (Neighborhood next : byPoverty) {
            if (left > 0) {
                poorest.add(next.index());
                left -= next.residents();
            }
        }
        return poorest;
    }
}
