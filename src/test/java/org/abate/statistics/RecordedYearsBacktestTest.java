// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Why predictions take the level about which a city drifts for unknown: St. Louis and Kansas City 1985 to 2015, every eight years
 * in turn predicting up to nine that follow. The normal distribution given the record is worked out directly, with drift and
 * chance, without the simulated city. Forecasts overlap, so that these are far fewer trials than years.
 */
class RecordedYearsBacktestTest {
    private static final int RECORD = 8;
    private static final int AHEAD = 9;
    private static final double VARIANCE_TO_MEAN = 1.2;
    private static final double UNKNOWN = 1;
    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;

    private int years;
    private int inside80;
    private int inside95;

    private void run(double sd, double correlation, double levelVariance) {
        for (int[] city : List.of(YearlyDriftTest.ST_LOUIS, YearlyDriftTest.KANSAS_CITY)) {
            for (int from = 0; from + RECORD < city.length; from++) {
                predict(
                        Arrays.copyOfRange(city, from, Math.min(city.length, from + RECORD + AHEAD)),
                        sd,
                        new YearlyMeans(correlation),
                        levelVariance);
            }
        }
    }

    private void predict(int[] counts, double sd, YearlyMeans means, double levelVariance) {
        double mean = Arrays.stream(counts, 0, RECORD).average().orElseThrow();
        double[][] covariance = new double[RECORD][RECORD];
        double[] log = new double[RECORD];
        for (int i = 0; i < RECORD; i++) {
            log[i] = StrictMath.log(counts[i] / mean);
            for (int j = 0; j <= i; j++) {
                covariance[i][j] =
                        levelVariance + sd * sd * means.covariance(i - j) + (i == j ? VARIANCE_TO_MEAN / counts[i] : 0);
            }
        }
        Gaussian record = new Gaussian(covariance);
        for (int year = RECORD; year < counts.length; year++) {
            double[] with = new double[RECORD];
            for (int i = 0; i < RECORD; i++) {
                with[i] = levelVariance + sd * sd * means.covariance(year - i);
            }
            double[] weights = record.solve(with);
            double predicted = 0;
            double variance = levelVariance + sd * sd * means.covariance(0);
            for (int i = 0; i < RECORD; i++) {
                predicted += weights[i] * log[i];
                variance -= weights[i] * with[i];
            }
            variance += VARIANCE_TO_MEAN / (mean * StrictMath.exp(predicted));
            double z = Math.abs(StrictMath.log(counts[year] / mean) - predicted) / Math.sqrt(variance);
            years++;
            inside80 += z < Z80 ? 1 : 0;
            inside95 += z < Z95 ? 1 : 0;
        }
    }

    private double percent(int inside) {
        return 100.0 * inside / years;
    }

    @Test
    @DisplayName("With the level unknown and the drift as fitted to these years, intervals hold what they promise")
    void unknownLevel() {
        run(0.26, 0.8, UNKNOWN);
        assertThat(percent(inside80)).isBetween(76.0, 84.0);
        assertThat(percent(inside95)).isBetween(93.0, 97.0);
    }

    @Test
    @DisplayName("With the mean of eight years taken for that level they hold too little")
    void knownLevel() {
        run(0.26, 0.8, 0);
        assertThat(percent(inside80)).isLessThan(75);
        assertThat(percent(inside95)).isLessThan(93);
    }

    @Test
    @DisplayName("A drift of 0.20 with a correlation of 0.82 holds less still")
    void narrowDrift() {
        run(0.2, 0.82, 0);
        assertThat(percent(inside80)).isLessThan(67);
        assertThat(percent(inside95)).isLessThan(87);
    }
}
