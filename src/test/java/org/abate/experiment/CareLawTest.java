// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clinicians on calls, social workers, call-takers and 311 act through the mechanisms that they name and through nothing else. */
class CareLawTest {
    private static final int RUNS = 24;

    /** Milltown has so few calls that one strategy in eight shows; with half of them behavioral something is to be seen. */
    private static final Map<String, Double> MANY_CRISES =
            Map.of("crisis.behavioralShare", 0.5, "staff.turnoverPerYear", 1e-6);

    private static final Map<String, Double> NO_TRUST =
            Map.of("crisis.trustPerCall", 0.0, "communityPolicing.trustCeiling", 0.0, "crisis.pastDispatchShare", 0.0);
    private static final Map<String, Double> PATROL_OFF =
            Map.of("escalation.patrolPerLogHours", 0.0, "patrol.travelPerLogHours", 0.0);
    private static final Map<String, Double> ANSWERING_OFF = Map.of(
            "justice.clearedPerLogDelay", 0.0, "attack.fatalLogOddsPerMinute", 0.0, "call.attendedOddsRatio", 1.0);

    @Label("Nobody hired, or work without any fidelity: the city lives the same life")
    @Property(tries = 3)
    void zeroStrength(@ForAll long seed) {
        for (String nobody : List.of(
                "coResponse={clinicians: 0, officersPaired: 4, shareAlone: 1}",
                "socialWorkers={workers: 0}",
                "answerAllCalls={callTakers: 0, turnoverPerYear: 1}",
                "nonEmergencyLine={operators: 0, hoursOpen: 24}")) {
            Pair pair = pair(seed, Map.of(), nobody);
            assertThat(pair.some.events()).isEqualTo(pair.none.events());
            assertThat(pair.some.tally()).isEqualTo(pair.none.tally());
        }
        for (String idle : List.of(
                "coResponse={clinicians: 3, rampUpMonths: 0, fidelity: 0}",
                "socialWorkers={workers: 3, rampUpMonths: 0, fidelity: 0}",
                "answerAllCalls={callTakers: 3, rampUpMonths: 0, fidelity: 0}",
                "nonEmergencyLine={operators: 3, rampUpMonths: 0, fidelity: 0}")) {
            Pair pair = pair(seed, Map.of(), idle);
            assertThat(pair.some.ofTheCity()).isEqualTo(pair.none.ofTheCity());
            assertThat(pair.some.tally().total(Count.COST_USD)).isPositive();
        }
    }

    @Label("Co-response without worth of patrol hours diverts and frees hours, and the city lives the same life")
    @Property(tries = 3)
    void coResponseOnlyThroughHours(@ForAll long seed) {
        Pair patrol = pair(
                seed,
                all(MANY_CRISES, NO_TRUST, PATROL_OFF),
                "coResponse={clinicians: 6, officersPaired: 2, rampUpMonths: 0}");
        assertThat(patrol.some.ofTheCity()).isEqualTo(patrol.none.ofTheCity());
        assertThat(patrol.some.tally().total(Count.DIVERSIONS)).isPositive();
        assertThat(patrol.some.tally().total(Count.POLICE_HOURS_FREED)).isPositive();
        Pair detectives = pair(
                seed,
                all(MANY_CRISES, NO_TRUST, Map.of("justice.clearedPerLogHours", 0.0)),
                "coResponse={clinicians: 6, freedHoursTo: investigation, rampUpMonths: 0}");
        assertThat(detectives.some.ofTheCity()).isEqualTo(detectives.none.ofTheCity());
        assertThat(detectives.some.tally().total(Count.PATROL_HOURS))
                .isEqualTo(detectives.none.tally().total(Count.PATROL_HOURS));
        assertThat(detectives.some.tally().total(Count.POLICE_HOURS_FREED)).isPositive();
        Pair community = pair(
                seed,
                all(MANY_CRISES, NO_TRUST),
                "coResponse={clinicians: 6, freedHoursTo: communityWork, rampUpMonths: 0}");
        assertThat(community.some.ofTheCity()).isEqualTo(community.none.ofTheCity());
    }

