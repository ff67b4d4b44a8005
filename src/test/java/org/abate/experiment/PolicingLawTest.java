// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.experiment.Lives.Event;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What policing strategies do goes through hours, places, trust and cases, and may do harm. */
class PolicingLawTest {
    private static final int RUNS = 24;
    private static final Pattern COMMA = Pattern.compile(", *");
    private static final double DAYS_OF_TWO_YEARS = 730;
    private static final double HOURS_OF_ONE = 1650;
    private static final double DAYS_PER_YEAR = 365.25;

    /** Trust moves nothing. */
    private static final Map<String, Double> NO_TRUST = Map.of(
            "escalation.distrust", 0.0,
            "justice.clearedPerTrust", 0.0,
            "call.helpSoughtPerTrust", 0.0);

    /** Officers at hot spots and nowhere else, who stop nobody. */
    private static final String AT_HOT_SPOTS =
            "hotSpotsPatrol={officers: 6, hotSpotShare: 1, stopsPerOfficerDay: 0, neighborhoods: {busiest: 3}, rampUpMonths: 0}";

    private static final String ALL_MOVES_OFF =
            "officersFromMergedUnitsToPatrol: 0, officersFromMergedUnitsToInvestigation: 0,"
                    + " officersFromMergedUnitsToCommunityWork: 0, neighborhoods: {busiest: 3}, rampUpMonths: 0";

    @Label("Nobody and nothing: every event and every count is that of the comparison arm")
    @Property(tries = 4)
    void zeroStrength(@ForAll long seed) {
        for (String idle : List.of(
                moves("newDetectives: 0"),
                "hotSpotsPatrol={officers: 0, neighborhoods: {busiest: 3}}",
                "trooperSurge={officers: 0, neighborhoods: {busiest: 3}}",
                "trooperSurge={weeks: 0, neighborhoods: {busiest: 3}}",
                "proceduralJustice={shareTrainedPerYear: 0}",
                "proceduralJustice={hoursOfTraining: 0}",
                "useOfForcePolicy={policy: false, trainingHoursPerOfficerYear: 0, oversightStaff: 0, transparencyStaff: 0}",
                "intelligenceExchange={analysts: 0}")) {
            Pair lives = pair(seed, Map.of(), idle);
            assertThat(lives.with().events()).as(idle).isEqualTo(lives.without().events());
            assertThat(lives.with().tally()).as(idle).isEqualTo(lives.without().tally());
        }
    }

    @Label("Moves on paper, an exchange and rules without fidelity cost money and change nothing")
    @Property(tries = 3)
    void noFidelity(@ForAll long seed) {
        for (String vain : List.of(
                moves("officersFromPatrolToInvestigation: 3, officersFromPatrolToCommunityWork: 3, newDetectives: 2,"
                        + " fidelity: 0"),
                "useOfForcePolicy={trainingHoursPerOfficerYear: 0, fidelity: 0}",
                "intelligenceExchange={fidelity: 0}")) {
            Pair lives = pair(seed, Map.of(), vain);
            assertThat(lives.with().ofTheCity())
                    .as(vain)
                    .isEqualTo(lives.without().ofTheCity());
            assertThat(lives.with().tally().total(Count.COST_USD)).as(vain).isPositive();
        }
    }

    @Label("Each acts through its own mechanism: with that off, the city lives the same life")
    @Property(tries = 3)
    void mechanismsOff(@ForAll long seed) {
        assertSameLife(seed, Map.of("hotSpot.dosedRatio", 1.0), AT_HOT_SPOTS);
        assertSameLife(seed, NO_TRUST, moves("officersFromMergedUnitsToCommunityWork: 4"));
        Map<String, Double> noHelp = Map.of("exchange.clearedLogOdds", 0.0, "exchange.attributionGain", 0.0);
        assertSameLife(seed, noHelp, "intelligenceExchange={}");
        Map<String, Double> noStopsCost = Map.of("hotSpot.dosedRatio", 1.0, "hotSpot.trustLostPerStop", 0.0);
        assertSameLife(seed, noStopsCost, AT_HOT_SPOTS.replace("stopsPerOfficerDay: 0", "stopsPerOfficerDay: 9"));
        // Without incidents there is nothing for rules to prevent.
        Map<String, Double> noForce = Map.of("force.incidentsPerThousandOfficersPerYear", 0.0);
        assertSameLife(seed, noForce, "useOfForcePolicy={trainingHoursPerOfficerYear: 0}");
    }

