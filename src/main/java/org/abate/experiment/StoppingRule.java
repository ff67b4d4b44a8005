// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Optional;
import org.abate.scenario.RunSize;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.PairedDifference;

/**
 * When there are runs enough: as soon as the 95 % Monte Carlo half-width of every arm's reduction of homicides over the whole
 * projection is at most so many percentage points.
 *
 * <p>Looks are few and far between, so that luck has few chances to stop early: the first after {@link #FIRST_LOOK} parameter
 * sets, each further one after a tenth more, rounded up. Only whole sets count, in the order of their numbers. So the end
 * depends on the runs alone, and an interrupted experiment that goes on ends where it would have ended anyhow.
 *
 * @param halfWidthPoints above 0
 */
public record StoppingRule(double halfWidthPoints) {
    /** Parameter sets at the first look: with fewer the half-width itself is too unsure. */
    public static final int FIRST_LOOK = 20;

    /** There are never more runs than this many times those that the scenario asks for. */
    public static final int CEILING_TIMES_SCENARIO = 10;

    public StoppingRule {
        if (!(halfWidthPoints > 0 && halfWidthPoints < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("halfWidthPoints must be above 0 but is " + halfWidthPoints);
        }
    }

    /** Runs that may be needed for this rule: as many seeds in each set as the scenario says, and sets up to the ceiling. */
    public RunPlan plan(RunSize size) {
        long sets = Math.max(FIRST_LOOK, (long) CEILING_TIMES_SCENARIO * size.parameterSets());
        long most = Integer.MAX_VALUE / size.seedsPerSet();
        return new RunPlan((int) Math.min(sets, most) * size.seedsPerSet(), size.seedsPerSet(), Optional.of(this));
    }

    /** Sets at the look after the one at so many sets; 0 asks for the first. */
    static int nextLook(int sets) {
        return sets < FIRST_LOOK ? FIRST_LOOK : sets + (sets + 9) / 10;
    }

    /** Whether a half-width is narrow enough; one that is not known (NaN) is not. */
    public boolean isMetBy(double halfWidth) {
        return halfWidth <= halfWidthPoints;
    }

    /**
     * The largest 95 % Monte Carlo half-width of any arm's reduction, in percentage points; NaN when one is not known.
     *
     * @param expectedHomicides by arm, parameter set and seed; the first arm is the comparison arm
     */
    public static double widestHalfWidth(double[][][] expectedHomicides) {
        NestedEstimate comparison = NestedEstimate.mean(expectedHomicides[0]);
        double widest = 0;
        for (int arm = 1; arm < expectedHomicides.length; arm++) {
            var difference = new PairedDifference(comparison, NestedEstimate.mean(expectedHomicides[arm]));
            widest = Math.max(widest, difference.reductionPercent().estimate().halfWidth95());
        }
        return widest;
    }
}
