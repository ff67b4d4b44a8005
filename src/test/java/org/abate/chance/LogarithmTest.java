// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogarithmTest {
    private static final long KEY = 20260101;

    @Test
    @DisplayName("The error is below 6e-16 per unit of magnitude, from tiny to huge")
    void error() {
        for (int i = 0; i < 1_000_000; i++) {
            double x = StrictMath.exp(1400 * (Keys.uniform(KEY, i) - 0.5));
            double exact = StrictMath.log(x);
            assertThat(Math.abs(Logarithm.ln(x) - exact)).isLessThan(6e-16 * Math.max(1, Math.abs(exact)));
        }
    }

    @Test
    @DisplayName("Of a draw between 0 and 1 it is negative, to the last bit below 1")
    void negative() {
        double last = 1 - 0x1.0p-53;
        assertThat(Logarithm.ln(last)).isEqualTo(StrictMath.log(last)).isNegative();
        for (int i = 0; i < 1_000_000; i++) {
            double u = Keys.uniform(KEY, i);
            assertThat(Logarithm.ln(u)).isNegative();
            assertThat(Math.abs(Logarithm.ln(u) - StrictMath.log(u)))
                    .isLessThan(6e-16 * Math.max(1, -StrictMath.log(u)));
        }
    }

    @Test
    @DisplayName("Near 1, where the logarithm is small, the error is small beside it too")
    void nearOne() {
        for (int i = 0; i < 1_000_000; i++) {
            double x = 1 + 0.06 * (Keys.uniform(KEY, i) - 0.5) * Keys.uniform(KEY + 1, i);
            double exact = StrictMath.log(x);
            double unit = Math.abs(x - 1) < 0.02 ? Math.abs(exact) : 1;
            assertThat(Math.abs(Logarithm.ln(x) - exact)).isLessThanOrEqualTo(6e-16 * unit);
        }
    }

    @Test
    @DisplayName("Zero, below, infinite, tiny and not a number are as StrictMath has them")
    void extremes() {
        for (double x :
                new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MIN_NORMAL / 2, 1
                }) {
            assertThat(Double.valueOf(Logarithm.ln(x))).isEqualTo(Double.valueOf(StrictMath.log(x)));
        }
    }
}
