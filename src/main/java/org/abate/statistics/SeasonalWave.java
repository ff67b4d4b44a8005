// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/**
 * The season as one wave a year: a Poisson regression of monthly counts with an effect for each year,
 *
 * <pre>
 * log E[count] = year + log(days of the month) + c cos(phase) + s sin(phase),   phase = 2 pi (m - 1/2) / 12
 * </pre>
 *
 * for months m = 1 to 12. The amplitude is {@code A = sqrt(c^2 + s^2)}, peak over trough {@code exp(2 A)}. Given a year's total,
 * its months are multinomial and the effect of the year drops out, so only c and s are found by Newton's method; estimate and
 * information are those of the full regression.
 *
 * @param amplitude A, of the logarithm of the rate
 * @param amplitudeStandardError quasi-Poisson: scaled by the root of Pearson's chi-square over its degrees of freedom
 * @param peakMonth 0.5 to 12.5; a whole number m is the middle of month m
 */
public record SeasonalWave(double amplitude, double amplitudeStandardError, double peakMonth) {
    private static final int STEPS = 50;
    private static final int MONTHS = MonthlyCounts.MONTHS;
    private static final double NORMAL_97_5 = 1.959963984540054;

    /** Fits the wave; everything is NaN without events. */
    public static SeasonalWave fit(MonthlyCounts counts) {
        double c = 0;
        double s = 0;
        Fit fit = new Fit(counts, c, s);
        for (int step = 0; step < STEPS; step++) {
            double determinant = fit.cc * fit.ss - fit.cs * fit.cs;
            c += (fit.ss * fit.slopeC - fit.cs * fit.slopeS) / determinant;
            s += (fit.cc * fit.slopeS - fit.cs * fit.slopeC) / determinant;
            fit = new Fit(counts, c, s);
        }
        double amplitude = Math.sqrt(c * c + s * s);
        double determinant = fit.cc * fit.ss - fit.cs * fit.cs;
        double variance =
                (c * c * fit.ss - 2 * c * s * fit.cs + s * s * fit.cc) / determinant / (amplitude * amplitude);
        double turn = StrictMath.atan2(s, c) / (2 * Math.PI);
        return new SeasonalWave(
                amplitude, Math.sqrt(variance * fit.dispersion()), MONTHS * (turn - Math.floor(turn)) + 0.5);
    }

    /** Daily rate at the peak over that at the trough. */
    public double peakToTrough() {
        return StrictMath.exp(2 * amplitude);
    }

    /** 95 % interval of {@link #peakToTrough}, {@code exp(2 (A -+ 1.96 SE))}. */
    public Interval peakToTrough95() {
        double reach = NORMAL_97_5 * amplitudeStandardError;
        return new Interval(StrictMath.exp(2 * (amplitude - reach)), StrictMath.exp(2 * (amplitude + reach)));
    }

    private static double phase(int month) {
        return 2 * Math.PI * (month + 0.5) / MONTHS;
    }

    /** Slope and information of the likelihood, and chi-square, at given c and s. */
    private static final class Fit {
        private double slopeC;
        private double slopeS;
        private double cc;
        private double cs;
        private double ss;
        private double chiSquare;
        private int yearsWithEvents;

        Fit(MonthlyCounts counts, double c, double s) {
            int[] totals = counts.byYear();
            for (int year = 0; year < counts.years(); year++) {
                if (totals[year] > 0) {
                    yearsWithEvents++;
                    add(counts, year, expected(counts, year, totals[year], c, s), totals[year]);
                }
            }
        }

        private static double[] expected(MonthlyCounts counts, int year, int total, double c, double s) {
            double[] rates = new double[MONTHS];
            Arrays.setAll(
                    rates,
                    month -> counts.days(year, month)
                            * StrictMath.exp(c * StrictMath.cos(phase(month)) + s * StrictMath.sin(phase(month))));
            double scale = total / Nested.sum(rates);
            return Nested.map(rates, rate -> rate * scale);
        }

        private void add(MonthlyCounts counts, int year, double[] expected, int total) {
            double meanC = 0;
            double meanS = 0;
            for (int month = 0; month < MONTHS; month++) {
                meanC += expected[month] / total * StrictMath.cos(phase(month));
                meanS += expected[month] / total * StrictMath.sin(phase(month));
            }
            for (int month = 0; month < MONTHS; month++) {
                double cosine = StrictMath.cos(phase(month));
                double sine = StrictMath.sin(phase(month));
                double excess = counts.count(year, month) - expected[month];
                slopeC += excess * cosine;
                slopeS += excess * sine;
                cc += expected[month] * (cosine - meanC) * (cosine - meanC);
                cs += expected[month] * (cosine - meanC) * (sine - meanS);
                ss += expected[month] * (sine - meanS) * (sine - meanS);
                chiSquare += excess * excess / expected[month];
            }
        }

        double dispersion() {
            return chiSquare / (yearsWithEvents * (MONTHS - 1.0) - 2);
        }
    }
}