    @Test
    @DisplayName(
            "Patrol of hot spots: disputes there turn violent less often where the ratio is below 1, more often above it")
    void hotSpotsBothWays() {
        List<Double> means = Stream.of(0.4, 0.88, 1.0, 1.6)
                .map(ratio -> mean(Map.of("hotSpot.dosedRatio", ratio), Life::expectedHomicides, AT_HOT_SPOTS))
                .toList();
        assertThat(means).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Officers trained in procedural justice make more of hot spots, troopers are not trained by it")
    void trainedAtHotSpots() {
        Map<String, Double> strong = Map.of("hotSpot.trainedRatio", 0.5, "patrol.travelPerLogHours", 0.0);
        String training = "proceduralJustice={shareTrainedPerYear: 2, rampUpMonths: 0}";
        assertThat(mean(strong, Life::expectedHomicides, AT_HOT_SPOTS, training))
                .isLessThan(mean(strong, Life::expectedHomicides, AT_HOT_SPOTS));
        String troopers =
                "trooperSurge={officers: 6, weeks: 104, hotSpotShare: 1, stopsPerOfficerDay: 5, neighborhoods: {busiest: 3}, rampUpDays: 0}";
        // All that training then does is to take officers off patrol.
        Map<String, Double> noPatrol = new HashMap<>(strong);
        noPatrol.put("escalation.patrolPerLogHours", 0.0);
        noPatrol.put("trust.perOtherArrest", 0.0);
        assertThat(mean(noPatrol, Life::expectedHomicides, troopers, training))
                .isEqualTo(mean(noPatrol, Life::expectedHomicides, troopers));
    }

    @Test
    @DisplayName(
            "Harm: many stops with a weak effect of presence raise violence above that of doing nothing; training lessens it")
    void overBroadStops() {
        Map<String, Double> weak = Map.of("hotSpot.dosedRatio", 0.96, "hotSpot.trustLostPerStop", 0.0003);
        String many = AT_HOT_SPOTS.replace("stopsPerOfficerDay: 0", "stopsPerOfficerDay: 12");
        double none = mean(weak, Life::expectedHomicides);
        double presence = mean(weak, Life::expectedHomicides, AT_HOT_SPOTS);
        double stops = mean(weak, Life::expectedHomicides, many);
        double fair = mean(weak, Life::expectedHomicides, many, "proceduralJustice={rampUpMonths: 0}");
        assertThat(presence).isLessThan(none);
        assertThat(stops).isGreaterThan(none);
        assertThat(fair).isLessThan(stops);
        double byTroopers = mean(
                weak,
                Life::expectedHomicides,
                "trooperSurge={officers: 6, weeks: 104, hotSpotShare: 1, stopsPerOfficerDay: 12, neighborhoods: {busiest: 3}, rampUpDays: 0}");
        assertThat(byTroopers).as("outsiders").isGreaterThan(stops);
    }

    @Test
    @DisplayName("An officer who leaves patrol takes exactly the hours of one patrol officer along")
    void patrolHours() {
        double one = HOURS_OF_ONE / DAYS_PER_YEAR * DAYS_OF_TWO_YEARS;
        assertThat(patrolHours(moves("officersFromPatrolToInvestigation: 2"))).isCloseTo(-2 * one, within(0.01 * one));
        assertThat(patrolHours(moves("officersFromMergedUnitsToPatrol: 3"))).isCloseTo(3 * one, within(0.01 * one));
        assertThat(patrolHours(AT_HOT_SPOTS.replace("officers: 6", "officers: 2, officersFrom: patrol")))
                .isCloseTo(-2 * one, within(0.01 * one));
        assertThat(patrolHours(AT_HOT_SPOTS)).isZero();
    }

    @Test
    @DisplayName(
            "Detectives out of merged units or hired clear more; patrol that loses its officers to them pays for it")
    void investigation() {
        assertThat(mean(Map.of(), PolicingLawTest::clearance, moves("officersFromMergedUnitsToInvestigation: 3")))
                .isGreaterThan(mean(Map.of(), PolicingLawTest::clearance) + 0.03);
        assertThat(mean(Map.of(), PolicingLawTest::clearance, moves("newDetectives: 3")))
                .isGreaterThan(mean(Map.of(), PolicingLawTest::clearance) + 0.03);
        assertThat(mean(Map.of(), Life::expectedHomicides, moves("officersFromPatrolToInvestigation: 3")))
                .isGreaterThan(
                        mean(Map.of(), Life::expectedHomicides, moves("officersFromMergedUnitsToInvestigation: 3")));
    }

    @Test
    @DisplayName(
            "Officers who are known build trust toward a ceiling: violence falls, and twice as many do less than twice as much")
    void communityWork() {
        Map<String, Double> strong = Map.of("communityPolicing.trustCeiling", 0.2);
        double none = mean(strong, Life::expectedHomicides);
        double some = mean(strong, Life::expectedHomicides, moves("officersFromMergedUnitsToCommunityWork: 3"));
        double twice = mean(strong, Life::expectedHomicides, moves("officersFromMergedUnitsToCommunityWork: 6"));
        assertThat(some).isLessThan(none);
        assertThat(twice).isLessThan(some);
        assertThat(some - twice).isLessThan(none - some);
    }

    @Label("Rules on force prevent some incidents and cause none: those that remain are the same as without")
    @Property(tries = 6)
    void sharedIncidents(@ForAll long seed) {
        Map<String, Double> many = Map.of("force.incidentsPerThousandOfficersPerYear", 2000.0);
        Pair lives = pair(seed, many, "useOfForcePolicy={rampUpMonths: 0}");
        Set<Long> with = incidents(lives.with());
        assertThat(incidents(lives.without())).containsAll(with);
        assertThat(with.size()).isLessThan(incidents(lives.without()).size()).isPositive();
    }

    @Test
    @DisplayName("Incidents that everybody sees cost lives; rules that prevent them spare lives")
    void rulesSpareLives() {
        Map<String, Double> viral = Map.of("force.incidentsPerThousandOfficersPerYear", 60.0, "force.viralShare", 0.5);
        assertThat(mean(
                        viral,
                        Life::expectedHomicides,
                        "useOfForcePolicy={trainingHoursPerOfficerYear: 0, rampUpMonths: 0}"))
                .isLessThan(mean(viral, Life::expectedHomicides));
    }

    @Test
    @DisplayName(
            "An exchange clears more or fewer cases as its links help or mislead, and shows its activity only if tracked")
    void exchange() {
        List<Double> clearance = Stream.of(-1.0, 0.0, 1.0)
                .map(help -> mean(
                        Map.of("exchange.clearedLogOdds", help), PolicingLawTest::clearance, "intelligenceExchange={}"))
                .toList();
        assertThat(clearance).isSorted().doesNotHaveDuplicates();
        assertThat(mean(Map.of(), life -> life.tally().total(Count.LINKS_MADE), "intelligenceExchange={}"))
                .isPositive();
        for (Count activity : List.of(Count.LINKS_MADE, Count.REPORTS_EXCHANGED, Count.CROSS_BORDER_LINKS)) {
            assertThat(mean(Map.of(), life -> life.tally().total(activity), "intelligenceExchange={tracked: false}"))
                    .isZero();
        }
        assertThat(mean(Map.of(), life -> life.tally().total(Count.CROSS_BORDER_LINKS), "intelligenceExchange={}"))
                .as("a town of one jurisdiction")
                .isZero();
    }

    @Test
    @DisplayName("Links let focused deterrence attribute more attacks to groups, and so answer more of them")
    void attribution() {
        Map<String, Double> gain = Map.of(
                "exchange.attributionGain", 1.0, "exchange.clearedLogOdds", 0.0, "deterrence.attributedShare", 0.2);
        String deterrence = "focusedDeterrence={rampUpMonths: 0}";
        ToDoubleFunction<Life> told = life -> life.tally().total(Count.NOTIFICATIONS);
        assertThat(mean(gain, told, deterrence, "intelligenceExchange={rampUpMonths: 0}"))
                .isGreaterThan(mean(gain, told, deterrence));
    }

    @Test
    @DisplayName(
            "Troopers are gone after their weeks: no hours, no stops, no cost, and what their presence did is gone within days")
    void surgeEnds() {
        Map<String, Double> strong = Map.of("hotSpot.dosedRatio", 0.3);
        String surge =
                "trooperSurge={officers: 12, weeks: 8, stopsPerOfficerDay: 2, neighborhoods: {busiest: 3}, rampUpDays: 0}";
        Lives lives = Lives.milltown(2, 3, strong);
        Life life = lives.live(0, Arms.written(surge));
        for (Count count : List.of(Count.HOT_SPOT_HOURS, Count.STOPS, Count.COST_USD)) {
            assertThat(life.tally().between(0, 2, count)).isPositive();
            assertThat(life.tally().between(2, 24, count)).isZero();
        }
        // Twelve troopers for 56 days, 44 hours a week; the first day's team goes out in the evening.
        double hours = 12 * 44 / 7.0 * 56;
        assertThat(life.tally().total(Count.STOPS)).isCloseTo(hours / 8 * 2, within(1e-6));
        assertThat(life.tally().total(Count.HOT_SPOT_HOURS)).isCloseTo(0.6 * hours, within(1e-6));
    }

    @Test
    @DisplayName("Costs by hand: people x salary x fringe x overhead, officers moved x retraining, hours x trainers")
    void costs() {
        Map<String, Double> stay = Map.of("staff.turnoverPerYear", 1e-9);
        double loaded = 1.30 * 1.15;
        // Pay days are weekly from the first day: 105 in two years.
        double years = 105 * 7 / DAYS_PER_YEAR;
        assertCost(stay, moves("newDetectives: 2"), 2 * 97000 * loaded * years);
        assertCost(stay, moves("officersFromPatrolToInvestigation: 2, officersFromMergedUnitsToPatrol: 3"), 5 * 3000);
        assertCost(stay, AT_HOT_SPOTS, 6 * 97000 * loaded * years);
        assertCost(stay, AT_HOT_SPOTS.replace("officers: 6", "officers: 2, officersFrom: patrol"), 0);
        assertCost(
                stay,
                "trooperSurge={officers: 12, weeks: 8, neighborhoods: {busiest: 3}, rampUpDays: 0}",
                12 * 97000 * loaded * 8 * 7 / DAYS_PER_YEAR + 12 * 56 * 180);
        assertCost(
                stay,
                "proceduralJustice={shareTrainedPerYear: 0.5, hoursOfTraining: 40, supervisors: 2, rampUpMonths: 0}",
                24 * 0.5 * 40 * 35 * years + 2 * 115000 * loaded * years);
        assertCost(
                stay,
                "useOfForcePolicy={trainingHoursPerOfficerYear: 8, oversightStaff: 4, transparencyStaff: 2, rampUpMonths: 0}",
                250000 + 24 * 8 * 35 * years + (4 * 70000 + 2 * 63500) * loaded * years);
        assertCost(
                stay,
                "intelligenceExchange={analysts: 3, rampUpMonths: 0}",
                3 * 63500 * loaded * years + 200000 * years);
    }

    @Test
    @DisplayName("After the end nobody is paid and nothing is done")
    void end() {
        for (String over : List.of(
                moves("officersFromMergedUnitsToPatrol: 3, newDetectives: 1, end: 2025-09-30,"
                        + " officersFromMergedUnitsToCommunityWork: 2"),
                "hotSpotsPatrol={neighborhoods: {busiest: 3}, end: 2025-09-30}",
                "proceduralJustice={end: 2025-09-30}",
                "useOfForcePolicy={end: 2025-09-30}",
                "intelligenceExchange={end: 2025-09-30}")) {
            Life life = Lives.milltown(2, 3, Map.of()).live(0, Arms.written(over));
            for (Count count : List.of(
                    Count.COST_USD,
                    Count.HOT_SPOT_HOURS,
                    Count.STOPS,
                    Count.COMMUNITY_POLICING_HOURS,
                    Count.REPORTS_EXCHANGED,
                    Count.LINKS_MADE)) {
                assertThat(life.tally().between(9, 24, count))
                        .as("%s: %s", over, count)
                        .isZero();
            }
            assertThat(life.tally().between(0, 9, Count.COST_USD)).as(over).isPositive();
        }
    }

    private record Pair(Life without, Life with) {}

    private static Pair pair(long seed, Map<String, Double> changes, String... strategies) {
        Lives lives = Lives.milltown(2, seed, changes);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        return new Pair(lives.live(0, before, Arms.STATUS_QUO), lives.live(0, before, Arms.written(strategies)));
    }

    private static void assertSameLife(long seed, Map<String, Double> changes, String strategy) {
        Pair lives = pair(seed, changes, strategy);
        assertThat(lives.with().ofTheCity())
                .as(strategy)
                .isEqualTo(lives.without().ofTheCity());
        assertThat(lives.with().tally().total(Count.COST_USD)).as(strategy).isPositive();
    }

    private static void assertCost(Map<String, Double> changes, String strategy, double usd) {
        Life life = Lives.milltown(2, 3, changes).live(0, Arms.written(strategy));
        assertThat(life.tally().total(Count.COST_USD)).as(strategy).isCloseTo(usd, within(1 + 1e-6 * usd));
    }

    private static String moves(String settings) {
        Set<String> named =
                Stream.of(COMMA.split(settings)).map(PolicingLawTest::name).collect(Collectors.toSet());
        String rest = COMMA.splitAsStream(ALL_MOVES_OFF)
                .filter(setting -> !named.contains(name(setting)))
                .collect(Collectors.joining(", "));
        return "policeReorganization={%s, %s}".formatted(settings, rest);
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf(':'));
    }

    private static double patrolHours(String strategy) {
        Pair lives = pair(3, Map.of("staff.turnoverPerYear", 1e-9), strategy);
        return lives.with().tally().total(Count.PATROL_HOURS)
                - lives.without().tally().total(Count.PATROL_HOURS);
    }

    private static Set<Long> incidents(Life life) {
        return life.events().stream()
                .filter(event -> event.kind() == EventKind.FORCE_INCIDENT)
                .map(Event::key)
                .collect(Collectors.toSet());
    }

    private static double clearance(Life life) {
        return life.tally().total(Count.HOMICIDE_CASES_CLEARED)
                / Math.max(1, life.tally().total(Count.HOMICIDE_CASES));
    }

    private static double mean(Map<String, Double> changes, ToDoubleFunction<Life> outcome, String... strategies) {
        Lives lives = Lives.milltown(2, 3, changes);
        Arm arm = strategies.length == 0 ? Arms.STATUS_QUO : Arms.written(strategies);
        double sum = 0;
        for (int run = 0; run < RUNS; run++) {
            sum += outcome.applyAsDouble(lives.live(run, arm));
        }
        return sum / RUNS;
    }
}
