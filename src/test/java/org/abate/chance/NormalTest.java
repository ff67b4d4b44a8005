// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    private static final NormalDistribution EXACT = new NormalDistribution(null, 0, 1);

    @Test
    @DisplayName("It is within 1.2e-9 of its size of the number that has that probability, far into the tails")
    void accurate() {
        DoubleStream grid = IntStream.range(1, 10_000).mapToDouble(i -> i / 10_000.0);
        DoubleStream tail = IntStream.rangeClosed(5, 15).mapToDouble(i -> StrictMath.pow(10, -i));
        DoubleStream.concat(grid, tail).forEach(p -> {
            double quantile = Normal.quantile(p);
            assertThat(newtonStep(quantile, p))
                    .describedAs("error at p = %s", p)
                    .isCloseTo(0, within(1.2e-9 * Math.abs(quantile)));
        });
    }

    /** What is left to the exact quantile; commons-math inverts its accurate distribution function inaccurately. */
    private static double newtonStep(double quantile, double probability) {
        return (EXACT.cumulativeProbability(quantile) - probability) / EXACT.density(quantile);
    }

    @Test
    @DisplayName("It agrees with commons-math where that is accurate")
    void agreesWithCommonsMath() {
        for (double p = 0.001; p < 1; p += 0.001) {
            assertThat(Normal.quantile(p)).isCloseTo(EXACT.inverseCumulativeProbability(p), within(4e-9));
        }
    }

    @Test
    @DisplayName("It ascends, over the joints of its three pieces too")
    void monotone() {
        for (double joint : new double[] {0.02425, 0.5, 0.97575}) {
            double last = Double.NEGATIVE_INFINITY;
            for (int i = -1000; i <= 1000; i++) {
                double quantile = Normal.quantile(joint + i * 1e-8);
                assertThat(quantile).isGreaterThan(last);
                last = quantile;
            }
        }
    }

    @Test
    @DisplayName("The two halves mirror each other")
    void symmetric() {
        for (double p : new double[] {0x1.0p-53, 0x1.0p-20, 0x1.0p-7, 0.125, 0.375}) {
            assertThat(Normal.quantile(1 - p)).isCloseTo(-Normal.quantile(p), within(1e-12));
        }
    }

    @Test
    @DisplayName("The most extreme uniform numbers have quantiles")
    void extremes() {
        assertThat(Normal.quantile(Keys.uniformOf(0))).isBetween(-8.3, -8.2);
        assertThat(Normal.quantile(Keys.uniformOf(-1))).isBetween(8.2, 8.3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN})
    @DisplayName("What is no probability strictly between 0 and 1 is refused")
    void refused(double probability) {
        assertThatThrownBy(() -> Normal.quantile(probability))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("strictly between 0 and 1");
    }
}
