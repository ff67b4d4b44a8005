// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SyntheticControlTest {
    @Test
    @DisplayName("Two donors about the treated place: three quarters of the one and a quarter of the other")
    void byHand() {
        double[][] donors = {{2, 2, 2, 8, 8, 8}, {6, 6, 6, 4, 4, 4}};
        var control = new SyntheticControl(new double[] {3, 3, 3, 7, 7, 7}, donors);
        assertThat(control.weights()[0]).isCloseTo(0.75, within(1e-12));
        assertThat(control.weights()[1]).isCloseTo(0.25, within(1e-12));
        // Donors 0.75 * 4 + 0.25 * 8 = 5 after and 5 before, the treated place 4 after 5.
        assertThat(control.logRateRatio(new double[] {4, 4}, new double[][] {{4, 4}, {8, 8}})
                        .getAsDouble())
                .isCloseTo(Math.log(0.8), within(1e-12));
    }

    @Test
    @DisplayName("A place below all donors takes the nearest mixture, and its level is no effect")
    void outside() {
        double[][] donors = {{10, 10, 10}, {30, 30, 30}};
        var control = new SyntheticControl(new double[] {5, 5, 5}, donors);
        assertThat(control.weights()).containsExactly(1, 0);
        assertThat(control.logRateRatio(new double[] {10}, new double[][] {{20}, {0}})
                        .getAsDouble())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    @DisplayName("Months count as quarters, from the last back: what moves within a quarter is not fitted")
    void quarters() {
        double[][] donors = {{9, 0, 0, 6, 5, 5, 5}, {0, 1, 1, 1, 9, 9, 9}};
        var control = new SyntheticControl(new double[] {0, 6, 0, 0, 4, 6, 5}, donors);
        assertThat(control.weights()).containsExactly(1, 0);
    }

    @Test
    @DisplayName("Without events there is no estimate")
    void undefined() {
        var control = new SyntheticControl(new double[] {1, 1, 1}, new double[][] {{1, 1, 1}});
        double[] some = {1};
        double[] none = {0};
        assertThat(control.logRateRatio(some, new double[][] {some})).hasValue(0);
        assertThat(control.logRateRatio(none, new double[][] {some})).isEmpty();
        assertThat(control.logRateRatio(some, new double[][] {none})).isEmpty();
        assertThat(control.logRateRatio(none, new double[][] {none})).isEmpty();
        assertThat(new SyntheticControl(new double[3], new double[][] {{1, 1, 1}})
                        .logRateRatio(some, new double[][] {some}))
                .isEmpty();
        assertThat(new SyntheticControl(new double[3], new double[2][3]).weights())
                .containsExactly(1, 0);
    }

    @Test
    @DisplayName("A known effect is found in Poisson counts of 12 donors: mean of 100 places within 3 standard errors")
    void recovery() {
        double sum = 0;
        double squares = 0;
        int samples = 100;
        for (int sample = 0; sample < samples; sample++) {
            double error = errors(sample, 0)[0];
            sum += error / samples;
            squares += error * error / samples;
        }
        assertThat(sum).isCloseTo(0, within(3 * Math.sqrt(squares / samples)));
        assertThat(Math.sqrt(squares)).isBetween(0.06, 0.11);
    }

    @Test
    @DisplayName("When half of the donors rise by themselves, it is nearer to the truth than equal weights are")
    void unlikeDonors() {
        double weighted = 0;
        double equal = 0;
        for (int sample = 0; sample < 100; sample++) {
            double[] errors = errors(sample, 0.006);
            weighted += errors[0] / 100;
            equal += errors[1] / 100;
        }
        // Not near to 0: some of the weights are fitted to chance. Its mean over 4,000 places is -0.075.
        assertThat(weighted).isBetween(-0.12, -0.03);
        assertThat(equal).isLessThan(weighted - 0.02);
    }

    /** Errors of the estimate and of the plain ratio of ratios; all places drift alike, the first six donors rise besides. */
    private static double[] errors(int sample, double risePerMonth) {
        double effect = Math.log(0.7);
        long key = Keys.derive(23, Purpose.RUN, sample);
        double[][] before = new double[13][48];
        double[][] after = new double[13][24];
        for (int place = 0; place < 13; place++) {
            for (int month = 0; month < 72; month++) {
                double log = Math.log(12)
                        + 0.3 * Math.sin(month / 9.0)
                        + (place < 6 ? risePerMonth * month : 0)
                        + (place == 12 && month >= 48 ? effect : 0);
                double count = Draws.poisson(Keys.derive(key, Purpose.PLACE, place), month, Math.exp(log));
                if (month < 48) {
                    before[place][month] = count;
                } else {
                    after[place][month - 48] = count;
                }
            }
        }
        double plain = Math.log(Nested.sum(after[12])
                / Nested.sum(before[12])
                / (Nested.sum(donors(after)) / Nested.sum(donors(before))));
        double estimate = new SyntheticControl(before[12], donors(before))
                .logRateRatio(after[12], donors(after))
                .getAsDouble();
        return new double[] {estimate - effect, plain - effect};
    }

    private static double[][] donors(double[][] places) {
        return Arrays.copyOf(places, 12);
    }

    @Test
    @DisplayName("Too few months, no donors and series of other lengths are refused")
    void refused() {
        double[] three = {1, 1, 1};
        assertThatThrownBy(() -> new SyntheticControl(new double[2], new double[1][2]))
                .hasMessageContaining("3 months");
        assertThatThrownBy(() -> new SyntheticControl(three, new double[0][])).hasMessageContaining("one donor");
        assertThatThrownBy(() -> new SyntheticControl(three, new double[1][4])).hasMessageContaining("3 rates");
        assertThatThrownBy(() -> new SyntheticControl(three, new double[][] {{1, -1, 1}}))
                .hasMessageContaining("-1.0");
        var control = new SyntheticControl(three, new double[1][3]);
        assertThatThrownBy(() -> control.logRateRatio(three, new double[2][3])).hasMessageContaining("1 donors");
    }
}
