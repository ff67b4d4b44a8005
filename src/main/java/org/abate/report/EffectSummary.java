// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.List;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.PairedDifference;
import org.abate.statistics.Prediction;

/**
 * What an arm does to an outcome, against the comparison arm in the same runs.
 *
 * <p>A single parameter set cannot tell what is unknown: then there are no credible intervals and no chances.
 *
 * @param averted comparison arm less this arm, expected, in the outcome's unit (percentage points for percentages)
 * @param avertedCredible95 the same by parameter set, Monte Carlo noise removed: quantiles over the sets
 * @param reductionPercent {@code 100 (1 - sum(arm) / sum(comparison))}, expected counts over all runs
 * @param credible50 of the expected reduction: quantiles over parameter sets, Monte Carlo noise removed
 * @param credible80 as {@code credible50}
 * @param credible95 as {@code credible50}
 * @param predictive95 how far below the level that its parameter set expects without the programme a city would see its count:
 *     quantiles over runs of {@code 100 (1 - realised in arm / expected in comparison arm)}. Chance and citywide drift are in
 *     it, so that it is wide even for an arm that does nothing ({@link Prediction#percentBelow})
 * @param atLeast for each of {@link #THRESHOLDS_PERCENT} the share of parameter sets whose expected reduction, Monte Carlo
 *     noise removed, reaches it
 * @param reliability share of the variance of the sets' own reductions that is due to the sets and not to chance, 0 to 1
 * @param correlation of the expected counts of both arms between runs of the same parameter set
 */
public record EffectSummary(
        Estimate averted,
        Interval avertedCredible95,
        Estimate reductionPercent,
        Interval credible50,
        Interval credible80,
        Interval credible95,
        Interval predictive95,
        List<Double> atLeast,
        double reliability,
        double correlation) {
    /** Reductions whose probability is reported, in percent. */
    public static final List<Integer> THRESHOLDS_PERCENT = List.of(10, 20, 30);

    public EffectSummary {
        atLeast = List.copyOf(atLeast);
    }

    /** Whether nothing differs at all, so that there is nothing to be unsure of. */
    boolean isNone() {
        return averted.mean() == 0 && !(averted.monteCarloStandardError() > 0);
    }

    static EffectSummary of(Outcome outcome, ArmCounts comparison, ArmCounts arm) {
        NestedEstimate without = comparison.expected(outcome);
        var difference = new PairedDifference(without, arm.expected(outcome));
        NestedEstimate averted = difference.averted();
        NestedEstimate reduction = difference.reductionPercent();
        return new EffectSummary(
                averted.estimate(),
                credible(averted, 0.95),
                reduction.estimate(),
                credible(reduction, 0.50),
                credible(reduction, 0.80),
                credible(reduction, 0.95),
                Prediction.percentBelow(arm.realised(outcome), without, 0.95),
                THRESHOLDS_PERCENT.stream()
                        .map(percent -> shareAtLeast(reduction, percent))
                        .toList(),
                reduction.reliability(),
                difference.correlation());
    }

    /** Where the expected value lies; undefined with a single set of parameters, unless nothing differs. */
    static Interval credible(NestedEstimate estimate, double level) {
        return tells(estimate) ? estimate.credible(level) : Interval.UNDEFINED;
    }

    /** Share of parameter sets whose expected value reaches a threshold; NaN where {@link #credible} is undefined. */
    static double shareAtLeast(NestedEstimate estimate, double threshold) {
        return tells(estimate) ? estimate.shareAtLeast(threshold) : Double.NaN;
    }

    private static boolean tells(NestedEstimate estimate) {
        return estimate.sets() > 1 || estimate.estimate().mean() == 0;
    }
}
