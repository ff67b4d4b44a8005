// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.RatioOfRates.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EffectOnParticipantsTest {
    @Test
    @DisplayName("0.16 against 0.20 with half started is -0.08 each; starters at 0.12 would have had 0.20: -40 %")
    void byHand() {
        var effect = new EffectOnParticipants(new Rate(160, 1000), new Rate(200, 1000), new Rate(60, 500));
        assertThat(effect.perParticipant().getAsDouble()).isCloseTo(-0.08, within(1e-12));
        assertThat(effect.percent().getAsDouble()).isCloseTo(-40, within(1e-9));
    }

    @Test
    @DisplayName("When all start it is the plain change")
    void allStart() {
        var effect = new EffectOnParticipants(new Rate(30, 100), new Rate(80, 200), new Rate(30, 100));
        assertThat(effect.percent().getAsDouble()).isCloseTo(-25, within(1e-9));
    }

    @Test
    @DisplayName("Starters who would have had less than nothing are taken to have half an outcome among them")
    void floor() {
        // ITT +0.2, LATE +0.4, starters 0.1: without the programme -0.3, taken for 0.5 / 50.
        var effect = new EffectOnParticipants(new Rate(30, 100), new Rate(10, 100), new Rate(5, 50));
        assertThat(effect.percent().getAsDouble()).isCloseTo(100 * 0.4 / 0.01, within(1e-9));
    }

    @Test
    @DisplayName("Without starters, controls or outcomes there is no estimate")
    void undefined() {
        Rate rate = new Rate(5, 50);
        assertThat(new EffectOnParticipants(rate, rate, new Rate(0, 0)).percent())
                .isEmpty();
        assertThat(new EffectOnParticipants(rate, new Rate(0, 0), rate).percent())
                .isEmpty();
        Rate none = new Rate(0, 50);
        assertThat(new EffectOnParticipants(none, none, none).percent()).isEmpty();
        assertThat(new EffectOnParticipants(none, none, none).perParticipant()).hasValue(0);
        assertThatThrownBy(() -> new EffectOnParticipants(rate, rate, new Rate(5, 51)))
                .hasMessageContaining("among the assigned");
    }

    @Test
    @DisplayName("Those who start may differ from those who do not: the effect on them is found all the same")
    void selection() {
        double[] outcomes = new double[2];
        double ofStarters = 0;
        int starters = 0;
        int persons = 100_000;
        for (int arm = 0; arm < 2; arm++) {
            for (int person = 0; person < persons; person++) {
                long key = Keys.derive(3 + arm, Purpose.PERSON, person);
                boolean wouldStart = Draws.happens(key, 0, 0.4);
                // Those who would start are at twice the risk; the programme takes 30 % of it.
                double risk = wouldStart ? 1.0 : 0.5;
                boolean takesPart = arm == 1 && wouldStart;
                int outcome = Draws.poisson(key, 1, takesPart ? 0.7 * risk : risk);
                outcomes[arm] += outcome;
                starters += takesPart ? 1 : 0;
                ofStarters += takesPart ? outcome : 0;
            }
        }
        var effect = new EffectOnParticipants(
                new Rate(outcomes[1], persons), new Rate(outcomes[0], persons), new Rate(ofStarters, starters));
        assertThat(effect.percent().getAsDouble()).isCloseTo(-30, within(2.0));
    }
}
