// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

/**
 * How behavioral-health calls are answered by a programme.
 *
 * @param hoursCovered hours of the day in which it answers, above 0 to 24
 * @param timeShare share of its people's time that goes to calls, 0 to 1
 * @param shareAlone share of its calls that it answers without an officer, 0 to 1
 * @param officersPaired officers taken from patrol to go with its people
 * @param freedHoursTo what other officers do with the hours freed
 */
public record CrisisService(
        double hoursCovered, double timeShare, double shareAlone, double officersPaired, FreedHours freedHoursTo) {
    private static final double HOURS_PER_DAY = 24;

    public CrisisService {
        if (!(hoursCovered > 0 && hoursCovered <= HOURS_PER_DAY)) {
            throw new IllegalArgumentException("hoursCovered must be above 0 and at most 24 but is " + hoursCovered);
        }
        if (!(timeShare >= 0 && timeShare <= 1 && shareAlone >= 0 && shareAlone <= 1)) {
            throw new IllegalArgumentException(
                    "timeShare and shareAlone must lie between 0 and 1 but are " + timeShare + " and " + shareAlone);
        }
        if (!(officersPaired >= 0)) {
            throw new IllegalArgumentException("officersPaired must be at least 0 but is " + officersPaired);
        }
    }

    double coveredShare() {
        return hoursCovered / HOURS_PER_DAY;
    }
}
