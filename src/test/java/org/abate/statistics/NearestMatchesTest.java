// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NearestMatchesTest {
    @Test
    @DisplayName("Nearest first, one untreated unit for several, ties in an order that stays")
    void nearest() {
        double[][] treated = {{10}, {11}, {3}};
        double[][] untreated = {{2}, {4}, {9}, {14}, {9}};
        int[][] two = NearestMatches.indices(treated, untreated, 2);
        assertThat(two[0]).containsExactlyInAnyOrder(2, 4);
        assertThat(two[1]).containsExactlyInAnyOrder(2, 4);
        assertThat(two[2]).containsExactlyInAnyOrder(0, 1);
        assertThat(NearestMatches.indices(treated, untreated, 3)[1]).contains(2, 4, 3);
        assertThat(NearestMatches.indices(treated, untreated, 2)).isDeepEqualTo(two);
    }

    @Test
    @DisplayName("Covariates count in their standard deviations, so the unit they are in does not matter")
    void standardised() {
        // Standard deviations are 5.7 events and 2,700 residents. Unscaled, 1,000 residents would outweigh six events.
        double[][] untreated = {{10, 7_000}, {16, 6_000}, {2, 1_000}};
        double[][] inThousands = {{10, 7}, {16, 6}, {2, 1}};
        assertThat(NearestMatches.indices(new double[][] {{10, 6_000}}, untreated, 3)[0])
                .containsExactly(0, 1, 2);
        assertThat(NearestMatches.indices(new double[][] {{10, 6}}, inThousands, 3)[0])
                .containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("A covariate that is the same for all does not count, and fewer units than asked for are all given")
    void degenerate() {
        assertThat(NearestMatches.indices(new double[][] {{5, 1}}, new double[][] {{9, 1}, {6, 1}}, 4)[0])
                .containsExactly(1, 0);
        assertThat(NearestMatches.indices(new double[][] {{5, 1}}, new double[0][], 4)[0])
                .isEmpty();
        assertThat(NearestMatches.indices(new double[0][], new double[][] {{1}}, 1))
                .isEmpty();
        assertThat(NearestMatches.indices(new double[][] {{0.1}}, new double[][] {{0.1}, {0.1}}, 1)[0])
                .hasSize(1);
    }

    @Test
    @DisplayName("No matches, ragged and infinite covariates are refused")
    void refused() {
        double[][] one = {{1}};
        assertThatThrownBy(() -> NearestMatches.indices(one, one, 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> NearestMatches.indices(one, new double[][] {{1, 2}}, 1))
                .hasMessageContaining("1 covariates");
        assertThatThrownBy(() -> NearestMatches.indices(one, new double[][] {{Double.NaN}}, 1))
                .hasMessageContaining("covariate 0");
    }

    @Test
    @DisplayName("Many treated units that are alike are spread over the untreated ones that are alike")
    void ties() {
        int[][] matches = NearestMatches.indices(new double[100][1], new double[50][1], 1);
        assertThat(java.util.Arrays.stream(matches)
                        .mapToInt(match -> match[0])
                        .distinct()
                        .count())
                .isGreaterThan(40);
    }
}
