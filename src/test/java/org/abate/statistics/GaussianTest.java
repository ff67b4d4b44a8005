// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GaussianTest {
    @Test
    @DisplayName("Density and weights of two correlated numbers, worked out by hand")
    void byHand() {
        Gaussian two = new Gaussian(new double[][] {{4, 0}, {1, 1}});
        assertThat(two.solve(new double[] {5, 2})).containsExactly(new double[] {1, 1}, within(1e-12));
        double expected = -StrictMath.log(2 * Math.PI) - StrictMath.log(3) / 2 - (5.0 + 2.0) / 2;
        assertThat(two.logDensity(new double[] {5, 2})).isCloseTo(expected, within(1e-12));
    }

    @Test
    @DisplayName("What is no covariance is refused")
    void refused() {
        assertThatThrownBy(() -> new Gaussian(new double[][] {{1, 0}, {2, 1}})).hasMessageContaining("row 1");
    }
}
