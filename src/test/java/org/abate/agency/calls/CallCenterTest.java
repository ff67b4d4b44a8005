// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallCenterTest {
    private static final List<Double> FLAT = Collections.nCopies(24, 1.0);

    /** Few calls before dawn, most in the evening, as calls for police service run in large cities; judgement. */
    private static final List<Double> EVENING = profile(
            0.85, 0.72, 0.62, 0.52, 0.45, 0.43, 0.48, 0.62, 0.78, 0.90, 0.98, 1.05, 1.12, 1.16, 1.22, 1.32, 1.38, 1.42,
            1.40, 1.36, 1.32, 1.25, 1.14, 1.00);

    private static final CallCenter ST_LOUIS = new CallCenter(700_000, EVENING, 0.5, 0.185, 120, 60, 10);

    @Test
    @DisplayName("The worse staffed, the longer the wait and the more hang up")
    void staffing() {
        AnswerTimes last = ST_LOUIS.year(0);
        assertThat(last.hangUpShare()).isEqualTo(1);
        for (int people = 10; people <= 120; people += 10) {
            AnswerTimes next = ST_LOUIS.year(people);
            assertThat(next.promptShare()).isGreaterThan(last.promptShare());
            assertThat(ST_LOUIS.callsAbandoned(next)).isLessThan(ST_LOUIS.callsAbandoned(last));
            last = next;
        }
        assertThat(ST_LOUIS.year(1000).promptShare()).isCloseTo(1, within(1e-6));
    }

    @Test
    @DisplayName("Without profile and spread it is one waiting line")
    void flatIsOneLine() {
        CallCenter center = new CallCenter(8766 * 80, FLAT, 0, 0.2, 120, 60, 10);
        AnswerTimes line = new WaitingLine(80, 120, 60).before(5, 10);
        assertThat(center.year(25).promptShare()).isCloseTo(line.promptShare(), within(1e-9));
        assertThat(center.year(25).meanDelaySeconds()).isCloseTo(line.meanDelaySeconds(), within(1e-9));
        assertThat(center.callsAbandoned(line)).isCloseTo(8766 * 80 * line.hangUpShare(), within(1e-6));
        assertThat(center.callsAnsweredPromptly(line)).isCloseTo(8766 * 80 * line.promptShare(), within(1e-6));
    }

    @Test
    @DisplayName("An uneven load is answered worse than an even one where there is room to spare")
    void unevenness() {
        AnswerTimes even = new CallCenter(700_000, FLAT, 0, 0.185, 120, 60, 10).year(30);
        AnswerTimes byHour = new CallCenter(700_000, EVENING, 0, 0.185, 120, 60, 10).year(30);
        AnswerTimes bursts = new CallCenter(700_000, EVENING, 0.5, 0.185, 120, 60, 10).year(30);
        assertThat(byHour.promptShare()).isLessThan(even.promptShare());
        assertThat(bursts.promptShare()).isLessThan(byHour.promptShare());
        assertThat(bursts.meanDelaySeconds()).isGreaterThan(byHour.meanDelaySeconds());
    }

    @Test
    @DisplayName("Nobody calls, and numbers out of range")
    void edges() {
        assertThat(new CallCenter(0, FLAT, 0.5, 0.2, 120, 60, 10).year(0)).isEqualTo(AnswerTimes.AT_ONCE);
        assertThatThrownBy(() -> new CallCenter(1, List.of(1.0), 0, 0.2, 120, 60, 10))
                .hasMessageContaining("24 factors");
        assertThatThrownBy(() -> new CallCenter(1, Collections.nCopies(24, 2.0), 0, 0.2, 120, 60, 10))
                .hasMessageContaining("mean 1");
        assertThatThrownBy(() -> new CallCenter(1, FLAT, 0, 1.2, 120, 60, 10)).hasMessageContaining("onPostShare");
        assertThatThrownBy(() -> new CallCenter(1, FLAT, 0, 0.2, 0, 60, 10)).hasMessageContaining("handlingSeconds");
    }

    private static List<Double> profile(double... weights) {
        double mean = Arrays.stream(weights).average().orElseThrow();
        return Arrays.stream(weights).map(weight -> weight / mean).boxed().toList();
    }
}
