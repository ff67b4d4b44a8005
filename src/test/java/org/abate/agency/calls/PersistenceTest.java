// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersistenceTest {
    private static final double PATIENCE = 60;
    private static final Persistence USUAL = new Persistence(0.75, 30, 600);

    @Test
    @DisplayName("By hand: one call in five hung up")
    void byHand() {
        // 0.2 x (60 + 0.75 x 30 + 0.25 x 600) / (1 - 0.75 x 0.2) = 46.5 / 0.85
        assertThat(USUAL.secondsToReach(0.2, PATIENCE)).isCloseTo(46.5 / 0.85, within(1e-12));
        assertThat(USUAL.reachedShare(0.2)).isCloseTo(0.8 / 0.85, within(1e-12));
    }

    @Test
    @DisplayName("Where nobody hangs up nobody waits; where nobody answers word gets out in other ways")
    void ends() {
        assertThat(USUAL.secondsToReach(0, PATIENCE)).isZero();
        assertThat(USUAL.reachedShare(0)).isEqualTo(1);
        assertThat(USUAL.secondsToReach(1, PATIENCE)).isCloseTo((60 + 22.5 + 150) / 0.25, within(1e-9));
        assertThat(USUAL.reachedShare(1)).isZero();
    }

    @Test
    @DisplayName("The more hang up, the later somebody knows and the fewer reach a call-taker")
    void moreHangUps() {
        for (double h = 0; h < 1; h += 0.01) {
            assertThat(USUAL.secondsToReach(h + 0.01, PATIENCE)).isGreaterThan(USUAL.secondsToReach(h, PATIENCE));
            assertThat(USUAL.reachedShare(h + 0.01)).isLessThan(USUAL.reachedShare(h));
        }
    }

    @Test
    @DisplayName("It agrees with callers who wait, hang up, call again or give up one by one")
    void agreesWithCallersOneByOne() {
        WaitingLine line = new WaitingLine(80, 120, PATIENCE);
        double hangUps = line.before(3, 10).hangUpShare();
        long key = Keys.derive(7, Purpose.CALLS, 0);
        int callers = 200_000;
        int reached = 0;
        double seconds = 0;
        int draw = 0;
        double answeredAfter = line.before(3, 10).meanDelaySeconds();
        double hungUpAfter = (hangUps * PATIENCE - (1 - hangUps) * answeredAfter) / hangUps;
        for (int caller = 0; caller < callers; caller++) {
            boolean trying = true;
            while (trying) {
                if (!Draws.happens(key, draw++, hangUps)) {
                    seconds += answeredAfter;
                    reached++;
                    trying = false;
                } else {
                    seconds += hungUpAfter;
                    trying = Draws.happens(key, draw++, 0.75);
                    seconds += trying ? 30 : 600;
                }
            }
        }
        assertThat(USUAL.secondsToReach(hangUps, PATIENCE))
                .isCloseTo(seconds / callers, within(0.02 * seconds / callers));
        assertThat(USUAL.reachedShare(hangUps)).isCloseTo(reached / (double) callers, within(0.003));
    }

    @Test
    @DisplayName("Numbers out of range are refused")
    void outOfRange() {
        assertThatThrownBy(() -> new Persistence(1, 30, 600)).hasMessageContaining("callAgainShare");
        assertThatThrownBy(() -> new Persistence(0.5, -1, 600)).hasMessageContaining("callAgainSeconds");
    }
}
