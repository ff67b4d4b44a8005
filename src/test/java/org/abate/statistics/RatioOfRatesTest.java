// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.abate.statistics.RatioOfRates.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatioOfRatesTest {
    @Test
    @DisplayName("12 in 24 months against 20 in 20 months is a half; where nothing is 0 nothing is corrected")
    void ratio() {
        assertThat(RatioOfRates.ratio(new Rate(12, 24), new Rate(20, 20))).hasValue(0.5);
        assertThat(RatioOfRates.logRatio(new Rate(12, 24), new Rate(20, 20))).hasValue(StrictMath.log(0.5));
    }

    @Test
    @DisplayName("30 to 15 against 40 to 30 is (1/2) / (3/4)")
    void ratioOfRatios() {
        assertThat(RatioOfRates.ratioOfRatios(new Rate(15, 1), new Rate(30, 1), new Rate(30, 1), new Rate(40, 1))
                        .getAsDouble())
                .isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    @DisplayName("With a zero, half an event is added to every count")
    void correction() {
        assertThat(RatioOfRates.ratio(new Rate(0, 10), new Rate(4, 20)).getAsDouble())
                .isCloseTo((0.5 / 10) / (4.5 / 20), within(1e-15));
        assertThat(RatioOfRates.ratioOfRatios(new Rate(0, 1), new Rate(3, 1), new Rate(5, 1), new Rate(6, 1))
                        .getAsDouble())
                .isCloseTo((0.5 / 3.5) / (5.5 / 6.5), within(1e-15));
    }

    @Test
    @DisplayName("Nothing is said of no exposure, nor of a place or a time without events")
    void undefined() {
        Rate none = new Rate(0, 1);
        Rate some = new Rate(3, 1);
        assertThat(RatioOfRates.ratio(none, none)).isEmpty();
        assertThat(RatioOfRates.logRatio(some, new Rate(0, 0))).isEmpty();
        assertThat(RatioOfRates.logRatioOfRatios(none, none, some, some)).isEmpty();
        assertThat(RatioOfRates.logRatioOfRatios(some, some, none, none)).isEmpty();
        assertThat(RatioOfRates.logRatioOfRatios(none, some, none, some)).isEmpty();
        assertThat(RatioOfRates.logRatioOfRatios(some, none, some, none)).isEmpty();
        assertThat(RatioOfRates.logRatioOfRatios(none, some, some, none)).isPresent();
        assertThat(RatioOfRates.ratioOfRatios(some, some, some, new Rate(0, 0))).isEmpty();
    }

    @Test
    @DisplayName("Events in no exposure, or fewer than none, are refused")
    void refused() {
        assertThatThrownBy(() -> new Rate(2, 0)).hasMessageContaining("exposure of 0");
        assertThatThrownBy(() -> new Rate(-1, 2)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> new Rate(Double.NaN, 2)).hasMessageContaining("NaN");
    }
}
