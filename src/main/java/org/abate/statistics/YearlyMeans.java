// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/**
 * Second moments of the means over twelve months of a stationary AR(1) by month with standard deviation 1.
 *
 * <p>Months k apart have correlation {@code r^(k / 12)}, where r is the yearly correlation. A mean over a year varies less than
 * a month does, and means of neighboring years are more alike than months a year apart are.
 */
public final class YearlyMeans {
    private static final int MONTHS = 12;

    private final double yearlyCorrelation;
    private final double monthlyCorrelation;
    private final double sameYear;
    private final double nextYear;

    /**
     * @param yearlyCorrelation correlation of a month with the same month a year later, above 0 and below 1
     */
    public YearlyMeans(double yearlyCorrelation) {
        if (!(yearlyCorrelation > 0 && yearlyCorrelation < 1)) {
            throw new IllegalArgumentException(
                    "yearlyCorrelation must lie strictly between 0 and 1 but is " + yearlyCorrelation);
        }
        this.yearlyCorrelation = yearlyCorrelation;
        this.monthlyCorrelation = StrictMath.pow(yearlyCorrelation, 1.0 / MONTHS);
        double same = 0;
        double next = 0;
        double power = 1;
        for (int apart = 0; apart < 2 * MONTHS; apart++) {
            same += apart < MONTHS ? (apart == 0 ? 1 : 2) * (MONTHS - apart) * power : 0;
            next += (MONTHS - Math.abs(MONTHS - apart)) * power;
            power *= monthlyCorrelation;
        }
        this.sameYear = same / (MONTHS * MONTHS);
        this.nextYear = next / (MONTHS * MONTHS);
    }

    /** Covariance of the means of two years so many years apart, 0 or more. */
    public double covariance(int yearsApart) {
        return yearsApart == 0 ? sameYear : nextYear * StrictMath.pow(yearlyCorrelation, yearsApart - 1.0);
    }

    /**
     * Covariance of a month with the mean of a year.
     *
     * @param yearIsAhead months from that month to the first of the year; negative when the year has begun before it
     */
    public double covarianceWithMonth(int yearIsAhead) {
        double sum = 0;
        for (int month = 0; month < MONTHS; month++) {
            sum += StrictMath.pow(monthlyCorrelation, Math.abs(yearIsAhead + month));
        }
        return sum / MONTHS;
    }

    /** Standard deviation of the change from the mean of one year to that of the next. */
    public double changeSd() {
        return Math.sqrt(2 * (covariance(0) - covariance(1)));
    }
}
