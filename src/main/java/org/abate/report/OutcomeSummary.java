// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.Prediction;

/**
 * An outcome in one arm over some months, in the outcome's unit.
 *
 * @param expected mean over all runs of the expected counts (sums of probabilities where the model has them), with its Monte
 *     Carlo error
 * @param predictive95 what a city would count: 2.5 % and 97.5 % quantiles over all runs of the realised counts, so that
 *     parameter uncertainty, citywide drift and chance are all in it
 */
public record OutcomeSummary(Estimate expected, Interval predictive95) {
    static OutcomeSummary of(Outcome outcome, ArmCounts arm) {
        return new OutcomeSummary(arm.expected(outcome).estimate(), Prediction.of(arm.realised(outcome), 0.95));
    }
}
