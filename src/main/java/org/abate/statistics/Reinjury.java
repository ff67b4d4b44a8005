// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Share of people who, once hurt and alive, are hurt again within a time, when not all can be followed that long (Kaplan and
 * Meier 1958):
 *
 * <pre>
 * share(t) = 1 - product over days d up to t of (1 - hurt again on d / still followed on d)
 * </pre>
 *
 * Someone hurt again and someone lost on the same day: the injury comes first.
 */
public final class Reinjury {
    private final int[] followedDays;
    private final boolean[] again;

    /**
     * @param followedDays from the first injury to the second, or to the end of observation
     * @param again whether it ended with a second injury
     */
    public Reinjury(int[] followedDays, boolean[] again) {
        int[] order = IntStream.range(0, followedDays.length)
                .boxed()
                .sorted((one, other) -> followedDays[one] != followedDays[other]
                        ? Integer.compare(followedDays[one], followedDays[other])
                        : Boolean.compare(again[other], again[one]))
                .mapToInt(i -> i)
                .toArray();
        this.followedDays = Arrays.stream(order).map(i -> followedDays[i]).toArray();
        this.again = new boolean[again.length];
        IntStream.range(0, order.length).forEach(i -> this.again[i] = again[order[i]]);
    }

    /**
     * From injuries: each person counts from the first that did not kill, until the next, fatal or not, or the last day.
     *
     * @param person of each injury
     * @param day of each injury, in time
     * @param fatal whether the injury killed
     */
    public static Reinjury ofInjuries(int[] person, int[] day, boolean[] fatal, int lastDay) {
        Map<Integer, Integer> firstOf = new HashMap<>();
        int[] followed = new int[person.length];
        boolean[] again = new boolean[person.length];
        int people = 0;
        for (int injury = 0; injury < person.length; injury++) {
            if (injury > 0 && day[injury] < day[injury - 1]) {
                throw new IllegalArgumentException(
                        "injuries must be in time but " + day[injury] + " follows " + day[injury - 1]);
            }
            Integer index = firstOf.get(person[injury]);
            if (index == null && !fatal[injury]) {
                firstOf.put(person[injury], people);
                followed[people] = day[injury];
                again[people++] = false;
            } else if (index != null && !again[index]) {
                followed[index] = day[injury] - followed[index];
                again[index] = true;
            }
        }
        for (int i = 0; i < people; i++) {
            followed[i] = again[i] ? followed[i] : lastDay - followed[i];
        }
        return new Reinjury(Arrays.copyOf(followed, people), Arrays.copyOf(again, people));
    }

    /** People who were hurt and lived. */
    public int people() {
        return followedDays.length;
    }

    /** Share hurt again within the window; NaN without people. */
    public double share(int windowDays) {
        return people() == 0 ? Double.NaN : 1 - unhurt(windowDays)[0];
    }

    /** Standard error of the share (Greenwood). */
    public double standardError(int windowDays) {
        double[] unhurt = unhurt(windowDays);
        return unhurt[0] * Math.sqrt(unhurt[1]);
    }

    /** Share not hurt again, and the sum of Greenwood's formula. */
    private double[] unhurt(int windowDays) {
        double unhurt = 1;
        double greenwood = 0;
        int i = 0;
        while (i < people() && followedDays[i] <= windowDays) {
            int day = followedDays[i];
            double followed = people() - i;
            double hurt = 0;
            for (; i < people() && followedDays[i] == day; i++) {
                hurt += again[i] ? 1 : 0;
            }
            unhurt *= 1 - hurt / followed;
            greenwood += hurt < followed ? hurt / (followed * (followed - hurt)) : 0;
        }
        return new double[] {unhurt, greenwood};
    }
}
