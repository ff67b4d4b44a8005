// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Months that are worse or better than their year and season: weather, releases, a war between groups, what police are busy
 * with. A factor for each month, lognormal with mean 1, independent between months, shared by all arms of a run.
 */
final class Surges {
    private static final int SURGE = 1;

    private Surges() {}

    /** The factors of a run by month, the first of them that of day 0. */
    static double[] factors(ProjectionCalendar calendar, DriftParameters drift, long runKey) {
        int first = Drift.month(0, calendar);
        double[] factors = new double[Drift.month(calendar.totalDays(), calendar) - first + 1];
        double sd = drift.monthlyLogSd();
        for (int m = 0; m < factors.length; m++) {
            double shock = Draws.normal(Keys.derive(runKey, Purpose.DRIFT, m + first), SURGE);
            factors[m] = StrictMath.exp(sd * shock - sd * sd / 2);
        }
        return factors;
    }
}
