// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalHomicidesTest {
    @Test
    @DisplayName("A year's rate holds in its middle, straight lines lie between, and the ends are flat")
    void interpolates() throws IOException {
        NationalHomicides land = NationalHomicides.read(
                "land", new StringReader("nation,year,ratePer100000\nland,2000,2\nother,2000,50\nland,2001,8\n"));
        assertThat(land.logRate(2000.5)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(land.logRate(2001)).isCloseTo(Math.log(4), within(1e-12));
        assertThat(land.logRate(2001.5)).isCloseTo(Math.log(8), within(1e-12));
        assertThat(land.logRate(1950)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(land.logRate(2030)).isCloseTo(Math.log(8), within(1e-12));
    }

    @Test
    @DisplayName("The table that ships knows the United States from 1981 on without a gap, and each row's source")
    void shipped() {
        NationalHomicides states = NationalHomicides.load("unitedStates");
        assertThat(states.rateByYear().firstKey()).isEqualTo(1981);
        assertThat(states.rateByYear()).hasSize(states.rateByYear().lastKey() - 1980);
        assertThat(states.rateByYear().values()).allMatch(rate -> rate > 4 && rate < 10.5);
        assertThat(EvidenceTable.load().find("DV11")).isPresent();
        assertThatThrownBy(() -> NationalHomicides.load("atlantis")).isInstanceOf(IllegalArgumentException.class);
    }
}
