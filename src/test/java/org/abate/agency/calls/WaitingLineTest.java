// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.PriorityQueue;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingLineTest {
    private static final double PROMPT = 10;

    @ParameterizedTest
    @CsvSource({"30, 120, 60, 1", "80, 120, 60, 3", "80, 120, 60, 5", "200, 90, 30, 4", "1500, 150, 90, 60"})
    @DisplayName("It agrees with callers, servers and clocks simulated one by one")
    void agreesWithSimulation(double callsPerHour, double handling, double patience, int servers) {
        AnswerTimes expected = simulate(callsPerHour, handling, patience, servers);
        AnswerTimes computed = new WaitingLine(callsPerHour, handling, patience).before(servers, PROMPT);
        assertThat(computed.promptShare()).isCloseTo(expected.promptShare(), within(0.006));
        assertThat(computed.answeredShare()).isCloseTo(expected.answeredShare(), within(0.006));
        assertThat(computed.meanDelaySeconds())
                .isCloseTo(expected.meanDelaySeconds(), within(0.1 + 0.02 * expected.meanDelaySeconds()));
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 120, 60, 1",
        "0.01, 120, 60, 200",
        "30, 120, 60, 1",
        "80, 120, 60, 3",
        "500, 120, 5, 10",
        "500, 120, 3600, 16",
        "6000, 120, 60, 190",
        "6000, 120, 60, 200",
        "6000, 120, 600, 1",
        "50000, 120, 60, 200"
    })
    @DisplayName("The share answered and their delay agree with the balance of states, from idle to swamped")
    void agreesWithBalanceOfStates(double callsPerHour, double handling, double patience, int servers) {
        AnswerTimes computed = new WaitingLine(callsPerHour, handling, patience).before(servers, PROMPT);
        double hangUps = hangUpShareByStates(callsPerHour, handling, patience, servers);
        assertThat(computed.hangUpShare()).isCloseTo(hangUps, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"80, 120, 3", "80, 120, 8", "6000, 120, 203"})
    @DisplayName("With endless patience it is Erlang's delay formula")
    void erlangC(double callsPerHour, double handling, int servers) {
        double load = callsPerHour * handling / 3600;
        double loss = loss(load, servers);
        double waits = loss / (1 - load / servers * (1 - loss));
        double slack = (servers - load) / handling;
        AnswerTimes computed = new WaitingLine(callsPerHour, handling, 1e12).before(servers, PROMPT);
        assertThat(computed.answeredShare()).isCloseTo(1, within(1e-6));
        assertThat(computed.promptShare()).isCloseTo(1 - waits * StrictMath.exp(-slack * PROMPT), within(1e-6));
        assertThat(computed.meanDelaySeconds()).isCloseTo(waits / slack, within(1e-5 * waits / slack));
    }

    @ParameterizedTest
    @CsvSource({"80, 120, 3", "80, 120, 1", "6000, 120, 200"})
    @DisplayName("With no patience it is Erlang's loss formula")
    void erlangB(double callsPerHour, double handling, int servers) {
        AnswerTimes computed = new WaitingLine(callsPerHour, handling, 1e-6).before(servers, PROMPT);
        assertThat(computed.hangUpShare()).isCloseTo(loss(callsPerHour * handling / 3600, servers), within(1e-5));
        assertThat(computed.meanDelaySeconds()).isCloseTo(0, within(1e-5));
    }

    @Test
    @DisplayName("More servers never answer fewer, and fractions lie between whole numbers, with no jump")
    void servers() {
        WaitingLine line = new WaitingLine(300, 120, 60);
        AnswerTimes last = line.before(0, PROMPT);
        for (double servers = 0.25; servers <= 200; servers += 0.25) {
            AnswerTimes next = line.before(servers, PROMPT);
            assertThat(next.promptShare()).isBetween(last.promptShare() - 1e-12, 1.0);
            assertThat(next.answeredShare()).isBetween(last.answeredShare() - 1e-12, 1 + 1e-12);
            last = next;
        }
        AnswerTimes seven = line.before(7, PROMPT);
        AnswerTimes eight = line.before(8, PROMPT);
        assertThat(line.before(7.4, PROMPT).promptShare())
                .isCloseTo(0.6 * seven.promptShare() + 0.4 * eight.promptShare(), within(1e-12));
        assertThat(line.before(7 - 1e-9, PROMPT).meanDelaySeconds()).isCloseTo(seven.meanDelaySeconds(), within(1e-6));
    }

    @Test
    @DisplayName("The prompt share grows with the time allowed, from no wait at all to all that are answered")
    void promptTime() {
        WaitingLine line = new WaitingLine(120, 120, 60);
        double last = 0;
        for (double prompt = 0; prompt < 200; prompt += 5) {
            double share = line.before(4, prompt).promptShare();
            assertThat(share).isGreaterThan(last);
            last = share;
        }
        assertThat(line.before(4, 1e6).promptShare())
                .isCloseTo(line.before(4, 1e6).answeredShare(), within(1e-12));
    }

    @Test
    @DisplayName("No calls, no servers, and numbers out of range")
    void edges() {
        assertThat(new WaitingLine(0, 120, 60).before(3, PROMPT)).isEqualTo(AnswerTimes.AT_ONCE);
        assertThat(new WaitingLine(10, 120, 60).before(0, PROMPT).hangUpShare()).isEqualTo(1);
        assertThatThrownBy(() -> new WaitingLine(-1, 120, 60)).hasMessageContaining("callsPerHour");
        assertThatThrownBy(() -> new WaitingLine(10, 0, 60)).hasMessageContaining("handlingSeconds");
        assertThatThrownBy(() -> new WaitingLine(10, 120, Double.NaN)).hasMessageContaining("patienceSeconds");
        assertThatThrownBy(() -> new WaitingLine(10, 120, 60).before(-1, PROMPT))
                .hasMessageContaining("servers");
    }

    /** Callers are served in the order of their calls; who hangs up first never occupies a server. */
    private static AnswerTimes simulate(double callsPerHour, double handling, double patience, int servers) {
        long key = Keys.derive(1, Purpose.CALLS, servers);
        PriorityQueue<Double> freeAt = new PriorityQueue<>();
        for (int i = 0; i < servers; i++) {
            freeAt.add(0.0);
        }
        int calls = 400_000;
        double now = 0;
        int answered = 0;
        int prompt = 0;
        double waited = 0;
        for (int call = 0; call < calls; call++) {
            now += Draws.exponential(key, 3 * call, 3600 / callsPerHour);
            double wait = Math.max(0, freeAt.element() - now);
            if (Draws.exponential(key, 3 * call + 1, patience) > wait) {
                freeAt.remove();
                freeAt.add(now + wait + Draws.exponential(key, 3 * call + 2, handling));
                answered++;
                waited += wait;
                prompt += wait <= PROMPT ? 1 : 0;
            }
        }
        return new AnswerTimes(prompt / (double) calls, answered / (double) calls, waited / answered);
    }

    /** Rate of hanging up over the rate of calling, from the stationary probabilities of 0, 1, 2 ... calls at the center. */
    private static double hangUpShareByStates(double callsPerHour, double handling, double patience, int servers) {
        double arrivals = callsPerHour / 3600;
        double weight = 1;
        double sum = 1;
        double waiting = 0;
        for (int calls = 1; calls < 100_000; calls++) {
            double departures = Math.min(calls, servers) / handling + Math.max(0, calls - servers) / patience;
            weight *= arrivals / departures;
            sum += weight;
            waiting += weight * Math.max(0, calls - servers);
            if (sum > 1e200) {
                weight *= 1e-200;
                sum *= 1e-200;
                waiting *= 1e-200;
            }
        }
        return waiting / sum / patience / arrivals;
    }

    private static double loss(double load, int servers) {
        double inverse = 1;
        for (int n = 1; n <= servers; n++) {
            inverse = 1 + inverse * n / load;
        }
        return 1 / inverse;
    }
}
