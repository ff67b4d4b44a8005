// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;
import org.abate.statistics.Estimate;
import org.abate.statistics.VarianceComponents;

/**
 * What an experiment will take and what it will show, worked out from a {@link Pilot}.
 *
 * @param plan of the experiment
 * @param pilot its beginning
 */
public record Forecast(RunPlan plan, Pilot pilot) {
    /** With fewer sets in the pilot its variance says nothing. */
    private static final int FEWEST_SETS = 5;

    /** Standard normal quantile of 80 %. */
    private static final double POWER = 0.8416;

    /** Bytes of {@code parameters.csv} for a parameter set. */
    private static final double BYTES_OF_SET = 3400;

    /** Bytes of {@code csv/runs.csv} for a run of an arm. */
    private static final double BYTES_OF_ROW = 300;

    /** Whether the pilot can tell how precise the experiment will be. */
    public boolean knowsPrecision() {
        return pilot.parameterSets() >= FEWEST_SETS && !pilot.reductions().isEmpty();
    }

    /** Runs of each arm: all, or with a {@link StoppingRule} up to the look at which it is likely to stop. */
    public int runs() {
        if (plan.stopping().isEmpty() || !knowsPrecision()) {
            return plan.runs();
        }
        StoppingRule rule = plan.stopping().orElseThrow();
        int sets = StoppingRule.nextLook(0);
        while (sets < plan.parameterSets() && !rule.isMetBy(widestHalfWidth(sets))) {
            sets = StoppingRule.nextLook(sets);
        }
        return plan.firstSets(sets).runs();
    }

    /** Whether a stopping rule is likely to be met at or below the ceiling; true without one. */
    public boolean reachesPrecision() {
        int sets = plan.firstSets(plan.parameterSets()).parameterSets();
        return plan.stopping().stream().allMatch(rule -> rule.isMetBy(widestHalfWidth(sets)));
    }

    private double widestHalfWidth(int sets) {
        return pilot.reductions().stream()
                .mapToDouble(arm -> halfWidth(arm, sets))
                .max()
                .orElse(Double.NaN);
    }

    /** The 95 % Monte Carlo half-width of each arm's reduction to be expected, percentage points; by arm but the first. */
    public List<Double> halfWidths() {
        int sets = plan.firstSets(plan.setsOf(runs())).parameterSets();
        return pilot.reductions().stream().map(arm -> halfWidth(arm, sets)).toList();
    }

    private double halfWidth(VarianceComponents arm, int sets) {
        double ofSet = arm.between() + arm.within() / plan.seedsPerSet();
        return new Estimate(0, Math.sqrt(ofSet / sets), sets - 1).halfWidth95();
    }

    /**
     * The reduction that differs from none with 80 % probability at the 95 % level, given its half-width: {@code (t + 0.84) / t}
     * half-widths.
     */
    public double detectable(double halfWidth) {
        int sets = plan.setsOf(runs());
        double t = new Estimate(0, 1, sets - 1).halfWidth95();
        return halfWidth * (t + POWER) / t;
    }

    /**
     * Seconds for the runs: those of the pilot took what they took, the rest goes at the pace of its later half, slower or faster
     * as its sets have more or fewer seeds.
     */
    public double seconds() {
        List<Double> finished = pilot.seconds();
        int known = finished.size();
        if (runs() <= known) {
            return finished.get(runs() - 1);
        }
        int middle = (known - 1) / 2;
        double pace = known < 2
                ? finished.get(known - 1)
                : (finished.get(known - 1) - finished.get(middle)) / (known - 1 - middle);
        return finished.get(known - 1)
                + (runs() - known) * pace * ofSeeds(plan.seedsPerSet()) / ofSeeds(pilot.seedsPerSet());
    }

    private double ofSeeds(int seeds) {
        return (pilot.secondsOfFirstSeed() + (seeds - 1) * pilot.secondsOfOtherSeed()) / seeds;
    }

    /** Bytes of the results folder: the store, the parameters and the tables. */
    public double bytes() {
        int arms = pilot.reductions().size() + 1;
        return pilot.bytesOfEmptyStore()
                + runs() * (pilot.bytesOfRun() + arms * BYTES_OF_ROW)
                + plan.parameterSets() * BYTES_OF_SET;
    }
}
