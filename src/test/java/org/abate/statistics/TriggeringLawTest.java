// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.NetworkContagion.Settings;
import org.abate.statistics.SelfExcitation.Bounds;
import org.junit.jupiter.api.Test;

/** Events are simulated with known triggering, and the estimators have to find it again. */
class TriggeringLawTest {
    private static final int DAYS = 2000;
    private static final Bounds BOUNDS = new Bounds(20, 500, 30);
    private static final Settings DIRECT = new Settings(1, 400, day -> 1);

    @Test
    void selfExcitationIsFoundAmongHotSpots() {
        Simulated events = spatial(900, 0.35, 8, 120);
        assertThat(events.triggeredShare()).isBetween(0.3, 0.4);
        SelfExcitation fit = fit(events);
        assertThat(fit.triggeredShare()).isCloseTo(events.triggeredShare(), within(0.05));
        assertThat(fit.meanLagDays()).isCloseTo(8, within(2.0));
        assertThat(fit.reachMeters()).isCloseTo(120, within(15.0));
    }

    @Test
    void hotSpotsAloneAreNotSelfExcitation() {
        assertThat(fit(spatial(1200, 0, 8, 120)).triggeredShare()).isLessThan(0.08);
    }

    @Test
    void manyEventsAtOneAddressDoNotBreakTheFit() {
        Simulated events = spatial(300, 0.5, 8, 0);
        SelfExcitation fit = fit(events);
        assertThat(fit.reachMeters()).isEqualTo(20);
        assertThat(fit.triggeredShare()).isCloseTo(events.triggeredShare(), within(0.05));
    }

    @Test
    void theMoreIsTriggeredTheMoreIsFound() {
        double before = 0;
        for (double offspring : new double[] {0.1, 0.3, 0.6}) {
            double share = fit(spatial(900, offspring, 8, 120)).triggeredShare();
            assertThat(share).isGreaterThan(before + 0.1 * offspring);
            before = share;
        }
    }

    @Test
    void contagionAlongTiesIsFound() {
        Ties ties = randomTies(2000, 4000);
        Simulated events = contagious(ties, 1, 600, 0.12, 100);
        NetworkContagion fit = fit(ties, events, DIRECT);
        assertThat(events.triggeredShare()).isBetween(0.35, 0.55);
        assertThat(fit.expectedShare()).isCloseTo(events.triggeredShare(), within(0.08));
        assertThat(fit.attributableShare()).isCloseTo(events.triggeredShare(), within(0.1));
        assertThat(fit.meanLagDays()).isCloseTo(100, within(25.0));
        assertThat(fit.attributedLagDays()).isBetween(50.0, 130.0);
    }

    @Test
    void contagionOverSeveralTiesIsFound() {
        Ties ties = randomTies(2000, 4000);
        Simulated events = contagious(ties, 3, 600, 0.04, 100);
        NetworkContagion fit = fit(ties, events, new Settings(3, 400, day -> 1));
        assertThat(events.triggeredShare()).isBetween(0.55, 0.7);
        assertThat(fit.expectedShare()).isCloseTo(events.triggeredShare(), within(0.1));
        assertThat(fit.meanLagDays()).isCloseTo(100, within(30.0));
    }

    @Test
    void onlyTheShapeOfTheSeasonMatters() {
        Ties ties = randomTies(2000, 4000);
        Simulated events = contagious(ties, 1, 600, 0.12, 100);
        NetworkContagion one = fit(ties, events, DIRECT);
        NetworkContagion twice = fit(ties, events, new Settings(1, 400, day -> 2));
        assertThat(twice.expectedShare()).isCloseTo(one.expectedShare(), within(1e-4));
    }

    @Test
    void eventsOfUntiedPeopleAreNotContagion() {
        Ties ties = randomTies(2000, 4000);
        Simulated events = contagious(ties, 1, 1000, 0, 100);
        assertThat(fit(ties, events, DIRECT).expectedShare()).isLessThan(0.08);
        assertThat(fit(new Ties(2000, new int[0][]), events, DIRECT).expectedShare())
                .isZero();
    }

    @Test
    void otherTiesCarryLess() {
        Simulated events = contagious(randomTies(2000, 4000), 1, 600, 0.12, 100);
        Ties wrong = new Ties(2000, ties(2000, 4000, 77));
        assertThat(fit(wrong, events, DIRECT).expectedShare()).isLessThan(0.12);
    }

