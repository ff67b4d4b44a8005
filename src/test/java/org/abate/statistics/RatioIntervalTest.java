// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatioIntervalTest {
    private static final int SETS = 199;

    /** Two equal runs of each set, so that there is no chance. */
    private static NestedEstimate by(IntToDoubleFunction set) {
        return NestedEstimate.mean(IntStream.range(0, SETS)
                .mapToObj(i -> new double[] {set.applyAsDouble(i), set.applyAsDouble(i)})
                .toArray(double[][]::new));
    }

    private static double mixed(int set) {
        return (set * 37 % SETS) / (double) SETS;
    }

    @Test
    void withoutChanceItIsTheIntervalOfTheRatiosOfTheSets() {
        NestedEstimate dollars = by(set -> 100 + 40.0 * set / SETS);
        NestedEstimate lives = by(set -> 10 + 5 * mixed(set));
        double[] ratios = IntStream.range(0, SETS)
                .mapToDouble(set -> dollars.inSet(set) / lives.inSet(set))
                .toArray();
        Interval expected = Quantiles.central(ratios, 0.95);
        Interval found = RatioInterval.credible(dollars, lives, 0.95);
        assertThat(found.low()).isCloseTo(expected.low(), within(0.01));
        assertThat(found.high()).isCloseTo(expected.high(), within(0.01));
    }

    @Test
    void aSavingHasANegativeRatio() {
        Interval found = RatioInterval.credible(by(set -> -50 - mixed(set)), by(set -> 10 + mixed(set)), 0.95);
        assertThat(found.high()).isBetween(-5.0, -4.5);
        assertThat(found.low()).isBetween(-5.1, found.high());
    }

    @Test
    void nothingSpentPerLifeIsNothing() {
        assertThat(RatioInterval.credible(by(set -> 0), by(set -> 10 + mixed(set)), 0.95))
                .isEqualTo(new Interval(0, 0));
    }

    @Test
    void withoutLivesThatStandClearOf0ThereIsNone() {
        assertThat(RatioInterval.credible(by(set -> 100), by(set -> mixed(set) - 0.1), 0.95)
                        .isDefined())
                .isFalse();
        assertThat(RatioInterval.credible(by(set -> 100), by(set -> -1 - mixed(set)), 0.95)
                        .isDefined())
                .isFalse();
    }
}
