// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.Optional;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.model.Count;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.RatioInterval;
import org.abate.statistics.Shortage;

/**
 * What an arm's strategies cost over the projection, in dollars.
 *
 * @param totalUsd all strategies of the arm
 * @param totalCredible95 by parameter set, Monte Carlo noise removed
 * @param shortage why there is no such interval
 * @param perHomicideAverted empty when it is not known that the arm averts any homicide
 */
public record CostSummary(
        Estimate totalUsd, Interval totalCredible95, Shortage shortage, Optional<PerHomicide> perHomicideAverted) {
    /** Why there may be no cost per homicide averted. */
    static final String WHY_NO_COST_PER_HOMICIDE =
            "the 95 % credible interval of homicides averted is not above 0, or there are too few runs to tell, so a cost for"
                    + " each of them would mislead";

    /**
     * Dollars beyond those of the comparison arm for each homicide averted.
     *
     * @param meanUsd mean extra cost over mean homicides averted (a ratio of means)
     * @param credible95 of the same ratio, by parameter set, Monte Carlo noise removed ({@link RatioInterval})
     */
    public record PerHomicide(double meanUsd, Interval credible95) {}

    static CostSummary of(ArmCounts comparison, ArmCounts arm) {
        NestedEstimate cost = NestedEstimate.mean(arm.of(Count.COST_USD));
        NestedEstimate extra = cost.minus(NestedEstimate.mean(comparison.of(Count.COST_USD)));
        NestedEstimate averted = comparison.expected(Outcome.HOMICIDES).minus(arm.expected(Outcome.HOMICIDES));
        return new CostSummary(cost.estimate(), cost.credible(0.95), cost.shortage(), perHomicide(extra, averted));
    }

    private static Optional<PerHomicide> perHomicide(NestedEstimate extra, NestedEstimate averted) {
        if (!BenefitSummary.isAboveZero(averted)) {
            return Optional.empty();
        }
        double ratio = extra.estimate().mean() / averted.estimate().mean();
        Interval credible = RatioInterval.credible(extra, averted, 0.95);
        return credible.isDefined() ? Optional.of(new PerHomicide(ratio, credible)) : Optional.empty();
    }
}
