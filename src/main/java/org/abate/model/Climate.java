// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.abate.city.ViolenceCalendar;

/**
 * The common climate of violence: season, weekday, hour, citywide drift and the scenario's trend, shared by all arms of a run.
 *
 * <p>It is a clock. <em>Operational time</em> runs fast when violence is likely and slowly when it is not, by the factor
 *
 * <pre>season(month) x weekday x hour x drift(month) x surge(month) x (1 + trend)^years since the start</pre>
 *
 * so that a process with a constant rate in operational time has just these peaks and troughs, and no draw is ever rejected.
 * The citywide drift is {@link Drift}, single bad months are {@link Surges}.
 */
final class Climate {
    private static final int CELLS_OF_DAY = 384;
    private static final int CELLS_PER_DAY = 4;

    private final double[] operationalAtDay;
    private final double[] hourCumulative;
    private final GuidedSearch dayOfOperational;
    private final GuidedSearch hourOfPart;

    /**
     * @param driftFactor by month from that of day 0, as {@link Drift#month} counts
     * @param surgeFactor by month, too
     */
    Climate(
            ProjectionCalendar calendar,
            ViolenceCalendar profile,
            double[] driftFactor,
            double[] surgeFactor,
            double trendPerYear) {
        int days = calendar.totalDays() + 1;
        operationalAtDay = new double[days + 1];
        LocalDate first = calendar.first();
        double yearly = StrictMath.log(1 + trendPerYear);
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            double since = Math.max(0, day - calendar.burnInDays()) / 365.25;
            int month = Drift.month(day, calendar) - Drift.month(0, calendar);
            double factor = season(profile.month(), date)
                    * profile.weekday().get(date.getDayOfWeek().getValue() - 1)
                    * driftFactor[month]
                    * surgeFactor[month]
                    * (yearly == 0 ? 1 : StrictMath.exp(yearly * since));
            operationalAtDay[day + 1] = operationalAtDay[day] + factor;
        }
        dayOfOperational = new GuidedSearch(operationalAtDay, CELLS_PER_DAY * days);
        hourCumulative = new double[25];
        for (int hour = 0; hour < 24; hour++) {
            hourCumulative[hour + 1] = hourCumulative[hour] + profile.hour().get(hour) / 24;
        }
        hourOfPart = new GuidedSearch(Arrays.copyOf(hourCumulative, 24), CELLS_OF_DAY);
    }

    /** Interpolated between the middles of months, so that no month begins with a jump. */
    private static double season(List<Double> month, LocalDate date) {
        double position = date.getMonthValue() - 1 + (date.getDayOfMonth() - 0.5) / date.lengthOfMonth() - 0.5;
        int before = Math.floorMod((int) StrictMath.floor(position), 12);
        double weight = position - StrictMath.floor(position);
        return (1 - weight) * month.get(before) + weight * month.get((before + 1) % 12);
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
        int low = dayOfOperational.lastAtMost(operational);
        double part = (operational - operationalAtDay[low]) / (operationalAtDay[low + 1] - operationalAtDay[low]);
        int hour = hourOfPart.lastAtMost(part);
        double within = (part - hourCumulative[hour]) / (hourCumulative[hour + 1] - hourCumulative[hour]);
        return low + (hour + (within < 0.999999 ? within : 0.999999)) / 24;
    }
}
