// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.abate.scenario.PublishedEstimate.EffectUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backtest file becomes. */
class BacktestReaderTest {
    @TempDir
    private Path folder;

    private BacktestDesk desk;

    @BeforeEach
    void setUp() {
        desk = new BacktestDesk(folder);
    }

    @Test
    @DisplayName("What is left out has its default")
    void defaults() {
        Backtest backtest = desk.read(BacktestDesk.SOUND);
        assertThat(backtest.id()).isEqualTo("b");
        assertThat(backtest.role()).isEqualTo(Backtest.Role.TEST);
        assertThat(backtest.begins()).isEqualTo(LocalDate.of(2002, 1, 1));
        assertThat(backtest.runs()).isEqualTo(BacktestGrammar.DEFAULT_RUNS);
        assertThat(backtest.place().homicidesByYear()).isEmpty();
        BacktestPlace.MadeUpPlace place = backtest.place().madeUp().orElseThrow();
        assertThat(place.topTenPercentShare()).isEqualTo(0.4);
        assertThat(place.povertyPercent()).isEqualTo(25);
        assertThat(place.vacancyPercent()).isEqualTo(15);
        assertThat(place.groups()).isEmpty();
        assertThat(place.staffing()).isEmpty();
        Evaluation evaluation = backtest.evaluation();
        assertThat(evaluation.side()).isEqualTo(Evaluation.Side.EITHER);
        assertThat(evaluation.involving()).isEqualTo(Evaluation.Involving.ANYONE);
        assertThat(evaluation.afterFromMonth()).isZero();
        assertThat(evaluation.confined()).isTrue();
        assertThat(evaluation.chosenBy()).isEqualTo(Evaluation.ChosenBy.RECORD);
        assertThat(evaluation.nearest()).isEqualTo(1);
        assertThat(evaluation.cities()).isEqualTo(12);
        assertThat(evaluation.trend()).isFalse();
        assertThat(backtest.published().intervalSource()).isEmpty();
        assertThat(backtest.programme().unknown()).containsExactly("focusedDeterrence.callInsPerYear");
    }

    @Test
    @DisplayName("Every key of a made-up city and of an evaluation is kept")
    void complete() {
        Backtest backtest = desk.read(BacktestDesk.changed(
                        "  source: invented\n",
                        """
                          source: invented
                          homicideShareOfTopTenPercent: 52.5
                          povertyPercent: 30
                          vacancyPercent: 4
                          groups: {count: 12, members: 180}
                          staffing: {policeOfficers: 70, detectives: 6.5}
                          callsPerYear: 12000
                          homicidesByYear: {1999: 7, 2000: 9, 2001: 8}
                        """,
                        "design: beforeAfter",
                        "design: matchedComparison",
                        "units: city",
                        "units: neighborhoods",
                        "  monthsAfter: 24\n",
                        """
                          monthsAfter: 24
                          afterFromMonth: 3
                          side: victim
                          involving: groupMembers
                          victimAges: {from: 14, to: 24}
                          treated: {busiest: 3}
                          chosenBy: yearBefore
                          confined: false
                          contacts: {from: 2, to: 4}
                          compared: {nearest: 2}
                        """,
                        "  interval95:",
                        "  interval: from a table\n  interval95:")
                + "runs: {parameterSets: 3, seedsPerSet: 2}\n");
        BacktestPlace.MadeUpPlace place = backtest.place().madeUp().orElseThrow();
        assertThat(place.topTenPercentShare()).isEqualTo(0.525);
        assertThat(place.groups()).contains(new BacktestPlace.GroupAudit(12, 180));
        assertThat(place.staffing())
                .containsOnly(entry(StaffCategory.POLICE_OFFICERS, 70.0), entry(StaffCategory.DETECTIVES, 6.5));
        assertThat(place.callsPerYear()).contains(12_000.0);
        assertThat(backtest.place().homicidesByYear()).containsExactly(entry(1999, 7), entry(2000, 9), entry(2001, 8));
        Evaluation evaluation = backtest.evaluation();
        assertThat(evaluation.afterFromMonth()).isEqualTo(3);
        assertThat(evaluation.side()).isEqualTo(Evaluation.Side.VICTIM);
        assertThat(evaluation.involving()).isEqualTo(Evaluation.Involving.GROUP_MEMBERS);
        assertThat(evaluation.victimAges()).contains(new Evaluation.Ages(14, 24));
        assertThat(evaluation.treated()).contains(new Placement(3, List.of()));
        assertThat(evaluation.chosenBy()).isEqualTo(Evaluation.ChosenBy.YEAR_BEFORE);
        assertThat(evaluation.confined()).isFalse();
        assertThat(evaluation.contacts()).contains(new Evaluation.Contacts(2, 4));
        assertThat(evaluation.nearest()).isEqualTo(2);
        assertThat(backtest.published())
                .isEqualTo(new PublishedEstimate(
                        -30,
                        Optional.of(new PublishedEstimate.Bounds(-50, -5)),
                        Optional.of("from a table"),
                        EffectUnit.PERCENT,
                        List.of("FD13")));
        assertThat(backtest.runs()).isEqualTo(new RunSize(3, 2));
    }

    @Test
    @DisplayName("A trial keeps its size, its share and on whom it states the effect")
    void trial() {
        Evaluation evaluation = desk.read(BacktestDesk.changed(
                        "design: beforeAfter",
                        "design: randomisedTrial\n  size: 300\n  treatedShare: 0.25\n  effectOn: participants",
                        "units: city",
                        "units: people"))
                .evaluation();
        assertThat(evaluation.size()).isEqualTo(300);
        assertThat(evaluation.treatedShare()).isEqualTo(0.25);
        assertThat(evaluation.effectOn()).isEqualTo(Evaluation.EffectOn.PARTICIPANTS);
    }

    @Test
    @DisplayName("Strategies without a start of their own begin with the programme")
    void begin() {
        Arm arm = desk.read(BacktestDesk.SOUND).programme().drawn(1);
        assertThat(delivery(arm).start()).contains(LocalDate.of(2002, 1, 1));
        Arm later = desk.read(BacktestDesk.changed("analysts: 2,", "analysts: 2, start: 2002-07-01,"))
                .programme()
                .drawn(1);
        assertThat(delivery(later).start()).contains(LocalDate.of(2002, 7, 1));
    }

    private static Delivery delivery(Arm arm) {
        return arm.strategies().get(0).settings().values().stream()
                .filter(Delivered.class::isInstance)
                .map(value -> ((Delivered) value).delivery())
                .findFirst()
                .orElseThrow();
    }
}
