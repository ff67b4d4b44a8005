// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupReviewsTest {
    private static final double HALF_LIFE_DAYS = 180;

    @ParameterizedTest
    @ValueSource(doubles = {30, 100, 260, 400, 2000})
    @DisplayName("A steady stream of attacks is counted at its rate, however long the reviews have been going on")
    void steadyRate(double days) {
        GroupReviews reviews = new GroupReviews(1, 1, HALF_LIFE_DAYS);
        for (double day = 0.125; day < days; day += 0.25) {
            reviews.note(day);
        }
        double perMonth = 4 * 365.25 / 12;
        assertThat(reviews.attacksPerMonth(days, days)).isCloseTo(perMonth, within(0.01 * perMonth));
    }
}
