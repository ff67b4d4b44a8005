// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SeasonalWaveTest {
    @Test
    void findsAWaveWithoutNoise() {
        // Large counts with peak over trough 1.8 at the middle of July, years at different levels.
        SeasonalWave wave = SeasonalWave.fit(counts(Math.log(1.8) / 2, 7, 1e6, 3e6, 2e6));
        assertThat(wave.peakToTrough()).isCloseTo(1.8, within(1e-4));
        assertThat(wave.peakMonth()).isCloseTo(7, within(1e-3));
        assertThat(wave.peakToTrough95().contains(1.8)).isTrue();
        assertThat(wave.amplitudeStandardError()).isLessThan(1e-4);
    }

    @Test
    void lengthOfMonthsIsNoSeason() {
        assertThat(SeasonalWave.fit(counts(0, 1, 1e7, 1e7)).peakToTrough()).isCloseTo(1, within(1e-4));
    }

    @Test
    void theErrorIsThatOfAPoissonRegression() {
        // With equal months the information of c is n / 2 and the dispersion as given: here chi-square over 9.
        int[] even = {10, 12, 9, 11, 10, 8, 10, 12, 9, 11, 10, 8};
        var counts = new MonthlyCounts(2010, new int[][] {even});
        SeasonalWave wave = SeasonalWave.fit(counts);
        assertThat(wave.amplitudeStandardError()).isCloseTo(Math.sqrt(2 / 120.0 * 2.0 / 9), within(0.006));
    }

    @Test
    void withoutEventsThereIsNoWave() {
        assertThat(SeasonalWave.fit(new MonthlyCounts(2010, new int[2][12])).peakToTrough())
                .isNaN();
    }

    private static MonthlyCounts counts(double amplitude, double peakMonth, double... levels) {
        int[][] counts = new int[levels.length][12];
        for (int year = 0; year < levels.length; year++) {
            for (int month = 1; month <= 12; month++) {
                double wave = amplitude * Math.cos(2 * Math.PI * (month - peakMonth) / 12);
                counts[year][month - 1] = (int) Math.round(
                        levels[year] / 365 * YearMonth.of(2010 + year, month).lengthOfMonth() * Math.exp(wave));
            }
        }
        return new MonthlyCounts(2010, counts);
    }
}
