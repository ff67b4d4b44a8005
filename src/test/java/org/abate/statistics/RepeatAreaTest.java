// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RepeatAreaTest {
    @Test
    void byHand() {
        // Area 0 on days 20, 0 and 34, area 1 on 5 and 5, one in no area.
        var incidents = new RepeatArea(new int[] {0, 1, 0, 1, 0, -1}, new int[] {20, 5, 0, 5, 34, 5});
        assertThat(incidents.share(14)).isEqualTo(2 / 5.0);
        assertThat(incidents.share(13)).isEqualTo(1 / 5.0);
        assertThat(incidents.share(20)).isEqualTo(3 / 5.0);
    }

    @Test
    void chanceByHand() {
        // Areas 0, 0, 1 on days 0, 1, 100: of three orders, one puts the two of area 0 next to each other in time.
        AgainstChance test = new RepeatArea(new int[] {0, 0, 1}, new int[] {0, 1, 100}).test(5, 20_000, 1);
        assertThat(test.observed()).isEqualTo(1 / 3.0);
        assertThat(test.expected()).isCloseTo(1 / 9.0, within(0.005));
        assertThat(test.ratio()).isCloseTo(3, within(0.15));
    }

    @Test
    void withoutIncidentsThereIsNoShare() {
        assertThat(new RepeatArea(new int[0], new int[0]).share(14)).isNaN();
    }
}
