// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;

/**
 * How the rate of violence is spread over the year, the week and the day; each profile has mean 1.
 *
 * @param month 12 factors, January first
 * @param weekday 7 factors, Monday first
 * @param hour 24 factors, midnight to one o'clock first
 */
public record ViolenceCalendar(List<Double> month, List<Double> weekday, List<Double> hour) {
    public ViolenceCalendar {
        month = List.copyOf(month);
        weekday = List.copyOf(weekday);
        hour = List.copyOf(hour);
    }
}
