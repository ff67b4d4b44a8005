// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceCareTest {
    private final PlaceCare care = new PlaceCare(3, 4);

    @Test
    @DisplayName("Upkeep works on its own place and kinds until it is changed")
    void upkeep() {
        PlaceUpkeep drugs = care.keepUp(Set.of(DisputeKind.DRUG_MARKET), 3);
        drugs.set(1, 0.3);
        assertThat(care.at(1, DisputeKind.DRUG_MARKET, 10)).isEqualTo(0.3);
        assertThat(care.at(1, DisputeKind.DRUG_MARKET, 10_000)).isEqualTo(0.3);
        assertThat(care.at(1, DisputeKind.ARGUMENT, 10)).isZero();
        assertThat(care.at(0, DisputeKind.DRUG_MARKET, 10)).isZero();
        drugs.set(1, 0);
        assertThat(care.at(1, DisputeKind.DRUG_MARKET, 10)).isZero();
    }

    @Test
    @DisplayName("Two programmes do not protect a place twice: the one that matters more counts; patrol adds and fades")
    void strongest() {
        PlaceUpkeep lots = care.keepUp(EnumSet.allOf(DisputeKind.class), 3);
        PlaceUpkeep landlords = care.keepUp(Set.of(DisputeKind.DRUG_MARKET), 3);
        lots.set(0, 0.1);
        landlords.set(0, 0.25);
        assertThat(care.at(0, DisputeKind.DRUG_MARKET, 0)).isEqualTo(0.25);
        assertThat(care.at(0, DisputeKind.ROBBERY, 0)).isEqualTo(0.1);
        landlords.set(0, 0);
        assertThat(care.at(0, DisputeKind.DRUG_MARKET, 0)).isEqualTo(0.1);
        care.patrol(0, 0, 0.2);
        assertThat(care.at(0, DisputeKind.ROBBERY, 0)).isCloseTo(0.3, within(1e-12));
        assertThat(care.at(0, DisputeKind.ROBBERY, 4)).isCloseTo(0.2, within(1e-12));
    }
}
