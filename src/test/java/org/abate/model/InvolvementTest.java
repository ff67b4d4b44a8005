// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.LongStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvolvementTest {
    private static final int DISPUTES = 20_000;

    private final Involvement involvement = new Involvement();
    private final DecayingValues worth = involvement.served(Set.of(DisputeKind.ROBBERY), 2, 30);

    @Test
    @DisplayName(
            "A service with hazard ratio 0.7 lets three disputes in ten pass by, of its kinds and of those served only; half of it counts for the other side")
    void passesBy() {
        worth.set(1, 0, -StrictMath.log(0.7));
        assertThat(passing(DisputeKind.ROBBERY, 1, 0)).isCloseTo(0.3, within(0.01));
        assertThat(keys().filter(key -> involvement.passesBy(DisputeKind.ROBBERY, 1, key, 0, 0.5))
                                .count()
                        / (double) DISPUTES)
                .isCloseTo(1 - StrictMath.sqrt(0.7), within(0.01));
        assertThat(passing(DisputeKind.ROBBERY, 1, 30)).isCloseTo(1 - StrictMath.sqrt(0.7), within(0.01));
        assertThat(passing(DisputeKind.ARGUMENT, 1, 0)).isZero();
        assertThat(passing(DisputeKind.ROBBERY, 0, 0)).isZero();
        assertThat(drawnIn(1)).isZero();
    }

    @Test
    @DisplayName("A service that does harm, with ratio 1.2, adds one dispute to five")
    void drawsIn() {
        worth.set(1, 0, -StrictMath.log(1.2));
        assertThat(drawnIn(1)).isCloseTo(0.2, within(0.01));
        assertThat(drawnIn(0)).isZero();
        assertThat(passing(DisputeKind.ROBBERY, 1, 0)).isZero();
    }

    @Test
    @DisplayName("Two services add up in log hazard, and a newcomer inherits nothing")
    void addUp() {
        DecayingValues other = involvement.served(Set.of(DisputeKind.ROBBERY, DisputeKind.DOMESTIC), 2, 30);
        worth.set(1, 0, -StrictMath.log(0.5));
        other.set(1, 0, -StrictMath.log(0.5));
        assertThat(passing(DisputeKind.ROBBERY, 1, 0)).isCloseTo(0.75, within(0.01));
        involvement.forget(1, 0);
        assertThat(passing(DisputeKind.ROBBERY, 1, 0)).isZero();
    }

    private double passing(DisputeKind kind, int who, double day) {
        return keys().filter(key -> involvement.passesBy(kind, who, key, day, 1))
                        .count()
                / (double) DISPUTES;
    }

    private double drawnIn(int who) {
        return keys().filter(key -> involvement.drawsIn(DisputeKind.ROBBERY, who, key, 0, 1))
                        .count()
                / (double) DISPUTES;
    }

    private static LongStream keys() {
        return LongStream.range(0, DISPUTES).map(number -> Keys.derive(7, Purpose.DISPUTE, number));
    }
}
