// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.abate.agency.Study;
import org.abate.scenario.Evaluation;
import org.abate.scenario.PublishedEstimate.EffectUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A trial of forty people, twenty or so on either side, each followed for a year from the day of the coin. */
class TrialOutcomeTest {
    private static final int SIZE = 40;
    private static final String DESIGN = "design: randomisedTrial, units: people, outcome: shootings, size: " + SIZE;

    private final Trial trial = Trial.randomising(n -> true, Study.Unit.PERSON, SIZE, 0.5, 3);
    private final List<Integer> treated = new ArrayList<>();
    private final List<Integer> controls = new ArrayList<>();

    /** The coin of each person falls ten days later than that of the one before. */
    @BeforeEach
    void toss() {
        for (int who = 0; who < SIZE; who++) {
            (trial.admits(Study.Unit.PERSON, who, 0, dayOf(who)) ? treated : controls).add(who);
        }
    }

    private static double dayOf(int who) {
        return HandMade.BEGINS + 10 * who;
    }

    private HandMade lives(String more) {
        return new HandMade(Cases.evaluation(DESIGN + more, 0, 12)).trial(trial);
    }

    private static Hurt shotBy(int who) {
        return Hurt.on(dayOf(who) + 30).by(who);
    }

    @Test
    @DisplayName("The rate of the treated over that of the controls")
    void ratio() {
        TrialOutcome outcome = new TrialOutcome(lives("")
                .with(shotBy(treated.get(0)), shotBy(controls.get(0)), shotBy(controls.get(1)), shotBy(controls.get(2)))
                .lives());
        assertThat(outcome.units(true)).isEqualTo(treated.size());
        assertThat(outcome.units(false)).isEqualTo(controls.size());
        double ratio = (1.0 / treated.size()) / (3.0 / controls.size());
        assertThat(outcome.estimate(true, EffectUnit.PERCENT)).isCloseTo(100 * (ratio - 1), within(1e-9));
        assertThat(outcome.estimate(true, EffectUnit.POINTS))
                .isCloseTo(100 * (1.0 / treated.size() - 3.0 / controls.size()), within(1e-9));
        assertThat(outcome.treatedAfter(true)).isEqualTo(1);
        assertThat(outcome.treatedAfter(false)).isZero();
    }

    @Test
    @DisplayName("Nothing counts before the coin, after the year, or of somebody who is not in the trial")
    void followed() {
        int one = treated.get(treated.size() - 1);
        TrialOutcome outcome = new TrialOutcome(lives("")
                .with(
                        Hurt.on(dayOf(one) - 0.01).by(one),
                        Hurt.on(dayOf(one)).by(one),
                        Hurt.on(dayOf(one) + 365.2).by(one),
                        Hurt.on(dayOf(one) + 365.3).by(one),
                        Hurt.on(dayOf(one) + 9).by(SIZE + 1),
                        Hurt.on(dayOf(one) + 9).by(one, 1))
                .lives());
        assertThat(outcome.treatedAfter(true)).isEqualTo(2);
    }

