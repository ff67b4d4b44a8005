// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/** How events fall on the days of the week, and how much more they vary from day to day than Poisson counts would. */
public final class DailyCounts {
    private static final int DAYS_OF_WEEK = 7;

    private DailyCounts() {}

    /** Share of events by day of the week from Monday; dates as {@link LocalDate#toEpochDay}. NaN without events. */
    public static double[] weekdayShares(int[] epochDays) {
        double[] shares = new double[DAYS_OF_WEEK];
        for (int day : epochDays) {
            shares[LocalDate.ofEpochDay(day).getDayOfWeek().getValue() - 1] += 1.0 / epochDays.length;
        }
        return epochDays.length == 0 ? Nested.map(shares, share -> Double.NaN) : shares;
    }

    /** Share of events on the given days of the week. */
    public static double shareOn(int[] epochDays, DayOfWeek... days) {
        double[] shares = weekdayShares(epochDays);
        return Arrays.stream(days)
                .mapToDouble(day -> shares[day.getValue() - 1])
                .sum();
    }

    /**
     * Variance over mean of the daily counts from the first day to the last, both included; 1 for Poisson counts. Events
     * outside are left out.
     */
    public static double varianceToMean(int[] epochDays, int firstDay, int lastDay) {
        int[] counts = new int[lastDay - firstDay + 1];
        Arrays.stream(epochDays)
                .filter(day -> day >= firstDay && day <= lastDay)
                .forEach(day -> counts[day - firstDay]++);
        return Moments.varianceToMean(Moments.doubles(counts));
    }
}
