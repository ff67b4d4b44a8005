// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lives as tables of counts by unit and month. */
class PanelMakerTest {
    private static final double MONTH = HandMade.MONTH;

    private static double inMonth(int month) {
        return HandMade.BEGINS + (month + 0.5) * MONTH;
    }

    @Test
    @DisplayName("Neighborhoods: what was before, then what happened with the programme or without it")
    void neighborhoods() {
        Lives lives = new HandMade(
                        Cases.evaluation("design: restOfPlace, units: neighborhoods, outcome: shootings", 2, 2))
                .treated(1)
                .before(
                        Hurt.on(inMonth(-3)).in(1),
                        Hurt.on(inMonth(-2)).in(1),
                        Hurt.on(inMonth(-1)).in(4))
                .with(Hurt.on(inMonth(0)).in(1), Hurt.on(inMonth(0)).in(1).withoutGun())
                .without(
                        Hurt.on(inMonth(1)).in(1),
                        Hurt.on(inMonth(1)).in(4),
                        Hurt.on(inMonth(2)).in(4))
                .lives();
        Panel with = new PanelMaker(lives).panel(true);
        Panel without = new PanelMaker(lives).panel(false);
        assertThat(with.units(true)).containsExactly(1);
        assertThat(with.units(false)).hasSize(9);
        assertThat(with.counts()[1]).containsExactly(1, 0, 1, 0);
        assertThat(with.counts()[4]).containsExactly(0, 1, 0, 0);
        assertThat(without.counts()[1]).containsExactly(1, 0, 0, 1);
        assertThat(without.counts()[4]).containsExactly(0, 1, 0, 1);
        var here = HandMade.TOWN.city().neighborhoods().get(1);
        assertThat(with.covariates(1)).containsExactly(here.homicides(), here.residents(), here.povertyPercent());
    }

    @Test
    @DisplayName("The city as a whole is one unit, treated")
    void city() {
        Lives lives = new HandMade(Cases.evaluation("design: beforeAfter, units: city, outcome: homicides", 1, 1))
                .before(Hurt.on(inMonth(-1)).in(3).fatal())
                .with(Hurt.on(inMonth(0)).in(7).fatal(), Hurt.on(inMonth(0)))
                .lives();
        Panel with = new PanelMaker(lives).panel(true);
        assertThat(with.counts()).isDeepEqualTo(new int[][] {{1, 1}});
        assertThat(with.units(true)).containsExactly(0);
    }

    @Test
    @DisplayName("Groups are treated from the month in which they were first notified")
    void groups() {
        Lives lives = new HandMade(Cases.evaluation("design: steppedWedge, units: groups, outcome: shootings", 2, 3))
                .notified(inMonth(1), 0)
                .notified(inMonth(0), 2)
                .notified(inMonth(2), 2)
                .notified(inMonth(5), 3)
                .with(Hurt.on(inMonth(2)).by(HandMade.member(0, 0)).of(HandMade.member(1, 0)))
                .lives();
        Panel with = new PanelMaker(lives).panel(true);
        assertThat(with.units(true))
                .as("a group reached after the end is not treated")
                .containsExactly(0, 2);
        assertThat(with.treatedFrom(0)).isEqualTo(3);
        assertThat(with.treatedFrom(2)).isEqualTo(2);
        assertThat(with.counts()[0]).containsExactly(0, 0, 0, 0, 1);
        assertThat(with.counts()[1]).containsExactly(0, 0, 0, 0, 1);
        assertThat(with.counts()[2]).containsOnly(0);
    }

    @Test
    @DisplayName("Of homicides those cleared are counted, and all are the base")
    void clearance() {
        Lives lives = new HandMade(Cases.written()
                        .evaluation("design: beforeAfter, units: city, outcome: clearance")
                        .months(1, 1)
                        .published("estimate: 10, unit: points")
                        .read()
                        .evaluation())
                .before(
                        Hurt.on(inMonth(-1)).fatal().arrestAfter(9),
                        Hurt.on(inMonth(-1)).fatal())
                .with(Hurt.on(inMonth(0)).fatal().arrestAfter(400))
                .lives();
        Panel with = new PanelMaker(lives).panel(true);
        assertThat(with.share(true, false)).isEqualTo(0.5);
        assertThat(with.share(true, true)).isEqualTo(1);
    }
}
