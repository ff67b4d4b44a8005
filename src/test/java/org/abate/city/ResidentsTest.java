// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResidentsTest {
    @Test
    @DisplayName("Every resident is found where they live, also beside neighborhoods where nobody does")
    void neighborhood() {
        int[] first = {0, 0, 2, 2, 2, 5, 5};
        Residents residents = new Residents(first, new byte[5], new boolean[5]);
        int[] home = {1, 1, 4, 4, 4};
        for (int resident = 0; resident < home.length; resident++) {
            assertThat(residents.neighborhood(resident)).isEqualTo(home[resident]);
        }
    }
}
