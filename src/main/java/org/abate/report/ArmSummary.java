// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.experiment.Outcome;
import org.abate.model.Count;

/**
 * Everything that is reported of one arm over the whole projection.
 *
 * @param name as in the scenario
 * @param outcomes in the arm itself
 * @param againstComparison what the arm changes; for the comparison arm itself every effect is exactly 0
 * @param cost of its strategies
 * @param benefit what the harm that it averts is worth
 * @param benefitCost that benefit against what the arm costs beyond the comparison arm; empty when no homicide averted is known
 * @param activity everything that is counted of the work of programmes and public services, mean over the projection
 * @param goals in the order of the scenario
 */
public record ArmSummary(
        String name,
        Map<Outcome, OutcomeSummary> outcomes,
        Map<Outcome, EffectSummary> againstComparison,
        CostSummary cost,
        BenefitSummary benefit,
        Optional<BenefitSummary.BenefitCost> benefitCost,
        Map<Count, Double> activity,
        List<GoalSummary> goals) {
    public ArmSummary {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        againstComparison = Collections.unmodifiableMap(new EnumMap<>(againstComparison));
        activity = Collections.unmodifiableMap(new EnumMap<>(activity));
        goals = List.copyOf(goals);
    }

    /** What the arm does to homicides. */
    public EffectSummary effectOnHomicides() {
        return againstComparison.get(Outcome.HOMICIDES);
    }
}
