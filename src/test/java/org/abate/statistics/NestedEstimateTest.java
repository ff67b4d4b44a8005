// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NestedEstimateTest {
    private static final double[][] VALUES = {{1, 3}, {4, 6}, {10, 12}};

    @Test
    void theErrorOfAMeanRestsOnSetsNotRuns() {
        Estimate estimate = NestedEstimate.mean(VALUES).estimate();
        assertThat(estimate.mean()).isEqualTo(6);
        // Variance of the set means 2, 5, 11 is 21; over three sets 7.
        assertThat(estimate.monteCarloStandardError()).isCloseTo(Math.sqrt(7), within(1e-12));
        assertThat(estimate.degreesOfFreedom()).isEqualTo(2);
        assertThat(estimate.halfWidth95()).isCloseTo(4.30265 * Math.sqrt(7), within(1e-4));
    }

    @Test
    void expectedValuesVaryAsMuchAsTheBetweenSetComponent() {
        double[] expected = NestedEstimate.mean(VALUES).expectedBySet();
        assertThat((expected[0] + expected[1] + expected[2]) / 3).isCloseTo(6, within(1e-12));
        assertThat(new double[] {expected[0] - 6, expected[1] - 6, expected[2] - 6})
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(-4 * Math.sqrt(20 / 21.0), -1 * Math.sqrt(20 / 21.0), 5 * Math.sqrt(20 / 21.0));
    }

    @Test
    void aReductionIsARatioOfMeans() {
        var comparison = NestedEstimate.mean(new double[][] {{10, 20}, {30, 40}});
        var arm = NestedEstimate.mean(new double[][] {{9, 15}, {30, 26}});
        NestedEstimate reduction = new PairedDifference(comparison, arm).reductionPercent();
        assertThat(reduction.estimate().mean()).isCloseTo(20, within(1e-12));
        assertThat(reduction.inSet(0)).isCloseTo(20, within(1e-12));
        assertThat(reduction.inSet(1)).isCloseTo(20, within(1e-12));
        // Influences 100 (0.8 A - B) / 25 sum to 0 in each set, so between sets nothing is left to err about.
        assertThat(reduction.estimate().monteCarloStandardError()).isCloseTo(0, within(1e-12));
    }

    @Test
    void theDeltaMethodAgreesWithLeavingOneSetOut() {
        double[][] a = {{10, 22}, {31, 40}, {18, 25}, {27, 33}};
        double[][] b = {{9, 15}, {30, 26}, {17, 17}, {20, 30}};
        Estimate estimate =
                NestedEstimate.mean(b).percentBelow(NestedEstimate.mean(a)).estimate();
        double squares = 0;
        for (int left = 0; left < 4; left++) {
            double sumA = Nested.sum(a) - Nested.sum(a[left]);
            double sumB = Nested.sum(b) - Nested.sum(b[left]);
            double pseudo = 100 * (1 - sumB / sumA) - estimate.mean();
            squares += pseudo * pseudo;
        }
        assertThat(estimate.monteCarloStandardError()).isCloseTo(Math.sqrt(squares * 3 / 4), within(0.15));
    }

    @Test
    void ratiosOfSumsWeighRunsByTheirDenominators() {
        var cleared = NestedEstimate.ratio(new double[][] {{1, 5}}, new double[][] {{2, 10}});
        assertThat(cleared.times(100).estimate().mean()).isEqualTo(50);
        assertThat(cleared.estimate().monteCarloStandardError()).isZero();
    }

    @Test
    void aFallFromNothingIsNotANumberButNothingFromNothingIsNoFall() {
        var nothing = NestedEstimate.mean(new double[][] {{0, 0}, {0, 0}});
        var something = NestedEstimate.mean(new double[][] {{1, 0}, {0, 0}});
        assertThat(something.percentBelow(nothing).estimate().mean()).isNaN();
        assertThat(something.percentBelow(nothing).credible(0.95).isDefined()).isFalse();
        assertThat(something.percentBelow(nothing).shareAtLeast(10).mean()).isNaN();
        assertThat(nothing.percentBelow(nothing).estimate()).isEqualTo(new Estimate(0, 0, 1));
        assertThat(nothing.percentBelow(nothing).credible(0.95)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void oneRunHasNoKnownError() {
        assertThat(NestedEstimate.mean(new double[][] {{5}}).estimate().monteCarloStandardError())
                .isNaN();
        assertThat(NestedEstimate.mean(new double[][] {{5}}).shortage()).isEqualTo(Shortage.TOO_FEW_SETS);
        assertThat(NestedEstimate.mean(new double[][] {{5}}).credible(0.95).isDefined())
                .isFalse();
    }

    @Test
    void whatChanceHidesHasNoInterval() {
        double[][] runs = new double[30][];
        for (int set = 0; set < runs.length; set++) {
            runs[set] = new double[] {1, 5 + 1e-3 * set};
        }
        NestedEstimate hidden = NestedEstimate.mean(runs);
        assertThat(hidden.shortage()).isEqualTo(Shortage.HIDDEN_BY_CHANCE);
        assertThat(hidden.credible(0.95).isDefined()).isFalse();
        assertThat(hidden.shareAtLeast(3).mean()).isNaN();
        assertThat(hidden.shortage().words()).contains("chance");
    }

    @Test
    void aShareOfSetsIsNeverCertain() {
        double[][] runs = new double[100][];
        for (int set = 0; set < runs.length; set++) {
            runs[set] = new double[] {set, set + 1};
        }
        Estimate all = NestedEstimate.mean(runs).shareAtLeast(-100);
        assertThat(all.mean()).isEqualTo(1);
        assertThat(all.monteCarloStandardError()).isCloseTo(Math.sqrt(2 * 102.0) / 104 / Math.sqrt(104), within(1e-9));
        Estimate half = NestedEstimate.mean(runs).shareAtLeast(50);
        assertThat(half.mean()).isEqualTo(0.5);
        assertThat(half.monteCarloStandardError()).isBetween(0.049, 0.07);
    }

    @Test
    void aPairIsWorthAsManyAsItsCorrelationSays() {
        var a = NestedEstimate.mean(new double[][] {{10, 12, 14}, {20, 22, 24}});
        var b = NestedEstimate.mean(new double[][] {{10, 14, 12}, {20, 24, 22}});
        var difference = new PairedDifference(a, b);
        assertThat(difference.correlation()).isCloseTo(0.5, within(1e-12));
        assertThat(difference.worthOfAPair()).isCloseTo(2, within(1e-12));
        assertThat(new PairedDifference(a, a).worthOfAPair()).isInfinite();
        var still = NestedEstimate.mean(new double[][] {{5, 5}, {6, 6}});
        assertThat(new PairedDifference(still, still).worthOfAPair()).isNaN();
    }

    @Test
    void luckInCommonShowsAsCorrelation() {
        var a = NestedEstimate.mean(new double[][] {{1, 2, 3}, {5, 6, 7}});
        assertThat(new PairedDifference(a, a.times(2)).correlation()).isCloseTo(1, within(1e-12));
    }
}
