// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.abate.chance.Draws;

/**
 * How few areas hold how many of the events.
 *
 * <p>Areas are ranked by the very counts that are then shared out, so chance alone concentrates: compare with {@link
 * #topShareAgainstEqualRates}.
 */
public final class Concentration {
    private final int[] descending;
    /** Events in the k areas with most, by k from 0. */
    private final long[] cumulative;

    /** From the number of events of each area, those without any included. */
    public Concentration(int[] eventsByArea) {
        if (eventsByArea.length == 0 || Arrays.stream(eventsByArea).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("eventsByArea must hold at least one area and no count below 0");
        }
        descending = eventsByArea.clone();
        Arrays.sort(descending);
        for (int i = 0, j = descending.length - 1; i < j; i++, j--) {
            int count = descending[i];
            descending[i] = descending[j];
            descending[j] = count;
        }
        cumulative = new long[descending.length + 1];
        for (int i = 0; i < descending.length; i++) {
            cumulative[i + 1] = cumulative[i] + descending[i];
        }
    }

    /**
     * From the area of each event.
     *
     * @param areaOfEvent 0 to {@code areas - 1}; below 0 for an event in none of them, which is left out
     */
    public static Concentration ofEvents(int[] areaOfEvent, int areas) {
        return new Concentration(counts(areaOfEvent, areas));
    }

    /** Number of events by area; events of an area below 0 are left out. */
    public static int[] counts(int[] areaOfEvent, int areas) {
        int[] counts = new int[areas];
        Arrays.stream(areaOfEvent).filter(area -> area >= 0).forEach(area -> counts[area]++);
        return counts;
    }

    public long events() {
        return cumulative[descending.length];
    }

    /**
     * Share of the events in the given share of areas, those with most events: the Lorenz curve, linear between areas. NaN
     * without events.
     *
     * @param shareOfAreas 0 to 1
     */
    public double topShare(double shareOfAreas) {
        if (events() == 0) {
            return Double.NaN;
        }
        double areas = shareOfAreas * descending.length;
        int whole = Math.min((int) areas, descending.length - 1);
        return (cumulative[whole] + (areas - whole) * descending[whole]) / events();
    }

    /** Gini coefficient over areas: 0 when all have as many, near 1 when one has all; NaN without events. */
    public double gini() {
        return events() == 0 ? Double.NaN : Moments.gini(Moments.doubles(descending));
    }

    /** Share of areas without an event. */
    public double shareOfAreasWithZero() {
        return (double) Arrays.stream(descending).filter(count -> count == 0).count() / descending.length;
    }

    /** The smallest number of areas that hold at least the given share of events. */
    public int areasHolding(double shareOfEvents) {
        return IntStream.rangeClosed(0, descending.length)
                .filter(areas -> cumulative[areas] >= shareOfEvents * events())
                .findFirst()
                .orElse(descending.length);
    }

    /** The share in the top areas against as many events thrown on areas that are all equally likely. */
    public AgainstChance topShareAgainstEqualRates(double shareOfAreas, int draws, long key) {
        double[] equal = new double[descending.length];
        Arrays.fill(equal, 1);
        return topShareAgainstRates(shareOfAreas, equal, draws, key);
    }

    /**
     * The share in the top areas against as many events thrown on areas in proportion to weights such as size or residents
     * (multinomial draws).
     */
    public AgainstChance topShareAgainstRates(double shareOfAreas, double[] weights, int draws, long key) {
        double[] running = weights.clone();
        Arrays.parallelPrefix(running, Double::sum);
        int events = Math.toIntExact(events());
        double[] byChance = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            long round = Permutation.round(key, draw);
            int[] counts = new int[weights.length];
            for (int event = 0; event < events; event++) {
                counts[Draws.weighted(round, event, running)]++;
            }
            byChance[draw] = new Concentration(counts).topShare(shareOfAreas);
        }
        return AgainstChance.of(topShare(shareOfAreas), byChance);
    }

    /** Mean over years of the share in that year's own top areas; years without events are left out. */
    public static double meanTopShareWithinYears(int[][] eventsByYearAndArea, double shareOfAreas) {
        return Arrays.stream(eventsByYearAndArea)
                .map(Concentration::new)
                .filter(year -> year.events() > 0)
                .mapToDouble(year -> year.topShare(shareOfAreas))
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Share of the events of a later period in the areas that led an earlier one.
     *
     * <p>The leaders are the given share of areas, rounded half to even; among equals the one listed first leads.
     */
    public static double carryOver(int[] earlier, int[] later, double shareOfAreas) {
        int leaders = (int) Math.rint(shareOfAreas * earlier.length);
        int events = Arrays.stream(later).sum();
        int carried = IntStream.range(0, earlier.length)
                .boxed()
                .sorted((one, other) -> earlier[other] - earlier[one])
                .limit(leaders)
                .mapToInt(area -> later[area])
                .sum();
        return (double) carried / events;
    }
}
