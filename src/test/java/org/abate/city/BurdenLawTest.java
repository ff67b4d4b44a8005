// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of the burden whatever the history of the toy city. */
final class BurdenLawTest {
    private static final City MILLTOWN = Cities.milltown();

    @Property(tries = 200)
    void sharesArePositiveAndSumToOne(@ForAll @Size(6) List<@IntRange(max = 500) Integer> homicides) {
        double[] shares = NeighborhoodBurden.shares(TestCities.withHomicides(MILLTOWN, homicides));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(shares).min().orElseThrow()).isPositive();
    }
}
