// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PriorTest {
    static Stream<Prior> priors() {
        return Stream.of(
                new Prior(3, -1, 4, Scale.LINEAR),
                new Prior(0.85, 0.72, 0.98, Scale.LOG),
                new Prior(120, 90, 300, Scale.LOG),
                new Prior(0.2, 0.17, 0.24, Scale.LOGIT),
                new Prior(5, 5, 9, Scale.LINEAR));
    }

    @ParameterizedTest
    @MethodSource("priors")
    @DisplayName("The quantiles at 5, 50 and 95 % are the three numbers of the prior")
    void hitsItsNumbers(Prior prior) {
        assertThat(prior.quantile(0.5)).isCloseTo(prior.median(), within(1e-12 * Math.abs(prior.median())));
        assertThat(prior.quantile(0.05)).isCloseTo(prior.low5(), within(1e-9 * Math.abs(prior.low5())));
        assertThat(prior.quantile(0.95)).isCloseTo(prior.high95(), within(1e-9 * Math.abs(prior.high95())));
    }

    @ParameterizedTest
    @MethodSource("priors")
    @DisplayName("The quantile never falls as the probability grows")
    void ascends(Prior prior) {
        double last = prior.quantile(1e-9);
        for (double probability = 0.001; probability < 1; probability += 0.001) {
            double quantile = prior.quantile(probability);
            assertThat(quantile).isGreaterThanOrEqualTo(last);
            last = quantile;
        }
    }

    @Test
    @DisplayName("Beliefs stay where their scale lives")
    void staysOnItsScale() {
        assertThat(new Prior(0.01, 0.001, 0.5, Scale.LOG).quantile(1e-15)).isGreaterThan(0);
        assertThat(new Prior(0.5, 0.1, 0.9, Scale.LOGIT).quantile(1e-15)).isGreaterThan(0);
        assertThat(new Prior(0.5, 0.1, 0.9, Scale.LOGIT).quantile(1 - 1e-15)).isLessThan(1);
    }

    @Test
    @DisplayName("A fixed value is the same whatever the luck")
    void fixed() {
        Prior prior = Prior.fixed(0);
        assertThat(prior.isFixed()).isTrue();
        assertThat(prior.quantile(1e-12)).isZero();
        assertThat(prior.quantile(1 - 1e-12)).isZero();
    }

    @Test
    @DisplayName("Numbers out of order or off the scale are refused, and the message names them")
    void refused() {
        assertThatThrownBy(() -> new Prior(3, 4, 5, Scale.LINEAR)).hasMessageContaining("4.0, 3.0, 5.0");
        assertThatThrownBy(() -> new Prior(1, 0, 2, Scale.LOG)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Prior(1, 0.5, Double.POSITIVE_INFINITY, Scale.LOG))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> new Prior(0.5, 0.1, 1, Scale.LOGIT)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new Prior(Double.NaN, 0, 1, Scale.LINEAR)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Prior.fixed(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
