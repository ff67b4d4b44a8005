// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmTest {
    private static final int NUMBERS = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                -1,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                1,
                2,
                0.5,
                1024,
                0x1.fffffffffffffp-1,
                0x1.0000000000001p0,
                0x1.00000fffp0,
                0x1.ffffep-1,
                0x1p-53,
                Math.E,
                0x1.6a09e667f3bcdp0
            })
    void hasTheBitsOfStrictMathAtTheEdges(double x) {
        assertSameBits(x);
    }

    @Test
    void hasTheBitsOfStrictMathWhereverDrawsFall() {
        for (int i = 0; i < NUMBERS; i++) {
            assertSameBits(Keys.uniform(1, i));
            assertSameBits(1 + (Keys.uniform(2, i) - 0.5) / (1 << (i % 40)));
            assertSameBits(Double.longBitsToDouble(Keys.bits(3, i)));
        }
    }

    private static void assertSameBits(double x) {
        if (Double.doubleToLongBits(Logarithm.of(x)) != Double.doubleToLongBits(StrictMath.log(x))) {
            assertThat(Logarithm.of(x)).describedAs("logarithm of " + x).isEqualTo(StrictMath.log(x));
        }
    }
}
