// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.Gaussian;
import org.abate.statistics.YearlyMeans;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fixed luck; a mean of 4,000 paths is off by more than four standard errors once in 16,000. */
class RecordedDriftTest {
    private static final int[] RECORDED = {167, 143, 144, 113, 113, 120, 159, 188};
    private static final int PRESENT = 24;
    private static final int MONTHS = PRESENT + 12 * 48;
    private static final int PATHS = 4000;
    private static final double PHI = StrictMath.pow(0.8, 1.0 / 12);
    private static final double SD = 0.25;

    private static double[][] logPaths(Drift.Path drift) {
        return logPaths(drift, PATHS);
    }

    private static double[][] logPaths(Drift.Path drift, int paths) {
        return IntStream.range(0, paths)
                .mapToObj(path -> {
                    long key = Keys.derive(5, Purpose.RUN, path);
                    double[] shocks = IntStream.range(0, MONTHS)
                            .mapToDouble(m -> Draws.normal(Keys.derive(key, Purpose.DRIFT, m - PRESENT), 0))
                            .toArray();
                    return Arrays.stream(drift.factors(shocks, PRESENT, PHI, SD, key))
                            .map(StrictMath::log)
                            .toArray();
                })
                .toArray(double[][]::new);
    }

    private static double mean(double[][] paths, ToDoubleFunction<double[]> of) {
        return Arrays.stream(paths).mapToDouble(of).average().orElseThrow();
    }

    private static double sd(double[][] paths, ToDoubleFunction<double[]> of) {
        double mean = mean(paths, of);
        return StrictMath.sqrt(mean(paths, path -> StrictMath.pow(of.applyAsDouble(path) - mean, 2)));
    }

    private static double year(double[] path, int year) {
        return Arrays.stream(path, PRESENT + 12 * year, PRESENT + 12 * year + 12)
                .average()
                .orElseThrow();
    }

    @Test
    @DisplayName("Recorded years come out as recorded, within their noise")
    void reproduces() {
        double[][] paths = logPaths(new RecordedDrift(RECORDED, 1, month -> 0));
        double recordedMean = Arrays.stream(RECORDED).average().orElseThrow();
        for (int year = 0; year < RECORDED.length; year++) {
            int y = year;
            double noise = StrictMath.sqrt(1.0 / RECORDED[year]);
            double recorded = StrictMath.log(RECORDED[year] / recordedMean);
            assertThat(mean(paths, path -> year(path, y))).isCloseTo(recorded, within(0.8 * noise));
            assertThat(sd(paths, path -> year(path, y))).isLessThan(noise);
        }
    }

