// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void smallGroupsAreHidden() {
        assertThat(hidden(4.99, 80, 0, 5)).containsExactly(true, false, true, false);
        assertThat(hidden(5, 6)).containsExactly(false, false);
        assertThat(hidden(2)).containsExactly(true);
        assertThat(hidden(Double.NaN, 7, 1)).containsExactly(true, false, true);
    }

    @Test
    void oneAloneTakesTheNextSmallestWithIt() {
        assertThat(hidden(80, 3, 20, 40)).containsExactly(false, true, true, false);
        assertThat(hidden(3, 400)).containsExactly(true, true);
    }

    private static boolean[] hidden(double... expected) {
        return Suppression.hidden(expected);
    }
}
