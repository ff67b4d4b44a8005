// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.abate.agency.Study;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final int MANY = 20_000;

    private static Trial trial(int size, double share, long key) {
        return Trial.randomising(n -> n < 3, Study.Unit.PERSON, size, share, key);
    }

    private static Map<Integer, Boolean> ask(Trial trial, IntStream people) {
        Map<Integer, Boolean> answers = new TreeMap<>();
        people.forEach(who -> answers.put(who, trial.admits(Study.Unit.PERSON, who, 0, who)));
        return answers;
    }

    @Test
    @DisplayName("The share that is treated is the share that was wanted")
    void share() {
        for (double share : new double[] {0.1, 0.5, 0.72}) {
            long treated = ask(trial(MANY, share, 5), IntStream.range(0, MANY)).values().stream()
                    .filter(admitted -> admitted)
                    .count();
            assertThat(treated / (double) MANY)
                    .isCloseTo(share, within(4 * StrictMath.sqrt(share * (1 - share) / MANY)));
        }
    }

    @Test
    @DisplayName("A coin falls once: who asks again is told the same, however often and late")
    void once() {
        Trial trial = trial(100, 0.5, 5);
        Map<Integer, Boolean> first = ask(trial, IntStream.range(0, 100));
        assertThat(first).containsValues(true, false);
        for (int again = 0; again < 3; again++) {
            assertThat(ask(trial, IntStream.range(0, 100).map(i -> 99 - i))).isEqualTo(first);
        }
        assertThat(trial.assigned()).hasSize(100);
        assertThat(trial.assigned().get(new Trial.Subject(7, 0)).day()).isEqualTo(7);
    }

    @Test
    @DisplayName("How a coin falls does not depend on who was asked before")
    void order() {
        Map<Integer, Boolean> forward = ask(trial(500, 0.5, 5), IntStream.range(0, 500));
        Map<Integer, Boolean> backward =
                ask(trial(500, 0.5, 5), IntStream.range(0, 500).map(i -> 499 - i));
        assertThat(backward).isEqualTo(forward);
        assertThat(ask(trial(500, 0.5, 5), IntStream.of(250))).isEqualTo(Map.of(250, forward.get(250)));
        assertThat(ask(trial(500, 0.5, 6), IntStream.range(0, 500))).isNotEqualTo(forward);
    }

    @Test
    @DisplayName("The next holder of a position has a coin of their own")
    void holders() {
        Trial trial = trial(MANY, 0.5, 5);
        long same = IntStream.range(0, 2000)
                .filter(who -> trial.admits(Study.Unit.PERSON, who, 0, 0) == trial.admits(Study.Unit.PERSON, who, 1, 0))
                .count();
        assertThat(same).isBetween(900L, 1100L);
        assertThat(trial.assigned()).hasSize(4000);
    }

    @Test
    @DisplayName("When it is full nobody else is let in, and who is in it stays what they are")
    void full() {
        Trial trial = trial(10, 0.99, 5);
        Map<Integer, Boolean> inIt = ask(trial, IntStream.range(0, 10));
        assertThat(ask(trial, IntStream.range(10, 60)).values()).containsOnly(false);
        assertThat(ask(trial, IntStream.range(0, 10))).isEqualTo(inIt);
        assertThat(trial.assigned()).hasSize(10);
    }

    @Test
    @DisplayName("What is not randomised comes in")
    void otherUnits() {
        Trial trial = trial(10, 0.01, 5);
        assertThat(IntStream.range(0, 50)).allMatch(place -> trial.admits(Study.Unit.PLACE, place, 0, 1));
        assertThat(trial.assigned()).isEmpty();
    }

    @Test
    @DisplayName("An evaluation that only watches lets everybody in, in its neighborhoods, and notes the posts")
    void watching() {
        Trial trial = Trial.watching(n -> n < 3);
        assertThat(ask(trial, IntStream.range(0, 50)).values()).containsOnly(true);
        assertThat(trial.assigned()).isEmpty();
        assertThat(IntStream.range(0, 6).filter(trial::covers)).containsExactly(0, 1, 2);
        trial.posted(2);
        trial.posted(0);
        trial.posted(2);
        assertThat(trial.posts()).containsExactly(0, 2);
        assertThat(trial.placebo()).isFalse();
    }
}
