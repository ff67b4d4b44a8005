// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Made-up counts of which the shocks are known; fixed luck. */
class ShockVariogramTest {
    private static final int UNITS = 4000;
    private static final int YEARS = 8;

    /** Counts of units of unequal means, in years of unequal levels, with shocks of that log variance and correlation. */
    private static int[][] counts(double variance, double correlation, double mean) {
        int[][] counts = new int[UNITS][YEARS];
        for (int unit = 0; unit < UNITS; unit++) {
            long key = Keys.derive(3, Purpose.RESAMPLING, unit);
            double ofUnit = mean * (1 + unit % 4);
            double shock = Draws.normal(key, 100);
            for (int year = 0; year < YEARS; year++) {
                if (year > 0) {
                    shock = correlation * shock
                            + Math.sqrt(1 - correlation * correlation) * Draws.normal(key, 100 + year);
                }
                double expected = ofUnit * (1 + 0.3 * (year % 3)) * StrictMath.exp(Math.sqrt(variance) * shock);
                counts[unit][year] = Draws.poisson(key, year, expected);
            }
        }
        return counts;
    }

    @Test
    @DisplayName("By hand: two units, two years")
    void byHand() {
        ShockVariogram variogram = new ShockVariogram(new int[][] {{3, 1}, {1, 2}});
        // same: (3 x 2 + 2 x 1) / (4 x 3 + 3 x 2); other: (3 x 1 + 1 x 2) / (4 x 3)
        double expected = StrictMath.log((8.0 / 18) / (5.0 / 12));
        assertThat(variogram.at(1)).isCloseTo(expected, within(1e-12));
        assertThat(variogram.overall()).isCloseTo(expected, within(1e-12));
    }

    @Test
    @DisplayName("Without shocks next to nothing, however unequal units and years are and however small the counts")
    void chanceAlone() {
        for (double mean : new double[] {0.3, 3}) {
            ShockVariogram variogram = new ShockVariogram(counts(0, 0, mean));
            assertThat(variogram.overall()).as("mean " + mean).isCloseTo(0, within(0.012));
            assertThat(variogram.at(3)).as("mean " + mean).isCloseTo(0, within(0.02));
        }
    }

    @Test
    @DisplayName("Shocks that last: log variance x (1 - correlation between the years)")
    void knownShocks() {
        ShockVariogram variogram = new ShockVariogram(counts(0.1, 0.8, 3));
        for (int lag = 1; lag < YEARS - 1; lag++) {
            assertThat(variogram.at(lag))
                    .as("lag " + lag)
                    .isCloseTo(0.1 * (1 - StrictMath.pow(0.8, lag)), within(0.012));
        }
    }

    @Test
    @DisplayName("Shocks of single years: the log variance, at every lag")
    void shocksOfSingleYears() {
        ShockVariogram variogram = new ShockVariogram(counts(0.06, 0, 3));
        assertThat(variogram.overall()).isCloseTo(0.06, within(0.008));
        assertThat(variogram.at(1)).isCloseTo(0.06, within(0.012));
        assertThat(variogram.at(5)).isCloseTo(0.06, within(0.016));
    }

    @Test
    @DisplayName("Where no two events tell there is no number; uneven rows, negative counts and no lag are refused")
    void refused() {
        assertThat(new ShockVariogram(new int[][] {{1, 0}, {0, 1}}).overall()).isNaN();
        assertThat(new ShockVariogram(new int[0][]).overall()).isNaN();
        assertThatThrownBy(() -> new ShockVariogram(new int[][] {{1, 2}, {1}})).hasMessageContaining("[1]");
        assertThatThrownBy(() -> new ShockVariogram(new int[][] {{1, -2}})).hasMessageContaining("-2");
        assertThatThrownBy(() -> new ShockVariogram(new int[][] {{1, 2}}).at(0)).hasMessageContaining("0");
    }
}