    @Test
    void peopleAtLastingHighRiskPassForContagion() {
        // 100 of 2,000 have all the events and are tied to each other: the background of the model cannot hold that.
        List<int[]> pairs = new ArrayList<>(Arrays.asList(ties(100, 400, 5)));
        Simulated events = new Simulated();
        for (int event = 0; event < 400; event++) {
            events.person.add(Draws.index(9, 2 * event, 100));
            events.day.add(DAYS * Keys.uniform(9, 2 * event + 1));
        }
        assertThat(fit(new Ties(2000, pairs.toArray(new int[0][])), events, DIRECT)
                        .expectedShare())
                .isGreaterThan(0.3);
    }

    private static SelfExcitation fit(Simulated events) {
        return SelfExcitation.fit(doubles(events.x), doubles(events.y), doubles(events.day), DAYS, BOUNDS);
    }

    private static NetworkContagion fit(Ties ties, Simulated events, Settings settings) {
        int[] person = events.person.stream().mapToInt(p -> p).toArray();
        return NetworkContagion.fit(ties, person, doubles(events.day), DAYS, settings);
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /** Background in a third of cases evenly over 10 by 10 km, else in one of eight hot spots of 1 km; and offspring. */
    private static Simulated spatial(int background, double offspring, double meanLag, double reach) {
        Simulated events = new Simulated();
        for (int event = 0; event < background; event++) {
            long key = Keys.derive(1, Purpose.RESAMPLING, event);
            int spot = Draws.index(key, 0, 12);
            double x = spot < 4 ? 10_000 * Keys.uniform(key, 1) : 1000 * spot - 3000 + 1000 * Draws.normal(key, 1);
            double y = spot < 4 ? 10_000 * Keys.uniform(key, 2) : 5000 + 1000 * Draws.normal(key, 2);
            events.x.add(x);
            events.y.add(y);
            events.day.add(DAYS * Keys.uniform(key, 3));
        }
        for (int parent = 0; parent < events.day.size(); parent++) {
            long key = Keys.derive(2, Purpose.RESAMPLING, parent);
            int children = Draws.poisson(key, 0, offspring);
            for (int child = 0; child < children; child++) {
                double day = events.day.get(parent) + Draws.exponential(key, 3 * child + 1, meanLag);
                if (day < DAYS) {
                    events.x.add(events.x.get(parent) + reach * Draws.normal(key, 3 * child + 2));
                    events.y.add(events.y.get(parent) + reach * Draws.normal(key, 3 * child + 3));
                    events.day.add(day);
                    events.triggered++;
                }
            }
        }
        return events;
    }

    private static Simulated contagious(Ties ties, int reach, int background, double perTie, double meanLag) {
        Simulated events = new Simulated();
        for (int event = 0; event < background; event++) {
            long key = Keys.derive(3, Purpose.RESAMPLING, event);
            events.person.add(Draws.index(key, 0, ties.persons()));
            events.day.add(DAYS * Keys.uniform(key, 1));
        }
        for (int parent = 0; parent < events.day.size(); parent++) {
            long key = Keys.derive(4, Purpose.RESAMPLING, parent);
            double from = events.day.get(parent);
            ties.distances(events.person.get(parent), reach).forEach((other, distance) -> {
                double day = from + Draws.exponential(key, 2 * other, meanLag);
                if (Draws.happens(key, 2 * other + 1, perTie / distance / distance) && day < DAYS) {
                    events.person.add(other);
                    events.day.add(day);
                    events.triggered++;
                }
            });
        }
        return events;
    }

    private static Ties randomTies(int persons, int ties) {
        return new Ties(persons, ties(persons, ties, 6));
    }

    private static int[][] ties(int persons, int ties, long key) {
        int[][] pairs = new int[ties][];
        Arrays.setAll(
                pairs, tie -> new int[] {Draws.index(key, 2 * tie, persons), Draws.index(key, 2 * tie + 1, persons)});
        return pairs;
    }

    private static final class Simulated {
        private final List<Double> x = new ArrayList<>();
        private final List<Double> y = new ArrayList<>();
        private final List<Double> day = new ArrayList<>();
        private final List<Integer> person = new ArrayList<>();
        private int triggered;

        double triggeredShare() {
            return (double) triggered / day.size();
        }
    }
}
