// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.abate.statistics.NewtonMaximum.Point;

/**
 * What treatment does to counts of units over periods, each unit and each period with a rate of its own: the maximum of the
 * likelihood of a Poisson regression,
 *
 * <pre>
 * log E[count(unit, period)] = unit + period + log exposure + effect [treated]
 * </pre>
 *
 * <p>as for stepped wedges and staggered starts (Hussey and Hughes 2007, Contemporary Clinical Trials 28:182-191, with counts in place
 * of means). Given a unit's total, its periods are multinomial and the effect of the unit drops out (Hausman, Hall and Griliches
 * 1984, Econometrica 52:909-938), so only periods and effect are found by Newton's method; the estimate is that of the full
 * regression. Units and periods without events say nothing about the effect and drop out. With one block of units treated from one
 * period on, and equal exposures, the effect is the logarithm of the ratio of ratios of summed counts.
 *
 * <p>A step takes time in proportion to units x periods&sup2;.
 */
public final class TwoWayRates {
    private final int[][] counts;
    private final boolean[][] treated;
    private final double[][] exposure;
    private final int[] units;
    private final int[] periods;

    /** With the same exposure in all cells. */
    public TwoWayRates(int[][] counts, boolean[][] treated) {
        this(counts, treated, Arrays.stream(counts).map(TwoWayRates::ones).toArray(double[][]::new));
    }

    /**
     * With an exposure for each cell. The arrays are read, not copied.
     *
     * @param counts by unit and period, at least 0
     * @param treated by unit and period
     * @param exposure by unit and period, at least 0: months, residents; where it is 0 the unit is not observed
     */
    public TwoWayRates(int[][] counts, boolean[][] treated, double[][] exposure) {
        int width = counts.length == 0 ? 0 : counts[0].length;
        if (treated.length != counts.length || exposure.length != counts.length) {
            throw new IllegalArgumentException("counts, treated and exposure must have the same units but have "
                    + counts.length + ", " + treated.length + " and " + exposure.length);
        }
        for (int unit = 0; unit < counts.length; unit++) {
            if (counts[unit].length != width || treated[unit].length != width || exposure[unit].length != width) {
                throw new IllegalArgumentException(
                        "unit " + unit + " must have " + width + " periods as the first has");
            }
            for (int period = 0; period < width; period++) {
                int count = counts[unit][period];
                double exposed = exposure[unit][period];
                if (count < 0 || !(exposed >= 0 && exposed < Double.POSITIVE_INFINITY) || (count > 0 && exposed == 0)) {
                    throw new IllegalArgumentException("unit " + unit + " in period " + period + " has " + count
                            + " events in an exposure of " + exposed);
                }
            }
        }
        this.counts = counts;
        this.treated = treated;
        this.exposure = exposure;
        this.units = IntStream.range(0, counts.length)
                .filter(unit -> Arrays.stream(counts[unit]).anyMatch(count -> count > 0))
                .toArray();
        this.periods = IntStream.range(0, width)
                .filter(period -> Arrays.stream(units).anyMatch(unit -> counts[unit][period] > 0))
                .toArray();
    }

    private static double[] ones(int[] counts) {
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * The effect: natural logarithm of the rate ratio, below 0 for a fall. None when it cannot be estimated: no cell or every cell
     * is treated, treatment coincides with units and periods, or there are no events on one side of it.
     */
    public OptionalDouble logRateRatio() {
        if (periods.length < 2) {
            return OptionalDouble.empty();
        }
        double[] start = new double[periods.length];
        double first = StrictMath.log(crudeRate(0));
        for (int p = 1; p < periods.length; p++) {
            start[p - 1] = StrictMath.log(crudeRate(p)) - first;
        }
        return NewtonMaximum.lastCoefficient(start, this::likelihood);
    }

    private double crudeRate(int p) {
        double events = 0;
        double exposed = 0;
        for (int unit : units) {
            events += counts[unit][periods[p]];
            exposed += exposure[unit][periods[p]];
        }
        return events / exposed;
    }

    /**
     * The likelihood given the units' totals.
     *
     * @param logs of the periods with events over the first of them, that one left out, and the effect of treatment
     */
    private Point likelihood(double[] logs) {
        var sums = new Sums(logs);
        for (int unit : units) {
            sums.add(unit);
        }
        return sums.point;
    }

    /** The point of the likelihood, summed unit by unit. */
    private final class Sums {
        private final int last = periods.length - 1;
        private final Point point = new Point(last + 1);
        /** By period with events; the first is 1. */
        private final double[] factors = new double[last + 1];

        private final double[] logs;
        private final double ratio;
        /** Share of a unit's events that is expected in each period. */
        private final double[] shares = new double[last + 1];

        Sums(double[] logs) {
            this.logs = logs;
            this.ratio = StrictMath.exp(logs[last]);
            Arrays.setAll(factors, p -> p == 0 ? 1 : StrictMath.exp(logs[p - 1]));
        }

        void add(int unit) {
            double total = 0;
            double weights = 0;
            for (int p = 0; p <= last; p++) {
                int count = counts[unit][periods[p]];
                boolean isTreated = treated[unit][periods[p]];
                shares[p] = exposure[unit][periods[p]] * factors[p] * (isTreated ? ratio : 1);
                weights += shares[p];
                total += count;
                point.height += count * ((p == 0 ? 0 : logs[p - 1]) + (isTreated ? logs[last] : 0));
            }
            point.height -= total * StrictMath.log(weights);
            double treatedShare = 0;
            for (int p = 0; p <= last; p++) {
                shares[p] /= weights;
                treatedShare += treated[unit][periods[p]] ? shares[p] : 0;
            }
            for (int p = 0; p <= last; p++) {
                double excess = counts[unit][periods[p]] - total * shares[p];
                double expected = total * shares[p];
                boolean isTreated = treated[unit][periods[p]];
                point.slope[last] += isTreated ? excess : 0;
                if (p > 0) {
                    point.slope[p - 1] += excess;
                    addInformation(p, expected, (isTreated ? 1 : 0) - treatedShare);
                }
            }
            point.information[last][last] += total * treatedShare * (1 - treatedShare);
        }

        private void addInformation(int p, double expected, double treatment) {
            double[] row = point.information[p - 1];
            for (int q = 1; q <= p; q++) {
                row[q - 1] -= expected * shares[q];
            }
            row[p - 1] += expected;
            point.information[last][p - 1] += expected * treatment;
        }
    }
}
