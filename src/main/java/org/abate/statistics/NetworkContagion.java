// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Violence that runs along ties, estimated as Green, Horel and Papachristos (2017) did: a Hawkes process over the persons of a
 * network,
 *
 * <pre>
 * rate(t, person) = base * season(t)
 *                   + sum over earlier events of others within reach of strength / ties^2 * exp(-lag / meanLag) / meanLag
 * </pre>
 *
 * where ties is the number of ties between the two. An event is attributed to contagion when the sum exceeds the background at
 * its time, and then to the earlier event with the largest part.
 *
 * <p>As in the original, the background is the same for all persons of the network. Persons at lasting high risk who are tied
 * to each other therefore raise the share: it is what the published number is to be compared with, not a causal effect.
 * Unlike the original, base, strength and lag are found together, by expectation and maximisation; the season is given.
 *
 * @param attributableShare share of events attributed to contagion, the published quantity
 * @param expectedShare sum of the probabilities that an event was triggered, over events; less noisy than the share
 * @param attributedLagDays mean time from the likeliest earlier event, over attributed events; NaN without any
 * @param meanLagDays mean of the exponential lag of the model
 */
public record NetworkContagion(
        double attributableShare, double expectedShare, double attributedLagDays, double meanLagDays) {
    private static final int[] NONE = {};

    /**
     * How the model is set.
     *
     * @param reach largest number of ties between two persons
     * @param longestMeanLagDays upper bound of the mean lag
     * @param season relative background at a day, 1 on average
     */
    public record Settings(int reach, double longestMeanLagDays, DoubleUnaryOperator season) {}

    /**
     * Fits the model.
     *
     * @param person of each event
     * @param days time of each event from the start of observation, at 0, to {@code lastDay}, in any order
     */
    public static NetworkContagion fit(Ties ties, int[] person, double[] days, int lastDay, Settings settings) {
        double[] exposure = new double[days.length];
        Triggering.Pairs pairs = pairs(ties, person, days, settings, exposure);
        double seasonDays = 0;
        for (int day = 0; day < lastDay; day++) {
            seasonDays += settings.season().applyAsDouble(day + 0.5);
        }
        Triggering triggering = new Triggering(
                pairs,
                Nested.map(days, settings.season()),
                ties.persons() * seasonDays,
                exposure,
                Nested.map(days, day -> lastDay - day),
                settings.longestMeanLagDays());
        double[] closeness = pairs.measures();
        triggering.fit(probabilities -> closeness);
        return of(triggering, days.length);
    }

    private static NetworkContagion of(Triggering triggering, int events) {
        double[] byEvent = triggering.triggeredByEvent();
        double[] lags = triggering.lagFromLikeliest();
        int attributed = 0;
        double attributedLags = 0;
        for (int event = 0; event < events; event++) {
            if (byEvent[event] > 0.5) {
                attributed++;
                attributedLags += lags[event];
            }
        }
        return new NetworkContagion(
                (double) attributed / events,
                triggering.triggered() / events,
                attributed == 0 ? Double.NaN : attributedLags / attributed,
                triggering.meanLagDays());
    }

    /** Pairs within reach; fills the exposure of each event, the sum of closeness over all persons within reach. */
    private static Triggering.Pairs pairs(
            Ties ties, int[] person, double[] days, Settings settings, double[] exposure) {
        Map<Integer, int[]> eventsOf = eventsByPerson(person);
        double latest = Triggering.MEAN_LAGS_KEPT * settings.longestMeanLagDays();
        Triggering.Pairs pairs = new Triggering.Pairs();
        eventsOf.forEach((source, sourceEvents) -> {
            Ties.Near near = ties.near(source, settings.reach());
            double reached = Arrays.stream(near.ties())
                    .mapToDouble(NetworkContagion::closeness)
                    .sum();
            for (int earlier : sourceEvents) {
                exposure[earlier] = reached;
                for (int i = 0; i < near.persons().length; i++) {
                    for (int later : eventsOf.getOrDefault(near.persons()[i], NONE)) {
                        double lag = days[later] - days[earlier];
                        if (lag > 0 && lag <= latest) {
                            pairs.add(earlier, later, lag, closeness(near.ties()[i]));
                        }
                    }
                }
            }
        });
        return pairs;
    }

    private static double closeness(int ties) {
        return 1.0 / (ties * ties);
    }

    private static Map<Integer, int[]> eventsByPerson(int[] person) {
        Map<Integer, int[]> events = new TreeMap<>();
        for (int event = 0; event < person.length; event++) {
            int[] before = events.getOrDefault(person[event], new int[0]);
            int[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = event;
            events.put(person[event], with);
        }
        return events;
    }
}