    @Label("Calls on which an officer goes along free no hours")
    @Property(tries = 3)
    void pairedCallsFreeNothing(@ForAll long seed) {
        Pair pair =
                pair(seed, all(MANY_CRISES, NO_TRUST), "coResponse={clinicians: 6, shareAlone: 0, rampUpMonths: 0}");
        assertThat(pair.some.ofTheCity()).isEqualTo(pair.none.ofTheCity());
        assertThat(pair.some.tally().total(Count.POLICE_HOURS_FREED)).isZero();
        assertThat(pair.some.tally().total(Count.DIVERSIONS)).isPositive();
    }

    @Test
    @DisplayName(
            "Freed hours where the scenario sends them: patrol and investigation lower violence, pairing for good costs patrol")
    void directions() {
        double alone = meanDifference(
                all(MANY_CRISES, NO_TRUST, Map.of("escalation.patrolPerLogHours", 1.0)),
                "coResponse={clinicians: 8, shareAlone: 1, rampUpMonths: 0}",
                Life::expectedHomicides);
        assertThat(alone).isNegative();
        double paired = meanDifference(
                all(MANY_CRISES, NO_TRUST, Map.of("escalation.patrolPerLogHours", 1.0)),
                "coResponse={clinicians: 8, shareAlone: 0, officersPaired: 8, rampUpMonths: 0}",
                Life::expectedHomicides);
        assertThat(paired).isPositive();
        assertThat(meanDifference(
                        all(MANY_CRISES, NO_TRUST),
                        "coResponse={clinicians: 8, shareAlone: 1, freedHoursTo: investigation, rampUpMonths: 0}",
                        CareLawTest::clearance))
                .isPositive();
    }

    @Test
    @DisplayName("Trust moved by calls and community work acts both ways")
    void trust() {
        String community = "coResponse={clinicians: 8, shareAlone: 1, freedHoursTo: communityWork, rampUpMonths: 0}";
        Map<String, Double> strong = Map.of("justice.clearedPerTrust", 3.0);
        assertThat(meanDifference(
                        all(MANY_CRISES, strong, Map.of("communityPolicing.trustCeiling", 10.0)),
                        community,
                        CareLawTest::clearance))
                .isPositive();
        assertThat(meanDifference(
                        all(MANY_CRISES, strong, Map.of("crisis.trustPerCall", -0.002)),
                        community,
                        CareLawTest::clearance))
                .isNegative();
    }

    @Label("Call-takers without worth of answering answer more calls in time, and the city lives the same life")
    @Property(tries = 3)
    void callTakersOnlyThroughAnswering(@ForAll long seed) {
        Pair pair = pair(seed, ANSWERING_OFF, "answerAllCalls={callTakers: 4, rampUpMonths: 0}");
        assertThat(pair.some.ofTheCity()).isEqualTo(pair.none.ofTheCity());
        assertThat(promptShare(pair.some)).isGreaterThan(promptShare(pair.none) + 0.1);
        assertThat(pair.some.tally().total(Count.CALLS))
                .isEqualTo(pair.none.tally().total(Count.CALLS));
    }

    @Test
    @DisplayName("More call-takers: fewer expected homicides and more cleared")
    void callTakersHelp() {
        Map<String, Double> strong = Map.of("justice.clearedPerLogDelay", 5.0, "attack.fatalLogOddsPerMinute", 0.3);
        String callTakers = "answerAllCalls={callTakers: 6, turnoverPerYear: 0, rampUpMonths: 0}";
        assertThat(meanDifference(strong, callTakers, Life::expectedHomicides)).isNegative();
        assertThat(meanDifference(strong, callTakers, CareLawTest::clearance)).isPositive();
    }

