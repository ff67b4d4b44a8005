// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.scenario.RunSize;
import org.abate.statistics.Estimate;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.PairedDifference;
import org.abate.statistics.StandInWorld;

/** Does stopping when the interval is narrow enough spoil the interval? {@code main} is the long study, the test the short one. */
final class StoppingStudy {
    private final StandInWorld world;
    private final int seeds;

    StoppingStudy(StandInWorld world, int seeds) {
        this.world = world;
        this.seeds = seeds;
    }

    /**
     * What becomes of many experiments that stop by themselves.
     *
     * @param coverage share whose Monte Carlo interval holds the truth
     * @param bias mean of the estimated reductions less the truth, percentage points
     * @param meanSets parameter sets at the end
     * @param reached share that stopped before the ceiling
     */
    record Result(double coverage, double bias, double meanSets, double reached) {}

    Result stop(StoppingRule rule, int studies) {
        RunPlan plan = rule.plan(new RunSize(200, seeds));
        double held = 0;
        double sum = 0;
        double sets = 0;
        double reached = 0;
        for (int study = 0; study < studies; study++) {
            long key = Keys.derive(seeds, Purpose.RESAMPLING, study);
            double[][][] arms = new double[2][0][];
            int look = 0;
            do {
                look = Math.min(plan.parameterSets(), StoppingRule.nextLook(look));
                arms = extended(arms, look, key);
            } while (!rule.isMetBy(StoppingRule.widestHalfWidth(arms)) && look < plan.parameterSets());
            Estimate estimate = new PairedDifference(NestedEstimate.mean(arms[0]), NestedEstimate.mean(arms[1]))
                    .reductionPercent()
                    .estimate();
            held += Math.abs(estimate.mean() - world.meanReduction()) <= estimate.halfWidth95() ? 1 : 0;
            sum += estimate.mean() - world.meanReduction();
            sets += look;
            reached += rule.isMetBy(estimate.halfWidth95()) ? 1 : 0;
        }
        return new Result(held / studies, sum / studies, sets / studies, reached / studies);
    }

    private double[][][] extended(double[][][] arms, int sets, long key) {
        double[][][] more = {Arrays.copyOf(arms[0], sets), Arrays.copyOf(arms[1], sets)};
        for (int set = arms[0].length; set < sets; set++) {
            long setKey = Keys.derive(key, Purpose.PARAMETER, set);
            StandInWorld.Truth truth = world.truth(setKey);
            more[0][set] = new double[seeds];
            more[1][set] = new double[seeds];
            for (int seed = 0; seed < seeds; seed++) {
                StandInWorld.Counts counts = world.run(truth, Keys.derive(setKey, Purpose.RUN, seed));
                more[0][set][seed] = counts.expectedComparison();
                more[1][set][seed] = counts.expectedArm();
            }
        }
        return more;
    }

    /** The long study: {@code main STUDIES}. */
    public static void main(String[] arguments) {
        int studies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        for (StandInWorld world : List.of(new StandInWorld.Normals(10), new StandInWorld.Counted())) {
            for (double points : new double[] {3, 2, 1.5, 1, 0.75}) {
                Result result = new StoppingStudy(world, 5).stop(new StoppingRule(points), studies);
                System.out.printf(
                        Locale.ROOT,
                        "%-12s until %.2f points: coverage %.1f %%, bias %.3f points, %.1f sets, reached %.1f %%%n",
                        world.name(),
                        points,
                        100 * result.coverage(),
                        result.bias(),
                        result.meanSets(),
                        100 * result.reached());
            }
        }
    }
}
