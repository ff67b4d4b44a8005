// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForecastScoresTest {
    @Test
    @DisplayName("A certain forecast scores its distance from the outcome")
    void certain() {
        assertThat(ForecastScores.crps(new double[] {100, 100, 100}, 130)).isEqualTo(30);
        assertThat(ForecastScores.crps(new double[] {100}, 130)).isEqualTo(30);
        assertThat(ForecastScores.crps(100, 130)).isEqualTo(30);
        assertThat(ForecastScores.crps(100, 80)).isEqualTo(20);
    }

    @Test
    @DisplayName("Two numbers: mean distance less half the distance between them")
    void two() {
        assertThat(ForecastScores.crps(new double[] {20, 10}, 12)).isEqualTo(5 - 5);
        assertThat(ForecastScores.crps(new double[] {20, 10}, 30)).isEqualTo(15 - 5);
    }

    @Test
    @DisplayName("A sample of Poisson counts scores as their distribution does, and a narrow lognormal nearly so")
    void poisson() {
        double[] sample = IntStream.range(0, 20_000)
                .mapToDouble(i -> Draws.poisson(3, i, 150))
                .toArray();
        for (int outcome : new int[] {120, 150, 200}) {
            double exact = ForecastScores.crpsPoisson(150, outcome);
            assertThat(ForecastScores.crps(sample, outcome)).isCloseTo(exact, within(0.3));
            assertThat(ForecastScores.crpsLognormal(150, 1 / Math.sqrt(150), outcome))
                    .isCloseTo(exact, within(1.0));
        }
    }

    @Test
    @DisplayName("The place of an outcome in a sample counts ties as half")
    void place() {
        assertThat(ForecastScores.place(new double[] {1, 2, 2, 5}, 2)).isEqualTo(0.5);
        assertThat(ForecastScores.place(new double[] {1, 2, 2, 5}, 9)).isEqualTo(1);
    }
}