    @Label("311 without worth of answering and patrol takes calls off 911, and the city lives the same life")
    @Property(tries = 3)
    void nonEmergencyOnlyThroughLoad(@ForAll long seed) {
        Pair pair = pair(seed, all(ANSWERING_OFF, PATROL_OFF), "nonEmergencyLine={operators: 4, rampUpMonths: 0}");
        assertThat(pair.some.ofTheCity()).isEqualTo(pair.none.ofTheCity());
        assertThat(promptShare(pair.some)).isGreaterThan(promptShare(pair.none));
        double moved = pair.some.tally().total(Count.CALLS_TO_311);
        assertThat(moved).isPositive();
        double fewer = pair.none.tally().total(Count.CALLS) - pair.some.tally().total(Count.CALLS);
        assertThat(fewer).isCloseTo(moved, within(0.02 * moved + 10));
    }

    @Label("Supported cases worth nothing, nobody to refer to, no calls: the city lives the same life")
    @Property(tries = 3)
    void socialWorkOnlyThroughCasesAndReferral(@ForAll long seed) {
        Pair pair = pair(
                seed,
                Map.of("socialWork.clearedLogOdds", 0.0),
                "socialWorkers={workers: 3, callShare: 0, rampUpMonths: 0}");
        assertThat(pair.some.ofTheCity()).isEqualTo(pair.none.ofTheCity());
        assertThat(pair.some.tally().total(Count.CASES_SUPPORTED)).isPositive();
        assertThat(pair.some.tally().total(Count.DIVERSIONS)).isZero();
    }

    @Test
    @DisplayName("Support of cases acts both ways on clearance")
    void support() {
        String workers = "socialWorkers={workers: 6, callShare: 0, rampUpMonths: 0}";
        assertThat(meanDifference(Map.of("socialWork.clearedLogOdds", 1.0), workers, CareLawTest::clearance))
                .isPositive();
        assertThat(meanDifference(Map.of("socialWork.clearedLogOdds", -1.0), workers, CareLawTest::clearance))
                .isNegative();
    }

    @Test
    @DisplayName("Caseloads fill up, and places beyond what cases need change nothing but the cost")
    void caseloads() {
        Lives lives = Lives.milltown(3, 8, Map.of("staff.turnoverPerYear", 1e-6));
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life few = lives.live(
                0, before, Arms.written("socialWorkers={workers: 1, caseload: 2, callShare: 0, rampUpMonths: 0}"));
        Life enough = lives.live(0, before, Arms.written("socialWorkers={workers: 6, callShare: 0, rampUpMonths: 0}"));
        Life many = lives.live(0, before, Arms.written("socialWorkers={workers: 60, callShare: 0, rampUpMonths: 0}"));
        // Two places, each taken for 120 days: at most some 20 cases in three years.
        assertThat(few.tally().total(Count.CASES_SUPPORTED)).isBetween(10.0, 20.0);
        assertThat(enough.tally().total(Count.CASES_SUPPORTED)).isGreaterThan(40);
        assertThat(many.events()).isEqualTo(enough.events());
        assertThat(many.tally().total(Count.CASES_SUPPORTED))
                .isEqualTo(enough.tally().total(Count.CASES_SUPPORTED));
        assertThat(many.tally().total(Count.COST_USD))
                .isCloseTo(10 * enough.tally().total(Count.COST_USD), within(1.0));
    }

    @Test
    @DisplayName("Survivors and people close to victims are referred to therapy, where there is any")
    void referral() {
        Map<String, Double> eager = Map.of(
                "socialWork.clearedLogOdds", 0.0,
                "socialWork.survivorReferredShare", 1.0,
                "socialWork.tieReferredShare", 1.0,
                "therapy.takeUp", 1.0);
        Lives lives = Lives.milltown(3, 8, eager);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        String therapy = "cognitiveBehavioralTherapy={clinicians: 1, rampUpMonths: 0}";
        String workers = "socialWorkers={workers: 6, callShare: 0, rampUpMonths: 0}";
        Life alone = lives.live(0, before, Arms.written(therapy));
        Life together = lives.live(0, before, Arms.written(therapy, workers));
        assertThat(who(together)).isNotEqualTo(who(alone));
        assertThat(together.count(EventKind.ENROLLED)).isPositive();
    }

