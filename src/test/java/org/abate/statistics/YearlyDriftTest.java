// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearlyDriftTest {
    /** FBI counts of 1985 to 2015; the years after are held out and may not be here. */
    static final int[] ST_LOUIS = {
        169, 195, 153, 140, 158, 177, 260, 231, 267, 248, 204, 166, 153, 113, 130, 124, 148, 111, 74, 113, 131, 129,
        138, 167, 143, 144, 113, 113, 120, 159, 188
    };

    static final int[] KANSAS_CITY = {
        91, 116, 131, 134, 140, 121, 135, 150, 153, 142, 107, 104, 100, 130, 117, 113, 103, 83, 82, 89, 126, 112, 90,
        115, 100, 102, 108, 105, 99, 78, 109
    };

    /** Chance (1) and what months differ from their year and season (0.2): neither is drift. */
    private static final double VARIANCE_TO_MEAN = 1.2;

    private static int[] simulated(int years, double mean, double sd, double yearlyCorrelation, long key) {
        double phi = StrictMath.pow(yearlyCorrelation, 1.0 / 12);
        double log = sd * Draws.normal(Keys.derive(key, Purpose.DRIFT, -1), 0);
        int[] counts = new int[years];
        for (int year = 0; year < years; year++) {
            double sum = 0;
            for (int month = 0; month < 12; month++) {
                log = phi * log
                        + sd
                                * StrictMath.sqrt(1 - phi * phi)
                                * Draws.normal(Keys.derive(key, Purpose.DRIFT, 12L * year + month), 0);
                sum += StrictMath.exp(log) / 12;
            }
            counts[year] = Draws.poisson(Keys.derive(key, Purpose.VIOLENCE, year), 0, mean * sum);
        }
        return counts;
    }

    @Test
    @DisplayName("A long series gives back the numbers it was made with")
    void consistent() {
        List<int[]> cities = IntStream.range(0, 6)
                .mapToObj(city -> simulated(60, 150, 0.25, 0.7, Keys.derive(7, Purpose.RUN, city)))
                .toList();
        YearlyDrift drift = new YearlyDrift(cities, 1);
        assertThat(drift.stationarySd().mostLikely()).isCloseTo(0.25, within(0.04));
        assertThat(drift.yearlyCorrelation().mostLikely()).isCloseTo(0.7, within(0.08));
        assertThat(drift.changeSd().mostLikely()).isCloseTo(0.25 * new YearlyMeans(0.7).changeSd(), within(0.015));
        assertThat(drift.shortfallOfRandomWalk()).isGreaterThan(3);
    }

    @Test
    @DisplayName(
            "In 60 histories of 31 years of two cities, 90 % intervals hold the truth in about 90 %: here in 49 or more")
    void coverage() {
        int change = 0;
        int correlation = 0;
        for (int history = 0; history < 60; history++) {
            long key = Keys.derive(11, Purpose.RUN, history);
            YearlyDrift drift = new YearlyDrift(
                    List.of(
                            simulated(31, 160, 0.25, 0.75, Keys.derive(key, Purpose.RUN, 0)),
                            simulated(31, 110, 0.25, 0.75, Keys.derive(key, Purpose.RUN, 1))),
                    1);
            change += drift.changeSd().interval90().contains(0.25 * new YearlyMeans(0.75).changeSd()) ? 1 : 0;
            correlation += drift.yearlyCorrelation().interval90().contains(0.75) ? 1 : 0;
        }
        assertThat(change).isBetween(49, 60);
        assertThat(correlation).isBetween(49, 60);
    }

    @Test
    @DisplayName("St. Louis and Kansas City, 1985 to 2015: what the priors of the drift rest on")
    void history() {
        YearlyDrift drift = new YearlyDrift(List.of(ST_LOUIS, KANSAS_CITY), VARIANCE_TO_MEAN);
        assertThat(drift.changeSd().mostLikely()).isCloseTo(0.133, within(0.002));
        assertThat(drift.changeSd().interval90().low()).isCloseTo(0.103, within(0.002));
        assertThat(drift.changeSd().interval90().high()).isCloseTo(0.171, within(0.002));
        assertThat(drift.yearlyCorrelation().mostLikely()).isCloseTo(0.77, within(0.01));
        assertThat(drift.yearlyCorrelation().interval90().low()).isCloseTo(0.58, within(0.01));
        assertThat(drift.yearlyCorrelation().interval90().high()).isCloseTo(0.95, within(0.01));
        assertThat(drift.stationarySd().mostLikely()).isCloseTo(0.247, within(0.003));
        assertThat(drift.stationarySd().interval90().low()).isCloseTo(0.187, within(0.003));
        assertThat(drift.stationarySd().interval90().high()).isCloseTo(0.49, within(0.01));
        assertThat(drift.stationarySdGiven(0.8)).isCloseTo(0.259, within(0.003));
        assertThat(drift.stationarySdGiven(0.9)).isCloseTo(0.349, within(0.003));
        assertThat(drift.shortfallOfRandomWalk()).as("hardly excluded").isCloseTo(2.13, within(0.05));
    }

    @Test
    @DisplayName(
            "Means of years a year apart are more alike than months a year apart, and change the less the more alike")
    void yearlyMeans() {
        YearlyMeans means = new YearlyMeans(0.75);
        assertThat(means.covariance(0)).isBetween(0.88, 0.93);
        assertThat(means.covariance(1) / means.covariance(0)).isGreaterThan(0.75);
        for (int year = 0; year < 3; year++) {
            int first = 12 * year;
            assertThat(means.covariance(year))
                    .isCloseTo(
                            IntStream.range(0, 12)
                                    .mapToDouble(month -> means.covarianceWithMonth(first - month))
                                    .average()
                                    .orElseThrow(),
                            within(1e-12));
        }
        assertThat(means.covariance(3) / means.covariance(2)).isCloseTo(0.75, within(1e-12));
        assertThat(means.covarianceWithMonth(-11)).isCloseTo(means.covarianceWithMonth(0), within(1e-12));
        assertThat(means.changeSd()).isGreaterThan(new YearlyMeans(0.9).changeSd());
    }

    @Test
    @DisplayName("A year without a count has no logarithm and is refused")
    void refused() {
        assertThatThrownBy(() -> new YearlyDrift(List.of(new int[] {5, 0, 3}), 1))
                .hasMessageContaining("[5, 0, 3]");
        assertThatThrownBy(() -> new YearlyMeans(1)).hasMessageContaining("1.0");
    }
}
