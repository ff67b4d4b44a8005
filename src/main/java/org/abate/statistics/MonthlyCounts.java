// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Events by calendar month over whole years, and how much more they vary than Poisson counts would.
 *
 * <p>Three measures, each 1 for Poisson counts: about one mean for all months ({@link #varianceToMean}), about the mean of
 * each year ({@link #withinYears}), and about year times season ({@link #aboutYearAndSeason}).
 */
public final class MonthlyCounts {
    static final int MONTHS = 12;
    private final int firstYear;
    private final int[][] counts;

    /**
     * @param counts by year from {@code firstYear} and month from January
     */
    public MonthlyCounts(int firstYear, int[][] counts) {
        if (!Arrays.stream(counts).allMatch(year -> year.length == MONTHS)) {
            throw new IllegalArgumentException("every year must have 12 months");
        }
        this.firstYear = firstYear;
        this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    /** Counts events by their dates ({@link LocalDate#toEpochDay}); those outside the years are left out. */
    public static MonthlyCounts ofDates(int[] epochDays, int firstYear, int lastYear) {
        int[][] counts = new int[lastYear - firstYear + 1][MONTHS];
        for (int day : epochDays) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (date.getYear() >= firstYear && date.getYear() <= lastYear) {
                counts[date.getYear() - firstYear][date.getMonthValue() - 1]++;
            }
        }
        return new MonthlyCounts(firstYear, counts);
    }

    public int years() {
        return counts.length;
    }

    /** Events of a month.
     *
     * @param year from 0
     * @param month from 0
     */
    public int count(int year, int month) {
        return counts[year][month];
    }

    int days(int year, int month) {
        return YearMonth.of(firstYear + year, month + 1).lengthOfMonth();
    }

    public int[] byYear() {
        return Arrays.stream(counts).mapToInt(year -> Arrays.stream(year).sum()).toArray();
    }

    public int[] byMonth() {
        int[] sums = new int[MONTHS];
        for (int[] year : counts) {
            Arrays.setAll(sums, month -> sums[month] + year[month]);
        }
        return sums;
    }

    /** Variance over mean of all months. */
    public double varianceToMean() {
        return Moments.varianceToMean(series());
    }

    /** Pearson's chi-square about the mean month of each year, over its degrees of freedom (11 a year). */
    public double withinYears() {
        double expectedZero = Arrays.stream(byYear()).filter(year -> year == 0).count();
        return chiSquare((year, month) -> year / MONTHS) / ((MONTHS - 1.0) * (years() - expectedZero));
    }

    /**
     * Pearson's chi-square of the table of months by years, expected {@code row times column / total}, over its degrees of
     * freedom. Rows and columns without events do not count.
     */
    public double aboutYearAndSeason() {
        double rows = Arrays.stream(byYear()).filter(year -> year > 0).count();
        double columns = Arrays.stream(byMonth()).filter(month -> month > 0).count();
        return chiSquare(this::expected) / ((rows - 1) * (columns - 1));
    }

    /** Correlation of each month with the one before. */
    public double lag1() {
        return Moments.lag1(series());
    }

    /** Correlation of each month with the one before, of Pearson residuals about year times season. */
    public double lag1AboutYearAndSeason() {
        return Moments.lag1(residuals(this::expected));
    }

    /** Of the months' daily rates over all years, the highest over the lowest; noise alone drives it above 1. */
    public double peakToTroughRaw() {
        double[] rates = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            double days = 0;
            for (int year = 0; year < years(); year++) {
                days += days(year, month);
            }
            rates[month] = byMonth()[month] / days;
        }
        return Arrays.stream(rates).max().orElseThrow()
                / Arrays.stream(rates).min().orElseThrow();
    }

    private double expected(double yearTotal, double monthTotal) {
        return yearTotal * monthTotal / Arrays.stream(byYear()).sum();
    }

    private double chiSquare(DoubleBinaryOperator expected) {
        return Nested.sum(Nested.map(residuals(expected), r -> r * r));
    }

    /** (observed - expected) / sqrt(expected) in time, 0 where nothing is expected; expected from totals of year and month. */
    private double[] residuals(DoubleBinaryOperator expected) {
        int[] byYear = byYear();
        int[] byMonth = byMonth();
        double[] residuals = new double[years() * MONTHS];
        for (int i = 0; i < residuals.length; i++) {
            double mean = expected.applyAsDouble(byYear[i / MONTHS], byMonth[i % MONTHS]);
            residuals[i] = mean > 0 ? (counts[i / MONTHS][i % MONTHS] - mean) / Math.sqrt(mean) : 0;
        }
        return residuals;
    }

    private double[] series() {
        return Arrays.stream(counts)
                .flatMapToInt(Arrays::stream)
                .asDoubleStream()
                .toArray();
    }
}
