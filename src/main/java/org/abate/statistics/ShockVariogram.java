// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;

/**
 * How far counts of units move from year to year beyond chance, and beyond what moves all units: the variogram of the logarithm of
 * their shocks.
 *
 * <p>Two events of one year fall into the same unit more often than two events of different years if units have years of their own.
 * With p(i, t) the share of unit i in year t and C(t) all events of the year,
 *
 * <pre>
 * same(t)        = sum_i y(i,t) (y(i,t) - 1) / (C(t) (C(t) - 1))       has the mean sum_i p(i,t)^2
 * other(t, u)    = sum_i y(i,t) y(i,u) / (C(t) C(u))                   has the mean sum_i p(i,t) p(i,u)
 * variogram(k)   = ln(mean same / mean other of years k apart)
 * </pre>
 *
 * <p>Given the totals of years the counts are multinomial, so neither unit means, common year effects nor Poisson chance enter.
 * Where shares are unit means times lognormal shocks of log variance v, correlated by r(k) between years k apart, the variogram
 * is v (1 - r(k)); half of what the variance of the logarithm's change would be without chance. Units count by the square of their share:
 * most is told by those with much violence. Events that trigger others within a year (retaliation, several victims of one
 * attack) raise all of it alike.
 */
public final class ShockVariogram {
    private final int[][] counts;
    private final double[] totals;

    /**
     * @param counts by unit and year, at least 0; all units have the same consecutive years
     */
    public ShockVariogram(int[][] counts) {
        int years = counts.length == 0 ? 0 : counts[0].length;
        this.totals = new double[years];
        for (int[] unit : counts) {
            if (unit.length != years || Arrays.stream(unit).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException(
                        "units must have " + years + " counts of at least 0 but one has " + Arrays.toString(unit));
            }
            for (int year = 0; year < years; year++) {
                totals[year] += unit[year];
            }
        }
        this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    /** The variogram between years {@code lag} apart, at least 1; NaN where no two events of a unit tell. */
    public double at(int lag) {
        if (lag < 1) {
            throw new IllegalArgumentException("years must be at least 1 apart but are " + lag);
        }
        return variogram(lag, lag);
    }

    /** The variogram over all pairs of different years: what units vary by within the years together. */
    public double overall() {
        return variogram(1, totals.length - 1);
    }

    private double variogram(int fromLag, int toLag) {
        double same = 0;
        double sameOfAll = 0;
        double other = 0;
        double otherOfAll = 0;
        for (int t = 0; t < totals.length; t++) {
            sameOfAll += totals[t] * (totals[t] - 1);
            for (int u = t + fromLag; u <= Math.min(t + toLag, totals.length - 1); u++) {
                otherOfAll += totals[t] * totals[u];
            }
        }
        for (int[] unit : counts) {
            for (int t = 0; t < totals.length; t++) {
                same += unit[t] * (unit[t] - 1.0);
                for (int u = t + fromLag; u <= Math.min(t + toLag, totals.length - 1); u++) {
                    other += (double) unit[t] * unit[u];
                }
            }
        }
        return same > 0 && other > 0 ? StrictMath.log(same / sameOfAll * (otherOfAll / other)) : Double.NaN;
    }
}
