// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    private static final double RATE = 0.01;
    private static final double PUSH = -0.2;
    private static final double HALF_LIFE = 100;

    @Test
    @DisplayName(
            "Incidents at their usual rate move nothing on average, early or late; at half the rate half of their cost is gone")
    void usual() {
        assertThat(mean(30, 1)).isCloseTo(0, within(0.015));
        assertThat(mean(1000, 1)).isCloseTo(0, within(0.015));
        double cost = RATE * PUSH * HALF_LIFE / StrictMath.log(2);
        assertThat(mean(1000, 0.5)).isCloseTo(-cost / 2, within(0.015));
    }

    @Test
    @DisplayName("Without incidents to expect nothing moves at all, and a push halves in its half-life")
    void none() {
        Departures values = new Departures(new double[] {0, RATE * PUSH}, HALF_LIFE);
        assertThat(values.at(0, 500)).isZero();
        Departures copy = values.copy();
        values.add(0, 500, PUSH);
        assertThat(values.at(0, 500 + HALF_LIFE)).isCloseTo(PUSH / 2, within(1e-9));
        assertThat(copy.at(0, 500 + HALF_LIFE)).isZero();
    }

    /** Mean on a day over many lives with {@code share} of the usual incidents. */
    private static double mean(double until, double share) {
        int lives = 4000;
        double sum = 0;
        for (int life = 0; life < lives; life++) {
            Departures values = new Departures(new double[] {RATE * PUSH}, HALF_LIFE);
            long key = Keys.derive(life, Purpose.FORCE, 0);
            int draw = 0;
            for (double day = Draws.exponential(key, draw++, 1 / (RATE * share));
                    day < until;
                    day += Draws.exponential(key, draw++, 1 / (RATE * share))) {
                values.add(0, day, PUSH);
            }
            sum += values.at(0, until);
        }
        return sum / lives;
    }
}