    @Test
    @DisplayName("Who shoots and who is shot both count, unless one side is asked for")
    void sides() {
        Hurt both = Hurt.on(dayOf(treated.get(1)) + 400).by(treated.get(0)).of(treated.get(1));
        Hurt duel = Hurt.on(dayOf(treated.get(1)) + 1).by(treated.get(0)).of(treated.get(1));
        assertThat(new TrialOutcome(lives("").with(duel, both).lives()).treatedAfter(true))
                .isEqualTo(2);
        assertThat(new TrialOutcome(lives(", side: victim").with(duel).lives()).treatedAfter(true))
                .isEqualTo(1);
        assertThat(new TrialOutcome(lives(", side: attacker").with(duel).lives()).treatedAfter(true))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("The effect on participants is that of assignment, over the share who started")
    void participants() {
        HandMade made = lives(", effectOn: participants");
        int starters = treated.size() / 2;
        for (int i = 0; i < starters; i++) {
            made.takenOn(dayOf(treated.get(i)) + 1, treated.get(i));
        }
        made.takenOn(dayOf(0), SIZE + 5);
        // One starter, two others of the assigned, six controls.
        made.with(shotBy(treated.get(0)), shotBy(treated.get(starters)), shotBy(treated.get(starters + 1)));
        for (int i = 0; i < 6; i++) {
            made.with(shotBy(controls.get(i)));
        }
        TrialOutcome outcome = new TrialOutcome(made.lives());
        assertThat(outcome.starters()).isEqualTo(starters);
        double assignment = 3.0 / treated.size() - 6.0 / controls.size();
        double onParticipants = assignment / (starters / (double) treated.size());
        double hadTheyNot = 1.0 / starters - onParticipants;
        assertThat(outcome.estimate(true, EffectUnit.POINTS)).isCloseTo(100 * onParticipants, within(1e-9));
        assertThat(outcome.estimate(true, EffectUnit.PERCENT))
                .isCloseTo(100 * onParticipants / hadTheyNot, within(1e-9));
        assertThat(outcome.treatedAfter(true)).as("of those who started").isEqualTo(1);
    }

    @Test
    @DisplayName("Arrests count on the day of the arrest, in months after alone")
    void arrests() {
        int one = treated.get(0);
        Evaluation evaluation =
                Cases.evaluation("design: randomisedTrial, units: people, outcome: arrests, size: " + SIZE, 0, 12);
        TrialOutcome outcome = new TrialOutcome(new HandMade(evaluation)
                .trial(trial)
                .with(
                        Hurt.on(dayOf(one) - 20).by(one).arrestAfter(30),
                        Hurt.on(dayOf(one) + 360).by(one).arrestAfter(30),
                        Hurt.on(dayOf(one) + 20).by(one),
                        Hurt.on(dayOf(one) + 20).of(one).arrestAfter(3))
                .lives());
        assertThat(outcome.treatedAfter(true)).isEqualTo(1);
    }

    @Test
    @DisplayName("Places are randomised and treated as people are")
    void places() {
        Trial ofPlaces = Trial.randomising(n -> true, Study.Unit.PLACE, 30, 0.5, 3);
        List<Integer> ofTreated = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int place = 0; place < 30; place++) {
            (ofPlaces.admits(Study.Unit.PLACE, place, 0, HandMade.BEGINS) ? ofTreated : others).add(place);
        }
        TrialOutcome outcome = new TrialOutcome(new HandMade(
                        Cases.evaluation("design: randomisedTrial, units: places, outcome: shootings, size: 30", 0, 12))
                .trial(ofPlaces)
                .placeTreated(HandMade.BEGINS + 5, ofTreated.get(0))
                .placeTreated(HandMade.BEGINS + 5, 31)
                .with(
                        Hurt.on(HandMade.BEGINS + 9).at(ofTreated.get(2)),
                        Hurt.on(HandMade.BEGINS + 9).at(others.get(0)),
                        Hurt.on(HandMade.BEGINS + 99).at(others.get(0)),
                        Hurt.on(HandMade.BEGINS + 9).at(31))
                .lives());
        assertThat(outcome.starters()).isEqualTo(1);
        assertThat(outcome.treatedAfter(true)).isEqualTo(1);
        double ratio = (1.0 / ofTreated.size()) / (2.0 / others.size());
        assertThat(outcome.estimate(true, EffectUnit.PERCENT)).isCloseTo(100 * (ratio - 1), within(1e-9));
    }

    @Test
    @DisplayName("Without a control or without any event there is no estimate")
    void cannotBeTold() {
        assertThat(new TrialOutcome(lives("").lives()).estimate(true, EffectUnit.PERCENT))
                .isNaN();
        Trial nobody = Trial.randomising(n -> true, Study.Unit.PERSON, SIZE, 0.5, 3);
        assertThat(new TrialOutcome(lives("").trial(nobody).lives()).estimate(true, EffectUnit.PERCENT))
                .isNaN();
    }
}
