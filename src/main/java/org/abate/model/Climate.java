// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.time.LocalDate;
import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.ViolenceCalendar;

/**
 * The common climate of violence: season, weekday, hour, citywide drift and the scenario's trend, shared by all arms of a run.
 *
 * <p>It is a clock. <em>Operational time</em> runs fast when violence is likely and slowly when it is not, by the factor
 *
 * <pre>season(month) x weekday x hour x exp(drift - variance/2) x (1 + trend)^years since the start</pre>
 *
 * so that a process with a constant rate in operational time has just these peaks and troughs, and no draw is ever rejected.
 * Drift is a stationary AR(1) by month with mean 1 of its exponential, fixed at 0 in the month of the start: the projection
 * begins at the present level, and the years before and after spread out from there (DV01).
 */
final class Climate {
    private static final double MONTH_DAYS = 365.25 / 12;

    private final double[] operationalAtDay;
    private final double[] hourCumulative;
    /** The day on which the clock shows a whole number: where to begin to look for the day of any time. */
    private final int[] dayAtWholeOperational;

    Climate(
            ProjectionCalendar calendar,
            ViolenceCalendar profile,
            DriftParameters drift,
            double trendPerYear,
            long runKey) {
        int days = calendar.totalDays() + 1;
        double[] driftFactor = driftFactors(calendar, drift, runKey);
        operationalAtDay = new double[days + 1];
        LocalDate first = calendar.first();
        double yearly = StrictMath.log(1 + trendPerYear);
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            double since = Math.max(0, day - calendar.burnInDays()) / 365.25;
            double factor = season(profile.month(), date)
                    * profile.weekday().get(date.getDayOfWeek().getValue() - 1)
                    * driftFactor[monthIndex(day, calendar.burnInDays()) - monthIndex(0, calendar.burnInDays())]
                    * (yearly == 0 ? 1 : StrictMath.exp(yearly * since));
            operationalAtDay[day + 1] = operationalAtDay[day] + factor;
        }
        dayAtWholeOperational = new int[(int) operationalAtDay[days] + 1];
        for (int whole = 0, day = 0; whole < dayAtWholeOperational.length; whole++) {
            while (day < days - 1 && operationalAtDay[day + 1] <= whole) {
                day++;
            }
            dayAtWholeOperational[whole] = day;
        }
        hourCumulative = new double[25];
        for (int hour = 0; hour < 24; hour++) {
            hourCumulative[hour + 1] = hourCumulative[hour] + profile.hour().get(hour) / 24;
        }
    }

    /** Interpolated between the middles of months, so that no month begins with a jump. */
    private static double season(List<Double> month, LocalDate date) {
        double position = date.getMonthValue() - 1 + (date.getDayOfMonth() - 0.5) / date.lengthOfMonth() - 0.5;
        int before = Math.floorMod((int) StrictMath.floor(position), 12);
        double weight = position - StrictMath.floor(position);
        return (1 - weight) * month.get(before) + weight * month.get((before + 1) % 12);
    }

    private static int monthIndex(int day, int startDay) {
        return (int) StrictMath.floor((day - startDay) / MONTH_DAYS);
    }

    private static double[] driftFactors(ProjectionCalendar calendar, DriftParameters drift, long runKey) {
        int firstMonth = monthIndex(0, calendar.burnInDays());
        int lastMonth = monthIndex(calendar.totalDays(), calendar.burnInDays());
        double phi = StrictMath.pow(drift.yearlyCorrelation(), 1.0 / 12);
        double innovation = drift.stationaryLogSd() * StrictMath.sqrt(1 - phi * phi);
        double[] log = new double[lastMonth - firstMonth + 1];
        for (int month = 1; month <= lastMonth; month++) {
            log[month - firstMonth] = phi * log[month - 1 - firstMonth] + innovation * shock(runKey, month);
        }
        for (int month = -1; month >= firstMonth; month--) {
            log[month - firstMonth] = phi * log[month + 1 - firstMonth] + innovation * shock(runKey, month);
        }
        double[] factor = new double[log.length];
        double variance = drift.stationaryLogSd() * drift.stationaryLogSd();
        for (int month = firstMonth; month <= lastMonth; month++) {
            double known = StrictMath.pow(phi, 2.0 * Math.abs(month));
            factor[month - firstMonth] = StrictMath.exp(log[month - firstMonth] - variance * (1 - known) / 2);
        }
        return factor;
    }

    private static double shock(long runKey, int month) {
        return Draws.normal(Keys.derive(runKey, Purpose.DRIFT, month), 0);
    }

    /** Operational time at a time of the run. */
    double operational(double day) {
        int whole = (int) day;
        double hours = (day - whole) * 24;
        int hour = Math.min(23, (int) hours);
        double part = hourCumulative[hour] + (hours - hour) * (hourCumulative[hour + 1] - hourCumulative[hour]);
        return operationalAtDay[whole] + part * (operationalAtDay[whole + 1] - operationalAtDay[whole]);
    }

    /** The time at which the clock shows {@code operational}; positive infinity when that lies beyond the run. */
    double dayAt(double operational) {
        int last = operationalAtDay.length - 1;
        if (operational >= operationalAtDay[last]) {
            return Double.POSITIVE_INFINITY;
        }
        int low = dayAtWholeOperational[(int) operational];
        while (operationalAtDay[low + 1] <= operational) {
            low++;
        }
        double part = (operational - operationalAtDay[low]) / (operationalAtDay[low + 1] - operationalAtDay[low]);
        int hour = 0;
        while (hour < 23 && hourCumulative[hour + 1] <= part) {
            hour++;
        }
        double within = (part - hourCumulative[hour]) / (hourCumulative[hour + 1] - hourCumulative[hour]);
        return low + (hour + Math.min(within, 0.999999)) / 24;
    }
}
