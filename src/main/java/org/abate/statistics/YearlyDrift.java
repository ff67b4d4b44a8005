// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How yearly counts drift: the state-space model
 *
 * <pre>
 * log count(y) = m + mean of d over the months of y + noise with variance varianceToMean / expected count
 * d            = AR(1) by month with mean 0, standard deviation s and correlation r between months a year apart
 * m            unknown: normal with a standard deviation of 5
 * </pre>
 *
 * <p>All is normal, so that the likelihood is exact, but for the noise: the logarithm of a Poisson count of 70 or more is nearly
 * normal with that variance, in which the mean of a year and its neighbors stands for the expected count. Several series
 * (cities) have s and r in common, each has a level of its own, and they drift apart independently. Intervals are those of
 * the profile likelihood.
 */
public final class YearlyDrift {
    /** Correlation of what cannot be told from a random walk: half of a departure is left after 138 years. */
    private static final double RANDOM_WALK = 0.995;

    private static final double LEAST_CORRELATION = 0.01;
    private static final double LEAST_SD = 0.005;
    private static final double MOST_SD = 5;
    private static final double LEVEL_VARIANCE = 25;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Half the 90 % quantile of chi-squared with one degree of freedom: how far the profile falls in a 90 % interval. */
    private static final double FALL_90 = 1.3527717270470734;

    private final List<double[]> series;
    private final double varianceToMean;

    /**
     * A number of the drift.
     *
     * @param mostLikely at the maximum of the likelihood
     * @param interval90 of the profile likelihood, cut at the bounds of what was searched
     */
    public record Fitted(double mostLikely, Interval interval90) {}

    /**
     * @param series counts of consecutive years, above 0, at least three for each city
     * @param varianceToMean of a year's count about its expectation: 1 for Poisson counts, more when violence triggers violence
     */
    public YearlyDrift(List<int[]> series, double varianceToMean) {
        for (int[] counts : series) {
            if (counts.length < 3 || Arrays.stream(counts).anyMatch(count -> count < 1)) {
                throw new IllegalArgumentException(
                        "a series must have at least three counts, all above 0, but is " + Arrays.toString(counts));
            }
        }
        this.series = series.stream().map(Moments::doubles).toList();
        this.varianceToMean = varianceToMean;
    }

    /** Standard deviation s of the drift. */
    public Fitted stationarySd() {
        return fitted(this::ofSd, LEAST_SD, MOST_SD);
    }

    /** Correlation r of the drift with itself a year later. */
    public Fitted yearlyCorrelation() {
        return fitted(
                r -> bestOver(sd -> logLikelihood(sd, r), LEAST_SD, MOST_SD).height(), LEAST_CORRELATION, RANDOM_WALK);
    }

    /** Standard deviation of the change of the yearly mean of the drift from one year to the next. */
    public Fitted changeSd() {
        return fitted(
                change -> bestOver(
                                r -> logLikelihood(change / new YearlyMeans(r).changeSd(), r),
                                LEAST_CORRELATION,
                                RANDOM_WALK)
                        .height(),
                LEAST_SD,
                1);
    }

    /** Standard deviation s that goes best with a correlation. */
    public double stationarySdGiven(double yearlyCorrelation) {
        return bestOver(sd -> logLikelihood(sd, yearlyCorrelation), LEAST_SD, MOST_SD)
                .at();
    }

    /** By how much the log-likelihood of the best random walk falls short of that of the best AR(1); 1.35 excludes it at 90 %. */
    public double shortfallOfRandomWalk() {
        double best = bestOver(this::ofSd, LEAST_SD, MOST_SD).height();
        return best
                - bestOver(sd -> logLikelihood(sd, RANDOM_WALK), LEAST_SD, MOST_SD)
                        .height();
    }

    private double ofSd(double sd) {
        return bestOver(r -> logLikelihood(sd, r), LEAST_CORRELATION, RANDOM_WALK)
                .height();
    }

    /** The log-likelihood, up to a constant. */
    public double logLikelihood(double stationarySd, double yearlyCorrelation) {
        YearlyMeans means = new YearlyMeans(yearlyCorrelation);
        return series.stream()
                .mapToDouble(counts -> logLikelihood(counts, stationarySd, means))
                .sum();
    }

    private double logLikelihood(double[] counts, double sd, YearlyMeans means) {
        int n = counts.length;
        double[] byLag = new double[n];
        for (int lag = 0; lag < n; lag++) {
            byLag[lag] = sd * sd * means.covariance(lag) + LEVEL_VARIANCE;
        }
        double[][] covariance = new double[n][n];
        double[] log = new double[n];
        double centre = StrictMath.log(Moments.mean(counts));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = byLag[i - j] + (i == j ? varianceToMean / smooth(counts, i) : 0);
            }
            log[i] = StrictMath.log(counts[i]) - centre;
        }
        Gaussian gaussian = new Gaussian(covariance);
        return gaussian.logDensity(log);
    }

    /** Mean of a year and those beside it, so that a count that is low by chance is not taken for a noisy one. */
    private static double smooth(double[] counts, int year) {
        int from = Math.max(0, year - 1);
        int to = Math.min(counts.length, year + 2);
        return Moments.mean(Arrays.copyOfRange(counts, from, to));
    }

    private static Fitted fitted(DoubleUnaryOperator profile, double least, double most) {
        Top top = bestOver(profile, least, most);
        double floor = top.height() - FALL_90;
        return new Fitted(
                top.at(),
                new Interval(crossing(profile, floor, top.at(), least), crossing(profile, floor, top.at(), most)));
    }

    /** Where a profile that falls from its top towards a bound passes the floor; the bound when it never does. */
    private static double crossing(DoubleUnaryOperator profile, double floor, double top, double bound) {
        if (profile.applyAsDouble(bound) >= floor) {
            return bound;
        }
        double above = top;
        double below = bound;
        while (Math.abs(above - below) > 0.0005 * top) {
            double middle = Math.sqrt(above * below);
            if (profile.applyAsDouble(middle) >= floor) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private record Top(double at, double height) {}

    /** The highest of a grid, equal steps of the logarithm, and then golden sections about it. */
    private static Top bestOver(DoubleUnaryOperator height, double least, double most) {
        int steps = 16;
        double ratio = StrictMath.pow(most / least, 1.0 / steps);
        Top best = new Top(least, height.applyAsDouble(least));
        for (int i = 1; i <= steps; i++) {
            double at = Math.min(most, least * StrictMath.pow(ratio, i));
            double there = height.applyAsDouble(at);
            best = there > best.height() ? new Top(at, there) : best;
        }
        double low = Math.max(least, best.at() / ratio);
        double high = Math.min(most, best.at() * ratio);
        while (high - low > 0.0005 * high) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (height.applyAsDouble(left) >= height.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        double middle = (low + high) / 2;
        double there = height.applyAsDouble(middle);
        return there > best.height() ? new Top(middle, there) : best;
    }
}
