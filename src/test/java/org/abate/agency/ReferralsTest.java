// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReferralsTest {
    private final Referrals referrals = new Referrals();

    @Test
    @DisplayName("Whoever is referred waits for therapy and for one service that suits, that with the shortest line")
    void lines() {
        Referrals.Line therapy = referrals.open();
        Referrals.Line young = referrals.openService(who -> who < 10);
        Referrals.Line anybody = referrals.openService(who -> true);
        referrals.refer(20, 0);
        referrals.refer(21, 0);
        referrals.refer(1, 0);
        referrals.refer(2, 0);
        assertThat(therapy.length()).isEqualTo(4);
        assertThat(anybody.length()).isEqualTo(2);
        assertThat(young.length()).isEqualTo(2);
    }

    @Test
    @DisplayName("A reserved slot goes to the first in line whom it is for; the others keep their places")
    void firstWhoSuits() {
        Referrals.Line line = referrals.openService(who -> true);
        referrals.refer(4, 0);
        referrals.refer(5, 2);
        referrals.refer(6, 0);
        assertThat(line.next(referral -> referral.who() == 5)).contains(new Referrals.Referral(5, 2));
        assertThat(line.next(referral -> referral.who() == 5)).isEmpty();
        assertThat(line.next()).contains(new Referrals.Referral(4, 0));
        assertThat(line.length()).isEqualTo(1);
    }
}
