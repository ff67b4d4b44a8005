// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abate.agency.present.PublicServices;
import org.abate.city.Neighborhood;
import org.abate.model.Attack;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.Tally;
import org.abate.model.VictimGroup;
import org.abate.model.ViolenceModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The City of St. Louis without any strategy, without the citywide drift that chance brings: no drift of its own, its own level,
 * and the patterns of its violence within the range of what was recorded.
 *
 * <p>Fifty lives of ten years at the medians of the priors; fixed luck, so chance breaks nothing from one build to the next.
 */
class UntreatedCityLawTest {
    private static final int RUNS = 50;
    private static final int YEARS = 10;
    private static final int YEAR_DAYS = 365;

    /** Below it a neighborhood is a park or a yard. */
    private static final int LEAST_RESIDENTS = 1000;

    private static final List<Tally> TALLIES = new ArrayList<>();
    private static final double[] KINDS = new double[EventKind.values().length];
    private static Lives lives;
    private static double injuredAgain;

    @BeforeAll
    static void live() {
        lives = Lives.stLouis(YEARS, 1, Map.of("drift.yearlyChangeLogSd", 0.0, "drift.monthlyLogSd", 0.0));
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            ViolenceModel model = before.fork((day, kind, key, who, whom) -> KINDS[kind.ordinal()]++);
            List<Attack> attacks = new ArrayList<>();
            model.interventions().review(attacks::add);
            new PublicServices(lives.city().city(), before.world().parameterSet()).employ(model, Map.of());
            model.start();
            model.liveUntil(before.world().calendar().totalDays());
            TALLIES.add(model.tally());
            countInjuries(attacks);
        }
    }

    private static void countInjuries(List<Attack> attacks) {
        Map<Integer, Attack> last = new HashMap<>();
        for (Attack attack : attacks) {
            if (attack.hit()) {
                Attack earlier = last.put(attack.victim(), attack);
                if (earlier != null
                        && !earlier.fatal()
                        && earlier.victimGeneration() == attack.victimGeneration()
                        && attack.day() - earlier.day() < YEAR_DAYS) {
                    injuredAgain++;
                }
            }
        }
    }

    @Test
    @DisplayName("No drift of its own: the tenth year is as violent as the first, within 3 %")
    void noDrift() {
        double first = mean(0, 12, Count.EXPECTED_HOMICIDES);
        double tenth = mean(12 * (YEARS - 1), 12 * YEARS, Count.EXPECTED_HOMICIDES);
        double[] changes = TALLIES.stream()
                .mapToDouble(t -> t.between(12 * (YEARS - 1), 12 * YEARS, Count.EXPECTED_HOMICIDES)
                        - t.between(0, 12, Count.EXPECTED_HOMICIDES))
                .toArray();
        double mean =
                IntStream.range(0, RUNS).mapToDouble(i -> changes[i]).average().orElseThrow();
        double variance = IntStream.range(0, RUNS)
                .mapToDouble(i -> (changes[i] - mean) * (changes[i] - mean))
                .average()
                .orElseThrow();
        assertThat(StrictMath.sqrt(variance / RUNS) / first)
                .as("standard error")
                .isLessThan(0.01);
        assertThat(tenth / first).isCloseTo(1, within(0.03));
    }

    @Test
    @DisplayName("The city's own level of homicides, within 5 %")
    void level() {
        double perYear = all(Count.EXPECTED_HOMICIDES) / RUNS / YEARS;
        assertThat(perYear).isCloseTo(lives.city().city().homicidesPerYear(), within(0.05 * 139.5));
    }

    @Test
    @DisplayName("Shootings: 3.5 to 5 survived per homicide, 17 to 24 % of victims die, nine homicides in ten by gun")
    void shootings() {
        double shot = all(Count.NONFATAL_SHOOTINGS) + all(Count.GUN_HOMICIDES);
        assertThat(all(Count.NONFATAL_SHOOTINGS) / all(Count.HOMICIDES)).isBetween(3.5, 5.0);
        assertThat(all(Count.GUN_HOMICIDES) / shot).isBetween(0.17, 0.24);
        assertThat(all(Count.GUN_HOMICIDES) / all(Count.HOMICIDES)).isBetween(0.85, 0.93);
    }

    @Test
    @DisplayName("Of the survivors of a shooting 4 to 10 % are shot again within a year")
    void shotAgain() {
        // The last year's survivors are followed for half a year on average.
        double survivors = all(Count.NONFATAL_SHOOTINGS) * (YEARS - 0.5) / YEARS;
        assertThat(injuredAgain / survivors).isBetween(0.04, 0.10);
    }

    @Test
    @DisplayName("About one half of homicide cases are cleared")
    void clearance() {
        double cleared = all(Count.HOMICIDE_CASES_CLEARED) / all(Count.HOMICIDE_CASES);
        assertThat(cleared).isBetween(0.43, 0.57);
        assertThat(all(Count.HOMICIDE_CASES)).as("every homicide is a case").isEqualTo(all(Count.HOMICIDES));
    }

    @Test
    @DisplayName(
            "The 20 worst neighborhoods have at least 30 times the homicides per resident of the 20 best, in a decade as lived")
    void contrast() {
        double best = 0;
        double worst = 0;
        for (Tally tally : TALLIES) {
            List<Neighborhood> byRate = lives.city().city().neighborhoods().stream()
                    .filter(n -> n.residents() >= LEAST_RESIDENTS)
                    .sorted(Comparator.comparingDouble(n -> killed(tally, n) / n.residents()))
                    .toList();
            best += rate(tally, byRate.subList(0, 20)) / RUNS;
            worst += rate(tally, byRate.subList(byRate.size() - 20, byRate.size())) / RUNS;
        }
        assertThat(worst / best).isGreaterThan(30);
    }

    @Test
    @DisplayName("July and August are more violent than February")
    void season() {
        double summer = 0;
        double february = 0;
        for (int year = 0; year < YEARS; year++) {
            summer += mean(12 * year + 6, 12 * year + 8, Count.EXPECTED_HOMICIDES) / 62;
            february += mean(12 * year + 1, 12 * year + 2, Count.EXPECTED_HOMICIDES) / 28.25;
        }
        assertThat(summer / february).isBetween(1.2, 1.6);
    }

    @Test
    @DisplayName("Victims are of the ages and the sex of St. Louis's, within some points")
    void victims() {
        double all = Stream.of(VictimGroup.values()).mapToDouble(this::killed).sum();
        Map<String, Double> recorded = Map.of(
                "UNDER_18", 0.084, "18_TO_24", 0.291, "25_TO_34", 0.305, "35_TO_54", 0.272, "55_AND_OVER", 0.048);
        double women = 0;
        for (var band : recorded.entrySet()) {
            double share = (killed(VictimGroup.valueOf("MALE_" + band.getKey()))
                            + killed(VictimGroup.valueOf("FEMALE_" + band.getKey())))
                    / all;
            women += killed(VictimGroup.valueOf("FEMALE_" + band.getKey())) / all;
            assertThat(share).as(band.getKey()).isCloseTo(band.getValue(), within(0.07));
        }
        assertThat(women).isBetween(0.08, 0.22);
    }

    @Test
    @DisplayName(
            "The chance of violence of a typical dispute is near the reference at which hazard ratios become log-odds")
    void referenceProbability() {
        double violent = KINDS[EventKind.KILLED.ordinal()]
                + KINDS[EventKind.WOUNDED.ordinal()]
                + KINDS[EventKind.ATTACK_MISSED.ordinal()];
        double share = violent / (violent + KINDS[EventKind.DISPUTE_COOLED.ordinal()]);
        double reference = Lives.medians(Map.of()).value("escalation.referenceProbability");
        assertThat(share).isCloseTo(reference, within(0.05));
    }

    @Test
    @DisplayName("Three to five thousand people are at risk")
    void peopleAtRisk() {
        assertThat(lives.city().network().size()).isBetween(3000, 5000);
    }

    private double killed(VictimGroup group) {
        return TALLIES.stream()
                .mapToDouble(tally -> tally.forVictims(group, Count.HOMICIDES))
                .sum();
    }

    private static double killed(Tally tally, Neighborhood n) {
        return tally.inNeighborhood(n.index(), Count.HOMICIDES);
    }

    private static double rate(Tally tally, List<Neighborhood> neighborhoods) {
        return neighborhoods.stream().mapToDouble(n -> killed(tally, n)).sum()
                / neighborhoods.stream().mapToInt(Neighborhood::residents).sum();
    }

    private static double mean(int from, int to, Count count) {
        return TALLIES.stream()
                .mapToDouble(t -> t.between(from, to, count))
                .average()
                .orElseThrow();
    }

    private static double all(Count count) {
        return TALLIES.stream().mapToDouble(t -> t.total(count)).sum();
    }
}
