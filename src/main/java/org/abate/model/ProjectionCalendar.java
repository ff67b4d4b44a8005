// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.time.LocalDate;

/**
 * Days of a run: first the burn-in, then the projection. Day 0 begins the burn-in; times in the model are in days since then.
 *
 * @param start first day of the projection
 * @param burnInDays whole days before it
 * @param horizonDays whole days of the projection
 * @param months length of the projection in calendar months
 */
public record ProjectionCalendar(LocalDate start, int burnInDays, int horizonDays, int months) {
    /** Month of a time more than a year before the start: nothing is counted then. */
    static final int NOT_COUNTED = Integer.MIN_VALUE;

    /** Month of a time in the year before the start. */
    static final int YEAR_BEFORE = -1;

    private static final int YEAR_DAYS = 365;

    public static ProjectionCalendar of(LocalDate start, int years, int burnInDays) {
        int horizon = (int) (start.plusYears(years).toEpochDay() - start.toEpochDay());
        return new ProjectionCalendar(start, burnInDays, horizon, years * 12);
    }

    public int totalDays() {
        return burnInDays + horizonDays;
    }

    /** The date of day 0. */
    public LocalDate first() {
        return start.minusDays(burnInDays);
    }

    /** Model time at which a date begins. */
    public double dayOf(LocalDate date) {
        return burnInDays + (date.toEpochDay() - start.toEpochDay());
    }

    /** For each day of the run its month of the projection, {@link #YEAR_BEFORE} or {@link #NOT_COUNTED}. */
    int[] monthOfDay() {
        int[] month = new int[totalDays() + 1];
        for (int day = 0; day < month.length; day++) {
            month[day] = day < burnInDays - YEAR_DAYS ? NOT_COUNTED : YEAR_BEFORE;
        }
        for (int m = 0; m < months; m++) {
            int from = (int) dayOf(start.plusMonths(m));
            int to = (int) dayOf(start.plusMonths(m + 1L));
            for (int day = from; day < to; day++) {
                month[day] = m;
            }
        }
        month[totalDays()] = months - 1;
        return month;
    }
}
