// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
    private static final MathContext DIGITS = new MathContext(40);
    private static final double RANGE = 690;
    private static final double ERROR = 5e-16;

    /** Against a sum of 40 digits: 800 numbers, so that no error hides in StrictMath's own. */
    @Test
    void errsLittleAgainstManyDigits() {
        for (int i = 0; i < 800; i++) {
            double x = RANGE * (2 * Keys.uniform(1, i) - 1);
            BigDecimal exact = exp(new BigDecimal(x));
            double error = new BigDecimal(Exponential.exp(x))
                    .subtract(exact)
                    .divide(exact, DIGITS)
                    .doubleValue();
            assertThat(Math.abs(error)).describedAs("relative error at " + x).isLessThan(ERROR);
        }
    }

    /** Against StrictMath, whose own error is below one unit in the last place (2.2e-16). */
    @Test
    void errsLittleAgainstStrictMath() {
        double worst = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double x = (i % 2 == 0 ? RANGE : 8) * (2 * Keys.uniform(2, i) - 1);
            worst = Math.max(worst, Math.abs(Exponential.exp(x) / StrictMath.exp(x) - 1));
        }
        assertThat(worst).isLessThan(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                0,
                -0.0,
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                -745.2,
                709.8,
                700,
                -700
            })
    void isThatOfStrictMathAtTheExtremes(double x) {
        assertThat(Exponential.exp(x)).isEqualTo(Double.valueOf(StrictMath.exp(x)));
    }

    /** The series of e to the power of x / 2^16, squared 16 times. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(new BigDecimal(1 << 16), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 20; n++) {
            term = term.multiply(small, DIGITS).divide(new BigDecimal(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < 16; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
