// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.abate.statistics.NewtonMaximum.Point;
import org.abate.statistics.RatioOfRates.Rate;

/**
 * An interrupted time series: by what factor monthly counts change when something begins, as the maximum of the likelihood of
 * a Poisson regression,
 *
 * <pre>
 * log E[count(t)] = level + trend t / 12 + c cos(2 pi t / 12) + s sin(2 pi t / 12) + step [t &gt;= begins]
 * </pre>
 *
 * for months t from 0, all taken for equally long. Trend and wave are optional (Bernal, Cummins and Gasparrini 2017, International
 * Journal of Epidemiology 46:348-355).
 *
 * <p>Without events before or after the step, or where a trend fits so well that the likelihood has no maximum, half an event
 * is added to the months before and half an event to those after, spread evenly; without trend and wave this is the correction of
 * {@link RatioOfRates}. Without any event there is no estimate.
 */
public final class StepInSeries {
    /** Fewer months cannot tell a wave from a step. */
    static final int FEWEST_MONTHS_OF_A_WAVE = 24;

    private static final double CORRECTION = 0.5;

    /** What the regression may hold besides level and step. */
    public enum Term {
        /** The logarithm of the rate rises or falls by the same amount every month, before and after. */
        TREND,
        /** A season of one sine wave a year; left out of series of fewer than 24 observed months. */
        YEARLY_WAVE
    }

    private final int[] counts;
    private final int begins;
    private final int[] months;

    /** A series in which every month is observed. */
    public StepInSeries(int[] monthlyCounts, int begins) {
        this(monthlyCounts, begins, begins);
    }

    /**
     * A series without the months in which the programme builds up.
     *
     * @param monthlyCounts at least 0, by month from 0
     * @param begins first month of the programme, 1 or later
     * @param countedFrom first month that counts as after, {@code begins} or later, and in the series: those between are left out
     */
    public StepInSeries(int[] monthlyCounts, int begins, int countedFrom) {
        if (!(0 < begins && begins <= countedFrom && countedFrom < monthlyCounts.length)) {
            throw new IllegalArgumentException("of " + monthlyCounts.length
                    + " months at least one must lie before the step and one after, but it begins in month " + begins
                    + " and is counted from month " + countedFrom);
        }
        if (Arrays.stream(monthlyCounts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts must be at least 0 but are " + Arrays.toString(monthlyCounts));
        }
        this.counts = monthlyCounts.clone();
        this.begins = begins;
        this.months = IntStream.range(0, counts.length)
                .filter(month -> month < begins || month >= countedFrom)
                .toArray();
    }

    /**
     * The step: natural logarithm of the rate ratio, below 0 for a fall; none without events or with fewer observed months than
     * terms. Without any of {@code terms} it is the logarithm of the ratio of mean counts, {@link RatioOfRates#ratio}.
     */
    public OptionalDouble logRateRatio(Set<Term> terms) {
        double[][] design =
                Arrays.stream(months).mapToObj(month -> row(month, terms)).toArray(double[][]::new);
        if (before().count() + after().count() == 0 || months.length < design[0].length) {
            return OptionalDouble.empty();
        }
        if (before().count() > 0 && after().count() > 0) {
            OptionalDouble step = fit(design, observed(0));
            if (step.isPresent()) {
                return step;
            }
        }
        return fit(design, observed(CORRECTION));
    }

    private Rate before() {
        return new Rate(Arrays.stream(counts, 0, begins).asLongStream().sum(), begins);
    }

    private Rate after() {
        int from = counts.length - (months.length - begins);
        return new Rate(
                Arrays.stream(counts, from, counts.length).asLongStream().sum(), months.length - begins);
    }

    /** Counts of the observed months, with so many events more on either side of the step. */
    private double[] observed(double moreOnEachSide) {
        return Arrays.stream(months)
                .mapToDouble(
                        month -> counts[month] + moreOnEachSide / (month < begins ? begins : months.length - begins))
                .toArray();
    }

    /** The step stands last. */
    private double[] row(int month, Set<Term> terms) {
        double step = month < begins ? 0 : 1;
        double trend = (month - begins) / 12.0;
        double phase = 2 * Math.PI * month / 12;
        boolean wave = terms.contains(Term.YEARLY_WAVE) && months.length >= FEWEST_MONTHS_OF_A_WAVE;
        var row = DoubleStream.builder().add(1);
        if (wave) {
            row.add(StrictMath.cos(phase)).add(StrictMath.sin(phase));
        }
        if (terms.contains(Term.TREND)) {
            row.add(trend);
        }
        return row.add(step).build().toArray();
    }

    private static OptionalDouble fit(double[][] design, double[] counts) {
        double[] start = new double[design[0].length];
        start[0] = StrictMath.log(Moments.mean(counts));
        return NewtonMaximum.lastCoefficient(start, coefficients -> likelihood(design, counts, coefficients));
    }

    private static Point likelihood(double[][] design, double[] counts, double[] coefficients) {
        var point = new Point(coefficients.length);
        for (int i = 0; i < counts.length; i++) {
            double[] row = design[i];
            double log = Nested.sum(Nested.map(row, coefficients, (x, coefficient) -> x * coefficient));
            double expected = StrictMath.exp(log);
            point.height += counts[i] * log - expected;
            for (int j = 0; j < row.length; j++) {
                point.slope[j] += (counts[i] - expected) * row[j];
                for (int k = 0; k <= j; k++) {
                    point.information[j][k] += expected * row[j] * row[k];
                }
            }
        }
        return point;
    }
}
