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
import org.abate.statistics.Shortage;

/**
 * What an arm does to an outcome, against the comparison arm in the same runs.
 *
 * <p>Few parameter sets cannot tell what is unknown: then there are no credible intervals and no chances ({@link Shortage}).
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
 *     noise removed, reaches it, with its Monte Carlo error
 * @param reliability share of the variance of the sets' own reductions that is due to the sets and not to chance, 0 to 1
 * @param correlation of the expected counts of both arms between runs of the same parameter set
 * @param worthOfAPair how many pairs of runs with independent luck one of these pairs is worth, for the chance in the reduction;
 *     infinite for the same arm, NaN without chance
 * @param worthOfAPairInAll the same for its whole Monte Carlo error, in which parameter sets have a part
 * @param avertedShortage why there is no credible interval of {@code averted}
 * @param shortage why there is none of the reduction, and no chance
 */
public record EffectSummary(
        Estimate averted,
        Interval avertedCredible95,
        Estimate reductionPercent,
        Interval credible50,
        Interval credible80,
        Interval credible95,
        Interval predictive95,
        List<Estimate> atLeast,
        double reliability,
        double correlation,
        double worthOfAPair,
        double worthOfAPairInAll,
        Shortage avertedShortage,
        Shortage shortage) {
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
                averted.credible(0.95),
                reduction.estimate(),
                reduction.credible(0.50),
                reduction.credible(0.80),
                reduction.credible(0.95),
                Prediction.percentBelow(arm.realised(outcome), without, 0.95),
                THRESHOLDS_PERCENT.stream()
                        .map(percent -> reduction.shareAtLeast(percent))
                        .toList(),
                reduction.reliability(),
                difference.correlation(),
                difference.worthOfAPair(),
                difference.worthOfAPairInAll(),
                averted.shortage(),
                reduction.shortage());
    }
}
