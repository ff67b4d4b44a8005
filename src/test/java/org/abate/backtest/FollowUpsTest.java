// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Retaliation that followed attacks which were responded to, and others. */
class FollowUpsTest {
    private static final double DAY = HandMade.BEGINS + 20;
    private static final int A = HandMade.member(0, 0);
    private static final int B = HandMade.member(1, 0);
    private static final int C = HandMade.member(2, 0);

    private static HandMade lives() {
        return new HandMade(Cases.evaluation("design: followUp, units: attacks, outcome: shootings", 12, 12));
    }

    @Test
    @DisplayName("The group of the victim strikes back within ninety days, less often where somebody came")
    void followed() {
        HandMade made = lives().answered(DAY + 1, 1).answered(DAY + 1, 2);
        made.with(
                Hurt.on(DAY).key(1).by(A).of(B), // answered, and not followed
                Hurt.on(DAY + 1).key(2).by(A).of(C), // answered, followed by 4
                Hurt.on(DAY + 2).key(3).by(A).of(B), // not answered, followed by nothing of B in time
                Hurt.on(DAY + 50).key(4).by(C).of(A), // not answered, followed by 5 and 6
                Hurt.on(DAY + 51).key(5).by(A).of(-4), // its victim has no group
                Hurt.on(DAY + 60).key(6).by(HandMade.member(0, 1)).of(-4),
                Hurt.on(DAY + 140).key(7).by(C).of(-4));
        FollowUps followUps = new FollowUps(made.lives());
        assertThat(followUps.units(true)).isEqualTo(2);
        assertThat(followUps.units(false)).isEqualTo(2);
        assertThat(followUps.treatedAfter(true)).isEqualTo(1);
        // Half an attack for each that was answered, one for each that was not.
        assertThat(followUps.estimate(true)).isCloseTo(100 * (0.5 / 1.0 - 1), within(1e-9));
    }

    @Test
    @DisplayName("Violence within a group is no retaliation, and what comes after ninety days is something else")
    void notRetaliation() {
        HandMade made = lives().answered(DAY + 1, 1);
        made.with(
                Hurt.on(DAY).key(1).by(A).of(B),
                Hurt.on(DAY + 5).key(2).by(B).of(HandMade.member(1, 1)),
                Hurt.on(DAY + 91).key(3).by(B).of(-4));
        assertThat(new FollowUps(made.lives()).treatedAfter(true)).isZero();
    }

    @Test
    @DisplayName("Attacks outside the months after are not followed")
    void window() {
        HandMade made = lives();
        made.with(
                Hurt.on(HandMade.BEGINS - 1).key(1).by(A).of(B),
                Hurt.on(HandMade.BEGINS + 366).key(2).by(A).of(B));
        assertThat(new FollowUps(made.lives()).units(false)).isZero();
    }

    @Test
    @DisplayName("Without attacks of either kind there is no estimate")
    void cannotBeTold() {
        assertThat(new FollowUps(lives().with(Hurt.on(DAY).key(1).by(A).of(B)).lives()).estimate(true))
                .isNaN();
    }
}
