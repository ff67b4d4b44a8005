// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.abate.scenario.CostItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceOfferTest {
    private static final CostItem STAFF = CostItem.staff("case managers", "salary.caseManagerUsdPerYear");
    private static final CostItem SLOT = CostItem.bought("homes", "home-years", "price.homeUsdPerYear");

    @Label("The case managers have all the slots between them, and among them the share that is for people at risk")
    @Property
    void shares(
            @ForAll @IntRange(max = 5000) int slots,
            @ForAll @IntRange(min = 1, max = 100) int each,
            @ForAll @DoubleRange(max = 1) double atRisk) {
        ServiceOffer offer = new ServiceOffer(slots, each, atRisk, STAFF, SLOT);
        assertThat(IntStream.range(0, offer.caseManagers())
                        .mapToDouble(offer::slotsOf)
                        .sum())
                .isCloseTo(slots, within(1e-6));
        assertThat(offer.atRiskBefore(0)).isZero();
        assertThat(offer.atRiskBefore(offer.caseManagers())).isEqualTo((int) Math.floor(slots * atRisk));
    }

    @Test
    @DisplayName("An offer that cannot be is refused")
    void refused() {
        assertThatThrownBy(() -> new ServiceOffer(10, 0, 0.5, STAFF, SLOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slots per case manager above 0");
        assertThatThrownBy(() -> new ServiceOffer(10, 5, 1.5, STAFF, SLOT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