    @Test
    @DisplayName(
            "Mean and spread of every year are those of the normal distribution given the record, worked out directly")
    void exact() {
        YearlyMeans means = new YearlyMeans(0.8);
        int n = RECORDED.length;
        double[][] covariance = new double[n][n];
        double[] recorded = new double[n];
        double recordedMean = Arrays.stream(RECORDED).average().orElseThrow();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i][j] = 1 + SD * SD * means.covariance(Math.abs(i - j)) + (i == j ? 1.3 / RECORDED[i] : 0);
            }
            recorded[i] = StrictMath.log(RECORDED[i] / recordedMean);
        }
        Gaussian gaussian = new Gaussian(covariance);
        double[][] paths = logPaths(new RecordedDrift(RECORDED, 1.3, month -> 0));
        for (int year : new int[] {0, 3, 7, 8, 10, 16}) {
            double[] with = IntStream.range(0, n)
                    .mapToDouble(i -> 1 + SD * SD * means.covariance(Math.abs(i - year)))
                    .toArray();
            double[] weights = gaussian.solve(with);
            double mean = 0;
            double variance = 1 + SD * SD * means.covariance(0);
            for (int i = 0; i < n; i++) {
                mean += weights[i] * recorded[i];
                variance -= weights[i] * with[i];
            }
            double sd = StrictMath.sqrt(variance);
            assertThat(mean(paths, path -> year(path, year))).isCloseTo(mean, within(4 * sd / StrictMath.sqrt(PATHS)));
            assertThat(sd(paths, path -> year(path, year))).isCloseTo(sd, within(0.05 * sd));
        }
    }

    @Test
    @DisplayName(
            "After the record paths spread out, at last by the stationary spread and what is not known of the level")
    void spreads() {
        double[][] paths = logPaths(new RecordedDrift(RECORDED, 1, month -> 0));
        double[] spread = IntStream.of(7, 8, 9, 11, 14, 40)
                .mapToDouble(year -> sd(paths, path -> year(path, year)))
                .toArray();
        assertThat(spread).isSorted();
        assertThat(spread[5]).isBetween(SD, 1.35 * SD);
    }

    @Test
    @DisplayName(
            "What is not tied down by a record takes its own luck: paths after it depend on the shocks of their months")
    void sharesLuck() {
        RecordedDrift drift = new RecordedDrift(RECORDED, 1, month -> 0);
        double[] shocks = new double[MONTHS];
        double[] calm = drift.factors(shocks, PRESENT, PHI, SD, 1);
        shocks[PRESENT + 12 * RECORDED.length] = 1;
        double[] shaken = drift.factors(shocks, PRESENT, PHI, SD, 1);
        int last = PRESENT + 12 * RECORDED.length - 1;
        assertThat(Arrays.copyOf(shaken, last + 1)).containsExactly(Arrays.copyOf(calm, last + 1));
        assertThat(StrictMath.log(shaken[last + 1] / calm[last + 1]))
                .isCloseTo(SD * StrictMath.sqrt(1 - PHI * PHI), within(1e-12));
    }

    @Test
    @DisplayName(
            "With a course that the city shares the record comes out as before, and what follows goes on with the course")
    void course() {
        double fall = -0.02;
        double[][] alone = logPaths(new RecordedDrift(RECORDED, 1, month -> 0), 20);
        double[][] falling = logPaths(new RecordedDrift(RECORDED, 1, month -> 7 + fall * Math.max(0, month - 96)), 20);
        for (int year : new int[] {0, 4, 7}) {
            assertThat(mean(falling, path -> year(path, year)))
                    .isCloseTo(mean(alone, path -> year(path, year)), within(1e-9));
        }
        for (int year : new int[] {8, 10, 14}) {
            double meanFall = fall * (12 * (year - 8) + 5.5);
            assertThat(mean(falling, path -> year(path, year)))
                    .isCloseTo(mean(alone, path -> year(path, year)) + meanFall, within(1e-9));
        }
        double[][] steady = logPaths(new RecordedDrift(RECORDED, 1, month -> fall / 4 * month), 20);
        for (int year = 0; year < RECORDED.length; year++) {
            int y = year;
            double noise = StrictMath.sqrt(1.0 / RECORDED[year]);
            assertThat(mean(steady, path -> year(path, y)))
                    .isCloseTo(mean(alone, path -> year(path, y)), within(noise));
        }
    }

    @Test
    @DisplayName("From a present that is known, a course moves every other month by what it differs from the present")
    void courseFromThePresent() {
        ProjectionCalendar calendar = ProjectionCalendar.of(LocalDate.of(2010, 1, 1), 3, 730);
        DriftParameters numbers = new DriftParameters(0.165, 0.78, 0.14);
        double[] alone = Drift.FROM_THE_PRESENT.factors(calendar, numbers, 3);
        double[] falling = Drift.fromThePresent(month -> 2 - 0.01 * month).factors(calendar, numbers, 3);
        int present = -Drift.month(0, calendar);
        for (int m = 0; m < alone.length; m++) {
            assertThat(falling[m] / alone[m]).isCloseTo(StrictMath.exp(-0.01 * (m - present)), within(1e-12));
        }
    }

    @Test
    @DisplayName("No record, or a year without a count, is refused")
    void refused() {
        assertThatThrownBy(() -> Drift.given(new int[0], 1)).hasMessageContaining("[]");
        assertThatThrownBy(() -> Drift.given(new int[] {3, 0}, 1)).hasMessageContaining("[3, 0]");
        assertThatThrownBy(() -> Drift.given(new int[] {3}, 0)).hasMessageContaining("0.0");
    }
}
