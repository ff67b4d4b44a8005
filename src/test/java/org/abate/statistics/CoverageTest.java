// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/**
 * Intervals keep their word: a stand-in city whose truth is known is projected many times, each time with luck and parameter
 * sets of its own, and nominal 95 % intervals must hold the truth in 93 % to 97 % of them.
 *
 * <p>The stand-in: a level of about 450 homicides that differs between parameter sets by 15 %, a reduction of 12 % that
 * differs by 4 points, a citywide drift of 12 % that both arms of a run share, and the noise of counting.
 */
class CoverageTest {
    private static final int STUDIES = 600;
    private static final double MEAN_REDUCTION = 12;
    private static final double SD_REDUCTION = 4;

    @Test
    void twoHundredSetsOfFiveRuns() {
        hold(study(200, 5, 10));
    }

    @Test
    void twoHundredSetsOfFiveNoisyRuns() {
        hold(study(200, 5, 25));
    }

    @Test
    void fiftySetsOfTwoRuns() {
        hold(study(50, 2, 10));
    }

    private static void hold(double[] coverage) {
        assertThat(coverage[0]).as("Monte Carlo").isBetween(0.93, 0.97);
        assertThat(coverage[1]).as("credible").isBetween(0.93, 0.97);
        assertThat(coverage[2]).as("predictive reduction").isBetween(0.93, 0.97);
        assertThat(coverage[3]).as("predictive count").isBetween(0.93, 0.97);
    }

    /** Coverage of the Monte Carlo, credible and both predictive intervals over many projections. */
    private static double[] study(int sets, int seeds, double noise) {
        var truth = new NormalDistribution(null, MEAN_REDUCTION, SD_REDUCTION);
        double[] held = new double[4];
        for (int study = 0; study < STUDIES; study++) {
            var world = new StandIn(Keys.derive(sets, Purpose.RUN, study), sets, seeds, noise);
            var comparison = NestedEstimate.mean(world.expectedComparison);
            NestedEstimate reduction =
                    new PairedDifference(comparison, NestedEstimate.mean(world.expectedArm)).reductionPercent();
            Estimate estimate = reduction.estimate();
            held[0] += Math.abs(estimate.mean() - MEAN_REDUCTION) <= estimate.halfWidth95() ? 1 : 0;
            Interval credible = reduction.credible(0.95);
            held[1] += truth.cumulativeProbability(credible.high()) - truth.cumulativeProbability(credible.low());
            Interval below = Prediction.percentBelow(world.realisedArm, comparison, 0.95);
            Interval counted = Prediction.of(world.realisedArm, 0.95);
            var futures = new StandIn(Keys.derive(sets, Purpose.RESAMPLING, study), 50, 1, noise);
            for (int i = 0; i < 50; i++) {
                double realised = futures.realisedArm[i][0];
                held[2] += below.contains(100 * (1 - realised / futures.level[i])) ? 0.02 : 0;
                held[3] += counted.contains(realised) ? 0.02 : 0;
            }
        }
        return Nested.map(held, h -> h / STUDIES);
    }

    private static final class StandIn {
        final double[] level;
        final double[][] expectedComparison;
        final double[][] expectedArm;
        final double[][] realisedArm;

        StandIn(long key, int sets, int seeds, double noise) {
            level = new double[sets];
            expectedComparison = new double[sets][seeds];
            expectedArm = new double[sets][seeds];
            realisedArm = new double[sets][seeds];
            for (int set = 0; set < sets; set++) {
                long setKey = Keys.derive(key, Purpose.PARAMETER, set);
                level[set] = Draws.lognormal(setKey, 0, 450, 0.15);
                double left = 1 - (MEAN_REDUCTION + SD_REDUCTION * Draws.normal(setKey, 1)) / 100;
                for (int seed = 0; seed < seeds; seed++) {
                    long run = Keys.derive(setKey, Purpose.RUN, seed);
                    double drift = Draws.lognormal(run, 0, 1, 0.12) / Math.exp(0.0072);
                    double lived = level[set] * drift;
                    expectedComparison[set][seed] = lived + noise * Draws.normal(run, 1);
                    expectedArm[set][seed] = lived * left + noise * Draws.normal(run, 2);
                    realisedArm[set][seed] = lived * left + Math.sqrt(lived * left) * Draws.normal(run, 3);
                }
            }
        }
    }
}
