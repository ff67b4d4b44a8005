// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nominal 95 % intervals hold 93 % to 97 %, in the sizes that people use; {@link IntervalStudy} is the long version. */
class CoverageTest {
    @ParameterizedTest
    @CsvSource({
        "0, 400, 200, 5, 0",
        "0, 800, 50, 4, 0",
        "0, 800, 20, 5, 0",
        "1, 700, 200, 5, 0",
        "2, 400, 200, 5, 0",
        "2, 800, 50, 4, 0",
        "2, 800, 47, 5, 1",
        "2, 2000, 20, 5, 0"
    })
    void holds(int world, int studies, int sets, int seeds, int lastSet) {
        Map<String, Double> coverage =
                new IntervalStudy(IntervalStudy.WORLDS.get(world)).coverage(studies, sets, seeds, lastSet);
        coverage.forEach((interval, share) -> {
            if (interval.contains("80 %")) {
                assertThat(share).as(interval).isBetween(0.78, 0.82);
            } else if (interval.equals("shown")) {
                assertThat(share).as(interval).isGreaterThan(0.9);
            } else {
                assertThat(share).as(interval).isBetween(0.93, 0.97);
            }
        });
        assertThat(coverage).hasSize(10);
    }
}
