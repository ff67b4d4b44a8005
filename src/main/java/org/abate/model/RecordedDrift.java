// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.Gaussian;
import org.abate.statistics.YearlyMeans;

/**
 * The drift given recorded yearly counts. What was recorded is the model
 *
 * <pre>log(count(y) / mean count) = m + mean of the drift over the months of y + noise,  noise of variance varianceToMean / count(y)</pre>
 *
 * and the path is a draw from what remains possible of m and the drift (conditional simulation by kriging: a free path, moved by
 * what its years, with noise of their own, differ from those recorded). The level m about which the city drifts is not the mean
 * of the record: a record of eight years is short beside the memory of the drift, and m gets a wide normal prior. Years within
 * the record come out as recorded but for noise; later ones spread out, at last by the stationary spread and what is not known
 * of m. Where the city goes with something larger, whose course c(t) is known, the record less the mean of c over each year stands
 * on the left, and c is added to the path.
 */
final class RecordedDrift implements Drift.Path {
    /** Variance of the prior of m: a factor e up or down, much wider than what a few years tell. */
    private static final double LEVEL_VARIANCE = 1;

    private static final int MONTHS = 12;
    private static final int NOISE = 2;
    private static final int LEVEL = 3;

    private final double[] logRecorded;
    private final double[] noiseVariance;
    private final IntToDoubleFunction logCourse;

    /**
     * @param logCourse natural logarithm of a known course that the city shares, by month from the start
     */
    RecordedDrift(int[] recorded, double varianceToMean, IntToDoubleFunction logCourse) {
        if (recorded.length == 0 || Arrays.stream(recorded).anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException(
                    "recorded counts must be there and above 0 but are " + Arrays.toString(recorded));
        }
        if (!(varianceToMean > 0)) {
            throw new IllegalArgumentException("varianceToMean must be above 0 but is " + varianceToMean);
        }
        double mean = Arrays.stream(recorded).average().orElseThrow();
        double usual = IntStream.range(0, MONTHS * recorded.length)
                .mapToDouble(logCourse)
                .average()
                .orElseThrow();
        this.logCourse = month -> logCourse.applyAsDouble(month) - usual;
        this.logRecorded = IntStream.range(0, recorded.length)
                .mapToDouble(year -> StrictMath.log(recorded[year] / mean) - meanCourse(year))
                .toArray();
        this.noiseVariance = Arrays.stream(recorded)
                .mapToDouble(count -> varianceToMean / count)
                .toArray();
    }

    @Override
    public double[] factors(double[] shocks, int present, double phi, double stationarySd, long runKey) {
        if (shocks.length < present + MONTHS * logRecorded.length) {
            throw new IllegalArgumentException("a run must reach over all " + logRecorded.length + " recorded years");
        }
        double[] log = Drift.asItComes(shocks, phi, stationarySd);
        double level = Math.sqrt(LEVEL_VARIANCE) * Draws.normal(Keys.derive(runKey, Purpose.DRIFT, 0), LEVEL);
        for (int m = 0; m < log.length; m++) {
            log[m] += level;
        }
        YearlyMeans means = new YearlyMeans(StrictMath.pow(phi, MONTHS));
        double variance = stationarySd * stationarySd;
        double[] weights = recorded(means, variance).solve(surprise(log, present, runKey));
        int earliest = present - (log.length - 1);
        double[] withMonth = IntStream.range(earliest, present + MONTHS * weights.length)
                .mapToDouble(ahead -> LEVEL_VARIANCE + variance * means.covarianceWithMonth(ahead))
                .toArray();
        double[] factor = new double[log.length];
        for (int m = 0; m < log.length; m++) {
            double correction = 0;
            for (int year = 0; year < weights.length; year++) {
                correction += withMonth[present + MONTHS * year - m - earliest] * weights[year];
            }
            factor[m] = StrictMath.exp(log[m] + correction + logCourse.applyAsDouble(m - present));
        }
        return factor;
    }

    private double meanCourse(int year) {
        return IntStream.range(MONTHS * year, MONTHS * (year + 1))
                .mapToDouble(logCourse)
                .average()
                .orElseThrow();
    }

    private Gaussian recorded(YearlyMeans means, double variance) {
        int n = logRecorded.length;
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] =
                        LEVEL_VARIANCE + variance * means.covariance(i - j) + (i == j ? noiseVariance[i] : 0);
            }
        }
        return new Gaussian(covariance);
    }

    /** What was recorded, less what would have been recorded of a free path. */
    private double[] surprise(double[] log, int present, long runKey) {
        double[] surprise = logRecorded.clone();
        for (int year = 0; year < surprise.length; year++) {
            int first = MONTHS * year;
            double sum = 0;
            for (int month = 0; month < MONTHS; month++) {
                sum += log[present + first + month];
            }
            double noise =
                    Math.sqrt(noiseVariance[year]) * Draws.normal(Keys.derive(runKey, Purpose.DRIFT, first), NOISE);
            surprise[year] -= sum / MONTHS + noise;
        }
        return surprise;
    }
}
