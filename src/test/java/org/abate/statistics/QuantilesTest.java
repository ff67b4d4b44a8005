// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void ninetyNineNumbersPutEveryPercentOnOneOfThem() {
        double[] oneTo99 = IntStream.rangeClosed(1, 99).asDoubleStream().toArray();
        assertThat(Quantiles.quantile(oneTo99, 0.05)).isEqualTo(5);
        assertThat(Quantiles.quantile(oneTo99, 0.5)).isEqualTo(50);
        assertThat(Quantiles.central(oneTo99, 0.95).low()).isCloseTo(2.5, within(1e-12));
        assertThat(Quantiles.central(oneTo99, 0.95).high()).isCloseTo(97.5, within(1e-12));
    }

    @Test
    void fewNumbersGiveTheirWholeRange() {
        assertThat(Quantiles.central(new double[] {3, 1, 2}, 0.95)).isEqualTo(new Interval(1, 3));
    }

    @Test
    void numbersThatDoNotExistAreLeftOut() {
        assertThat(Quantiles.central(new double[] {Double.NaN, 4}, 0.95)).isEqualTo(new Interval(4, 4));
        assertThat(Quantiles.central(new double[] {Double.NaN}, 0.95).isDefined())
                .isFalse();
    }
}
