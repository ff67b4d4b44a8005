// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.abate.statistics.StepInSeries.Term.TREND;
import static org.abate.statistics.StepInSeries.Term.YEARLY_WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.statistics.StepInSeries.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepInSeriesTest {
    private static final Set<Term> PLAIN = Set.of();
    private static final Set<Term> ALL = Set.of(TREND, YEARLY_WAVE);

    @Test
    @DisplayName("Without trend and wave it is the ratio of the means")
    void plain() {
        var series = new StepInSeries(new int[] {4, 2, 6, 1, 3}, 3);
        assertThat(series.logRateRatio(PLAIN).getAsDouble()).isCloseTo(Math.log(0.5), within(1e-12));
    }

    @Test
    @DisplayName("Months in which the programme builds up do not count")
    void buildUp() {
        var series = new StepInSeries(new int[] {4, 2, 6, 99, 99, 1, 3}, 3, 5);
        assertThat(series.logRateRatio(PLAIN).getAsDouble()).isCloseTo(Math.log(0.5), within(1e-12));
    }

    @Test
    @DisplayName("Nothing before or after: half an event on both sides; nothing at all: no estimate")
    void zeros() {
        var fell = new StepInSeries(new int[] {1, 0, 2, 0, 0}, 3);
        assertThat(fell.logRateRatio(PLAIN).getAsDouble()).isCloseTo(Math.log((0.5 / 2) / (3.5 / 3)), within(1e-12));
        var rose = new StepInSeries(new int[] {0, 0, 0, 1, 2}, 3);
        assertThat(rose.logRateRatio(PLAIN).getAsDouble()).isCloseTo(Math.log((3.5 / 2) / (0.5 / 3)), within(1e-12));
        var none = new StepInSeries(new int[36], 12);
        assertThat(none.logRateRatio(PLAIN)).isEmpty();
        assertThat(none.logRateRatio(ALL)).isEmpty();
    }

    @Test
    @DisplayName("A trend alone is no step, and a trend with a step gives back both")
    void trend() {
        int[] doubling = {1000, 2000, 4000, 8000, 16_000, 32_000};
        assertThat(new StepInSeries(doubling, 3).logRateRatio(Set.of(TREND)).getAsDouble())
                .isCloseTo(0, within(1e-9));
        int[] halvedAtThree = {1000, 2000, 4000, 4000, 8000, 16_000};
        assertThat(new StepInSeries(halvedAtThree, 3)
                        .logRateRatio(Set.of(TREND))
                        .getAsDouble())
                .isCloseTo(Math.log(0.5), within(1e-9));
        // The trend runs on through months that are left out.
        int[] leftOut = {1000, 2000, 4000, 1, 8000, 16_000};
        assertThat(new StepInSeries(leftOut, 3, 4).logRateRatio(Set.of(TREND)).getAsDouble())
                .isCloseTo(Math.log(0.5), within(1e-9));
    }

    @Test
    @DisplayName("A summer after the beginning is no rise when the wave is in the regression")
    void wave() {
        int[] counts = IntStream.range(0, 30)
                .map(month -> (int) Math.round(1e6 * Math.exp(0.5 * Math.sin(2 * Math.PI * (month - 4) / 12))))
                .toArray();
        var series = new StepInSeries(counts, 28);
        assertThat(series.logRateRatio(Set.of(YEARLY_WAVE)).getAsDouble()).isCloseTo(0, within(1e-5));
        assertThat(Math.abs(series.logRateRatio(PLAIN).getAsDouble())).isGreaterThan(0.05);
    }

    @Test
    @DisplayName("The same as a regression of these counts with another program")
    void otherProgram() {
        int[] counts = {3, 0, 2, 5, 4, 1, 7, 2, 0, 3, 2, 6, 1, 4, 3, 2, 5, 8, 6, 1, 0, 2, 3, 1, 2, 0, 1, 3, 2, 4};
        var series = new StepInSeries(counts, 20);
        assertThat(series.logRateRatio(Set.of(TREND)).getAsDouble()).isCloseTo(-1.1462104870324359, within(1e-9));
        assertThat(series.logRateRatio(Set.of(YEARLY_WAVE)).getAsDouble()).isCloseTo(-0.5027564340520836, within(1e-9));
        assertThat(series.logRateRatio(ALL).getAsDouble()).isCloseTo(-0.9151197587779779, within(1e-9));
    }

    @Test
    @DisplayName("A wave is left out of less than two observed years")
    void shortSeries() {
        int[] counts = IntStream.range(0, 24).map(month -> 5 + month % 7).toArray();
        var observed = new StepInSeries(counts, 11, 12);
        assertThat(observed.logRateRatio(Set.of(YEARLY_WAVE))).isEqualTo(observed.logRateRatio(PLAIN));
        var full = new StepInSeries(counts, 11);
        assertThat(full.logRateRatio(Set.of(YEARLY_WAVE))).isNotEqualTo(full.logRateRatio(PLAIN));
    }

    @Test
    @DisplayName(
            "A known step is found in Poisson counts with trend and wave: mean of 200 series within 3 standard errors")
    void recovery() {
        double step = Math.log(0.7);
        double sum = 0;
        double squares = 0;
        int samples = 200;
        for (int sample = 0; sample < samples; sample++) {
            int[] counts = new int[72];
            for (int month = 0; month < counts.length; month++) {
                double log = Math.log(15)
                        + 0.1 * month / 12
                        + 0.2 * Math.sin(2 * Math.PI * (month - 3) / 12)
                        + (month >= 36 ? step : 0);
                counts[month] = Draws.poisson(sample, month, Math.exp(log));
            }
            double error = new StepInSeries(counts, 36).logRateRatio(ALL).getAsDouble() - step;
            sum += error / samples;
            squares += error * error / samples;
        }
        assertThat(sum).isCloseTo(0, within(3 * Math.sqrt(squares / samples)));
        assertThat(Math.sqrt(squares)).isBetween(0.09, 0.16);
    }

    @Test
    @DisplayName("Counts that a trend explains without end still give a finite step")
    void separated() {
        assertThat(new StepInSeries(new int[] {0, 0, 5, 0, 0, 9}, 3)
                        .logRateRatio(Set.of(TREND))
                        .getAsDouble())
                .isBetween(-10.0, 0.0);
        int[] sparse = new int[48];
        sparse[3] = 1;
        sparse[40] = 1;
        assertThat(new StepInSeries(sparse, 24).logRateRatio(ALL)).isPresent();
        sparse[40] = 0;
        assertThat(new StepInSeries(sparse, 24).logRateRatio(ALL)).isPresent();
    }

    @Test
    @DisplayName("Two months cannot hold level, trend and step")
    void tooShort() {
        assertThat(new StepInSeries(new int[] {3, 5}, 1).logRateRatio(Set.of(TREND)))
                .isEmpty();
        assertThat(new StepInSeries(new int[] {3, 5}, 1).logRateRatio(PLAIN)).isPresent();
    }

    @Test
    @DisplayName("A step at the edge and counts below 0 are refused")
    void refused() {
        assertThatThrownBy(() -> new StepInSeries(new int[3], 0)).hasMessageContaining("month 0");
        assertThatThrownBy(() -> new StepInSeries(new int[3], 3)).hasMessageContaining("of 3 months");
        assertThatThrownBy(() -> new StepInSeries(new int[3], 1, 3)).hasMessageContaining("from month 3");
        assertThatThrownBy(() -> new StepInSeries(new int[] {1, -1}, 1)).hasMessageContaining("-1");
    }
}
