// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The clocks of the neighborhoods: each runs as the {@link Climate} of the city does, times a factor of its own for each month.
 *
 * <p>Disputes arise by them. A clock keeps only what it shows when months begin; within a month it is the city's, stretched.
 * Without factors all show the city's time, bit for bit.
 */
final class LocalClocks {
    private static final int CELLS_PER_MONTH = 4;

    private final Climate climate;
    private final double[][] factors;
    /** What the city's clock shows when each month begins. */
    private final double[] cityAtMonth;
    /** What the clock of each neighborhood shows then. */
    private final double[][] ownAtMonth;

    private final GuidedSearch monthOfCity;
    private final GuidedSearch[] monthOfOwn;

    private LocalClocks(Climate climate, double[][] factors, double[] cityAtMonth) {
        this.climate = climate;
        this.factors = factors;
        this.cityAtMonth = cityAtMonth;
        this.ownAtMonth = new double[factors.length][cityAtMonth.length];
        this.monthOfOwn = new GuidedSearch[factors.length];
        this.monthOfCity = new GuidedSearch(cityAtMonth, CELLS_PER_MONTH * cityAtMonth.length);
        for (int n = 0; n < factors.length; n++) {
            for (int m = 1; m < cityAtMonth.length; m++) {
                ownAtMonth[n][m] = ownAtMonth[n][m - 1] + factors[n][m - 1] * (cityAtMonth[m] - cityAtMonth[m - 1]);
            }
            monthOfOwn[n] = new GuidedSearch(ownAtMonth[n], CELLS_PER_MONTH * cityAtMonth.length);
        }
    }

    /**
     * @param factors by neighborhood and by month from that of day 0, as {@link Drift#month} counts; empty for none
     */
    static LocalClocks of(ProjectionCalendar calendar, Climate climate, double[][] factors) {
        int first = Drift.month(0, calendar);
        double[] cityAtMonth =
                new double[factors.length == 0 ? 1 : Drift.month(calendar.totalDays(), calendar) - first + 1];
        for (int day = 1; day <= calendar.totalDays() && factors.length > 0; day++) {
            int month = Drift.month(day, calendar) - first;
            if (month != Drift.month(day - 1, calendar) - first) {
                cityAtMonth[month] = climate.operational(day);
            }
        }
        return new LocalClocks(climate, factors, cityAtMonth);
    }

    /** What the clock of a neighborhood shows at a time of the run. */
    double operational(int neighborhood, double day) {
        double city = climate.operational(day);
        if (factors.length == 0) {
            return city;
        }
        int m = monthOfCity.lastAtMost(city);
        return ownAtMonth[neighborhood][m] + factors[neighborhood][m] * (city - cityAtMonth[m]);
    }

    /** The time at which the clock of a neighborhood shows {@code operational}; positive infinity beyond the run. */
    double dayAt(int neighborhood, double operational) {
        if (factors.length == 0) {
            return climate.dayAt(operational);
        }
        int m = monthOfOwn[neighborhood].lastAtMost(operational);
        double since = operational - ownAtMonth[neighborhood][m];
        return climate.dayAt(cityAtMonth[m] + since / factors[neighborhood][m]);
    }
}
