// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Share of incidents that follow another one in the same area within a number of days, and the same under shuffled dates.
 *
 * <p>Of several incidents of one day in an area, all but the first follow another. The share under shuffled dates is what busy
 * areas give by themselves; the excess is repetition.
 */
public final class RepeatArea {
    private final int[] days;
    private final int[] areas;

    /**
     * @param areaOfIncident index of the area, 0 or more; below 0 for an incident in none, which is left out
     * @param days any count of days, such as epoch days
     */
    public RepeatArea(int[] areaOfIncident, int[] days) {
        int[] inTime = IntStream.range(0, days.length)
                .filter(i -> areaOfIncident[i] >= 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(days[one], days[other]))
                .mapToInt(i -> i)
                .toArray();
        this.days = Arrays.stream(inTime).map(i -> days[i]).toArray();
        this.areas = Arrays.stream(inTime).map(i -> areaOfIncident[i]).toArray();
    }

    /** Share of incidents with another in their area at most {@code windowDays} before; NaN without incidents. */
    public double share(int windowDays) {
        return share(areas, windowDays);
    }

    /** The share against its value when dates are shuffled over areas. */
    public AgainstChance test(int windowDays, int permutations, long key) {
        double[] byChance = new double[permutations];
        for (int permutation = 0; permutation < permutations; permutation++) {
            int[] shuffled = areas.clone();
            Permutation.shuffle(shuffled, 0, shuffled.length, Permutation.round(key, permutation));
            byChance[permutation] = share(shuffled, windowDays);
        }
        return AgainstChance.of(share(windowDays), byChance);
    }

    private double share(int[] areasInTime, int windowDays) {
        long[] last = new long[Arrays.stream(areasInTime).max().orElse(0) + 1];
        Arrays.fill(last, Integer.MIN_VALUE - (long) windowDays - 1);
        int repeats = 0;
        for (int i = 0; i < areasInTime.length; i++) {
            if (days[i] - last[areasInTime[i]] <= windowDays) {
                repeats++;
            }
            last[areasInTime[i]] = days[i];
        }
        return areasInTime.length == 0 ? Double.NaN : (double) repeats / areasInTime.length;
    }
}
