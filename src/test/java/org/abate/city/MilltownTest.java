// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The toy city, small enough to check by hand: three squares above three squares. */
final class MilltownTest {
    private final City city = Cities.milltown();

    @Test
    void isAGridOfSixSquaresInTwoDistricts() {
        assertThat(city.residents()).isEqualTo(5000);
        assertThat(city.neighborhoods()).extracting(Neighborhood::district).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(city.neighborhoods().get(0).adjacent()).containsExactly(1, 3, 4);
        assertThat(city.neighborhoods().get(4).adjacent()).containsExactly(0, 1, 2, 3, 5);
        assertThat(city.neighborhoods().get(0).areaKm2()).isCloseTo(0.807, within(0.005));
    }

    @Test
    void hasItsReferencePointInTheMiddle() {
        var middle = city.neighborhoods()
                .get(1)
                .area()
                .union(city.neighborhoods().get(4).area());
        assertThat(middle.getCentroid().getX()).isCloseTo(0, within(0.01));
        assertThat(middle.getCentroid().getY()).isCloseTo(0, within(0.01));
    }

    @Test
    void hasTheHomicidesOfItsLevel() {
        int all =
                city.neighborhoods().stream().mapToInt(Neighborhood::homicides).sum();
        assertThat(all / 6.0).isEqualTo(city.homicidesPerYear());
    }
}
