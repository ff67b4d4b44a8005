// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.scenario.Goal;
import org.abate.statistics.Estimate;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.PairedDifference;

/**
 * The chance that an arm reaches a goal, and the chance that the city would seem to reach it anyhow. All are shares from 0 to
 * 1 with their Monte Carlo error, and are about the 12 months that end {@code byYear} years after the start.
 *
 * @param goal what the user hopes for
 * @param probability that the programme's expected effect is large enough: share of parameter sets whose expected reduction
 *     against the comparison arm, Monte Carlo noise removed, is at least the goal's
 * @param probabilityWithoutProgramme that a fall of this size is seen with nothing done: share of the <em>comparison arm's</em>
 *     runs whose realised count lies at least that percentage below the realised count of the 12 months before the start
 * @param probabilityOfSeeingIt the same before-and-after share in this arm: what the city would see, deserved or not
 */
public record GoalSummary(
        Goal goal, Estimate probability, Estimate probabilityWithoutProgramme, Estimate probabilityOfSeeingIt) {
    /** A goal that is less likely is as good as out of reach: a judgement. */
    public static final double LEAST_PROBABILITY = 0.05;

    /** Whether the chance that the programme reaches it is known, and as good as none. */
    public boolean isOutOfReach() {
        return probability.mean() < LEAST_PROBABILITY;
    }

    /** Counts of one arm in the goal's 12 months and in the 12 months before the start. */
    record Window(ArmCounts counts, ArmCounts yearBefore) {
        private Estimate shareOfRunsThatFall(Outcome outcome, double percent) {
            double[][] falls = counts.realised(outcome);
            double[][] before = yearBefore.realised(outcome);
            for (int set = 0; set < falls.length; set++) {
                for (int seed = 0; seed < falls[set].length; seed++) {
                    boolean fall =
                            before[set][seed] > 0 && 100 * falls[set][seed] <= (100 - percent) * before[set][seed];
                    falls[set][seed] = fall ? 1 : 0;
                }
            }
            return NestedEstimate.share(falls);
        }
    }

    static GoalSummary of(Goal goal, Window comparison, Window arm) {
        Outcome outcome = Outcome.ofKey(goal.outcome())
                .orElseThrow(() -> new IllegalArgumentException("there is no outcome " + goal.outcome()));
        var difference = new PairedDifference(
                comparison.counts().expected(outcome), arm.counts().expected(outcome));
        return new GoalSummary(
                goal,
                difference.reductionPercent().shareAtLeast(goal.reductionPercent()),
                comparison.shareOfRunsThatFall(outcome, goal.reductionPercent()),
                arm.shareOfRunsThatFall(outcome, goal.reductionPercent()));
    }
}
