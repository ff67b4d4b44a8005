// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NestedEstimateLawTest {
    @Property
    void theSameRunsAvertNothingExactly(
            @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 1, max = 1000) Double> runs,
            @ForAll @IntRange(min = 1, max = 6) int seeds) {
        double[][] values = nested(runs, seeds);
        var difference = new PairedDifference(NestedEstimate.mean(values), NestedEstimate.mean(values));
        for (NestedEstimate zero : new NestedEstimate[] {difference.averted(), difference.reductionPercent()}) {
            assertThat(zero.estimate().mean()).isEqualTo(0.0);
            assertThat(zero.credible(0.95)).isEqualTo(new Interval(0, 0));
            assertThat(zero.shareAtLeast(0.001).mean()).isZero();
            if (Nested.size(values) > 1) {
                assertThat(zero.estimate().monteCarloStandardError()).isEqualTo(0.0);
            }
        }
    }

    @Property
    void theOrderOfSetsDoesNotMatter(
            @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 1, max = 1000) Double> runs,
            @ForAll @IntRange(min = 1, max = 6) int seeds) {
        double[][] values = nested(runs, seeds);
        double[][] reversed = values.clone();
        Collections.reverse(Arrays.asList(reversed));
        Estimate one = NestedEstimate.mean(values).estimate();
        Estimate other = NestedEstimate.mean(reversed).estimate();
        assertThat(one.mean()).isCloseTo(other.mean(), within(1e-9 * one.mean()));
        assertThat(one.monteCarloStandardError()).isCloseTo(other.monteCarloStandardError(), within(1e-9 * one.mean()));
    }

    @Property
    void doublingBothArmsLeavesTheReductionAlone(
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @DoubleRange(min = 0, max = 2) double effect) {
        var comparison = NestedEstimate.mean(new double[][] {{10, 14}, {20, 21}, {9, 12}});
        var arm = comparison.times(effect);
        assertThat(arm.times(factor)
                        .percentBelow(comparison.times(factor))
                        .estimate()
                        .mean())
                .isCloseTo(100 * (1 - effect), within(1e-9));
    }

    /** Sets of {@code seeds} runs, the last of what is left. */
    private static double[][] nested(List<Double> runs, int seeds) {
        double[] all = runs.stream().mapToDouble(run -> run).toArray();
        double[][] sets = new double[(all.length + seeds - 1) / seeds][];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = Arrays.copyOfRange(all, set * seeds, Math.min(all.length, (set + 1) * seeds));
        }
        return sets;
    }
}
