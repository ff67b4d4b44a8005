// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import java.time.LocalDate;
import org.abate.model.ProjectionCalendar;

/** When a service takes people on, when it begins for them, and how much of what it buys falls in a week. */
interface Intake {
    /** Day on which the service begins for somebody who is asked on a day; not a number when nobody is asked. */
    double begins(double day);

    /** Units bought for each slot in the week that begins on a day. */
    double unitsInWeek(double day);

    /**
     * All through the year.
     *
     * @param unitsPerSlotYear units bought for a slot in a year
     */
    static Intake allYear(double unitsPerSlotYear) {
        return new Intake() {
            private static final double WEEKS_PER_YEAR = 365.25 / 7;

            @Override
            public double begins(double day) {
                return day;
            }

            @Override
            public double unitsInWeek(double day) {
                return unitsPerSlotYear / WEEKS_PER_YEAR;
            }
        };
    }

    /** Once a year on one day; people are asked for some weeks before it, and a unit is bought for each slot. */
    static Intake eachSummer(ProjectionCalendar calendar, SummerParameters p) {
        return new Intake() {
            private static final double DAYS_PER_WEEK = 7;

            /** The next first day of the season, from a day on. */
            private double next(double day) {
                int year = calendar.first().plusDays((long) day).getYear();
                double thisYear = first(year);
                return thisYear >= day ? thisYear : first(year + 1);
            }

            private double first(int year) {
                return calendar.dayOf(LocalDate.ofYearDay(year, (int) p.firstDayOfYear()));
            }

            @Override
            public double begins(double day) {
                double next = next(day);
                return next - day <= p.askedDaysBefore() ? next : Double.NaN;
            }

            @Override
            public double unitsInWeek(double day) {
                return next(day) - day < DAYS_PER_WEEK ? 1 : 0;
            }
        };
    }
}
