// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How yearly counts move by themselves: the yardstick of anything that is said to have moved them. */
public final class YearlyChange {
    private YearlyChange() {}

    /**
     * Standard deviation (n - 1) of {@code log(count / count of the year before)}. A change from or to 0 has no logarithm and
     * is left out.
     */
    public static double logChangeSd(int[] byYear) {
        return Math.sqrt(Moments.variance(IntStream.range(1, byYear.length)
                .filter(year -> byYear[year] > 0 && byYear[year - 1] > 0)
                .mapToDouble(year -> StrictMath.log((double) byYear[year] / byYear[year - 1]))
                .toArray()));
    }

    /**
     * Share of years at least {@code percent} % below the year {@code yearsBack} years earlier, of all that have such a year;
     * NaN when none has. From 0 no year is lower.
     */
    public static double shareBelow(int[] byYear, int yearsBack, double percent) {
        return IntStream.range(yearsBack, byYear.length)
                .mapToDouble(year -> isBelow(byYear[year], byYear[year - yearsBack], percent) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /** Variance over mean of the years; 1 for Poisson counts without trend. */
    public static double varianceToMean(int[] byYear) {
        return Moments.varianceToMean(Moments.doubles(byYear));
    }

    /** Correlation of each year with the one before; weak with few years. */
    public static double lag1(int[] byYear) {
        return Moments.lag1(Moments.doubles(byYear));
    }

    /** Standard deviation over mean. */
    public static double variation(int[] byYear) {
        double[] counts = Arrays.stream(byYear).asDoubleStream().toArray();
        return Math.sqrt(Moments.variance(counts)) / Moments.mean(counts);
    }

    /** In whole numbers times 100, so that exactly {@code percent} below counts. */
    private static boolean isBelow(int count, int before, double percent) {
        return before > 0 && 100.0 * count <= (100 - percent) * before;
    }
}
