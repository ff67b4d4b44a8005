// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    @DisplayName("What goes into the journal as numbers comes out of it the same, to the bit")
    void roundTrip() {
        Measurement measured = new Measurement(
                -12.5,
                Double.NaN,
                1,
                2,
                3,
                4,
                5,
                6,
                0.7,
                8,
                -0.0,
                Double.NEGATIVE_INFINITY,
                List.of(0.1, 0.2, 0.3),
                List.of(1e300, Double.MIN_VALUE, 7.0));
        assertThat(Measurement.of(measured.numbers())).isEqualTo(measured);
        Measurement withoutSeries = Measurements.of(1, 2, 3, 4);
        assertThat(Measurement.of(withoutSeries.numbers())).isEqualTo(withoutSeries);
    }

    @Test
    @DisplayName("Every number has a place of its own")
    void everyPlace() {
        double[] numbers = new double[16];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i + 1;
        }
        assertThat(Measurement.of(numbers).numbers()).containsExactly(numbers);
        assertThat(Measurement.of(numbers).seriesWith()).containsExactly(13.0, 14.0);
        assertThat(Measurement.of(numbers).seriesWithout()).containsExactly(15.0, 16.0);
    }
}