    @Test
    @DisplayName("Costs by hand: people x years x salary x fringe x overhead, paid by the week")
    void costs() {
        Map<String, Integer> salaries = Map.of(
                "coResponse={clinicians: 10, rampUpMonths: 0}", 73_500,
                "socialWorkers={workers: 10, rampUpMonths: 0}", 62_000,
                "answerAllCalls={callTakers: 10, turnoverPerYear: 0, rampUpMonths: 0}", 52_000,
                "nonEmergencyLine={operators: 10, rampUpMonths: 0}", 40_000);
        salaries.forEach((strategy, salary) -> {
            Life life = pair(5, Map.of("staff.turnoverPerYear", 1e-9), strategy).some;
            // 730 days are 105 pay days of a week.
            double years = 105 * 7 / 365.25;
            assertThat(life.tally().total(Count.COST_USD))
                    .as(strategy)
                    .isCloseTo(10 * years * salary * 1.30 * 1.15, within(1.0));
            assertThat(life.tally().spending().lines()).as(strategy).hasSize(1);
        });
    }

    @Label("Nothing is done or spent before the first day and after the last; a ramp-up of a year costs half of a year")
    @Property(tries = 2)
    void tenure(@ForAll long seed) {
        Map<String, Count> work = Map.of(
                "coResponse={clinicians: 8, ", Count.DIVERSIONS,
                "socialWorkers={workers: 8, callShare: 0.5, ", Count.DIVERSIONS,
                "nonEmergencyLine={operators: 8, ", Count.CALLS_TO_311,
                "answerAllCalls={callTakers: 8, turnoverPerYear: 0, ", Count.COST_USD);
        work.forEach((strategy, count) -> {
            Life span = pair(seed, MANY_CRISES, strategy + "start: 2025-07-01, end: 2026-06-30, rampUpMonths: 0}").some;
            for (Count what : List.of(count, Count.COST_USD)) {
                assertThat(span.tally().between(0, 6, what)).as(strategy).isZero();
                assertThat(span.tally().between(6, 18, what)).as(strategy).isPositive();
                assertThat(span.tally().between(18, 24, what)).as(strategy).isZero();
            }
            Life slow = pair(seed, MANY_CRISES, strategy + "rampUpMonths: 12}").some;
            double ratio =
                    slow.tally().between(0, 12, Count.COST_USD) / slow.tally().between(12, 24, Count.COST_USD);
            assertThat(ratio).as(strategy).isBetween(0.4, 0.6);
        });
    }

    private record Pair(Life none, Life some) {}

    private static Pair pair(long seed, Map<String, Double> changes, String strategy) {
        Lives lives = Lives.milltown(2, seed, changes);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        return new Pair(lives.live(0, before, Arms.STATUS_QUO), lives.live(0, before, Arms.written(strategy)));
    }

    /** Mean over runs of what a strategy changes. */
    private static double meanDifference(Map<String, Double> changes, String strategy, ToDoubleFunction<Life> outcome) {
        Lives lives = Lives.milltown(4, 11, changes);
        Arm arm = Arms.written(strategy);
        return IntStream.range(0, RUNS)
                .mapToDouble(run -> {
                    ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
                    return outcome.applyAsDouble(lives.live(run, before, arm))
                            - outcome.applyAsDouble(lives.live(run, before, Arms.STATUS_QUO));
                })
                .average()
                .orElseThrow();
    }

    private static double clearance(Life life) {
        return life.tally().total(Count.HOMICIDE_CASES_CLEARED) / life.tally().total(Count.HOMICIDE_CASES);
    }

    private static double promptShare(Life life) {
        return life.tally().total(Count.CALLS_ANSWERED_WITHIN_10_SECONDS)
                / life.tally().total(Count.CALLS);
    }

    private static List<Integer> who(Life life) {
        return life.events().stream()
                .filter(event -> event.kind() == EventKind.ENROLLED)
                .map(Lives.Event::who)
                .toList();
    }

    @SafeVarargs
    private static Map<String, Double> all(Map<String, Double>... changes) {
        Map<String, Double> together = new HashMap<>();
        for (Map<String, Double> some : changes) {
            together.putAll(some);
        }
        return together;
    }
}
