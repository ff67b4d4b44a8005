// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Design;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoppingRule;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.scenario.Goal;
import org.abate.statistics.NestedEstimate;

/**
 * The numbers that people quote, computed from the run store alone. Each arm's numbers depend on that arm and the comparison
 * arm, never on which other arms there are or in which order.
 *
 * @param design what was compared
 * @param parameterSets that have at least one finished run
 * @param seedsPerSet the most that any set has
 * @param runs finished runs of each arm
 * @param costs of all strategies by item, year and payer
 * @param arms in the order of the scenario; the first is the comparison arm
 */
public record Summary(
        Design design, int parameterSets, int seedsPerSet, int runs, CostTable costs, List<ArmSummary> arms) {
    public Summary {
        arms = List.copyOf(arms);
    }

    /** Computes all numbers from at least one finished run. */
    public static Summary of(StoredRuns stored) throws IOException {
        if (stored.runs() == 0) {
            throw new IllegalArgumentException("there is no finished run to summarise");
        }
        Design design = stored.design();
        List<ArmCounts> totals = stored.total();
        List<List<GoalSummary>> goals = goals(stored);
        BenefitParameters prices = BenefitParameters.shipped();
        List<ArmSummary> arms = new ArrayList<>();
        for (int arm = 0; arm < totals.size(); arm++) {
            arms.add(summarise(prices, design.arms().get(arm), totals.get(0), totals.get(arm), goals.get(arm)));
        }
        return new Summary(
                design, stored.parameterSets(), stored.seedsPerSet(), stored.runs(), CostTable.of(stored), arms);
    }

    private static ArmSummary summarise(
            BenefitParameters prices, String name, ArmCounts comparison, ArmCounts arm, List<GoalSummary> goals) {
        Map<Outcome, OutcomeSummary> outcomes = new EnumMap<>(Outcome.class);
        Map<Outcome, EffectSummary> effects = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, OutcomeSummary.of(outcome, arm));
            effects.put(outcome, EffectSummary.of(outcome, comparison, arm));
        }
        CostSummary cost = CostSummary.of(comparison, arm);
        double extraUsd = cost.totalUsd().mean()
                - CostSummary.of(comparison, comparison).totalUsd().mean();
        BenefitSummary benefit = BenefitSummary.of(prices, comparison, arm);
        return new ArmSummary(name, outcomes, effects, cost, benefit, benefit.against(extraUsd), activity(arm), goals);
    }

    /** What programmes and services did, as far as it is counted: all but harm to people, which outcomes tell. */
    private static Map<Count, Double> activity(ArmCounts arm) {
        Map<Count, Double> activity = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            if (count.isActivity()) {
                activity.put(
                        count, NestedEstimate.mean(arm.of(count)).estimate().mean());
            }
        }
        return activity;
    }

    /** By arm, in the order of the scenario's goals. */
    private static List<List<GoalSummary>> goals(StoredRuns stored) throws IOException {
        List<ArmCounts> before = stored.yearBefore();
        List<List<GoalSummary>> byArm = new ArrayList<>();
        before.forEach(arm -> byArm.add(new ArrayList<>()));
        for (Goal goal : stored.design().goals()) {
            List<ArmCounts> after = stored.between(12 * (goal.byYear() - 1), 12 * goal.byYear());
            var comparison = new GoalSummary.Window(after.get(0), before.get(0));
            for (int arm = 0; arm < after.size(); arm++) {
                byArm.get(arm)
                        .add(GoalSummary.of(goal, comparison, new GoalSummary.Window(after.get(arm), before.get(arm))));
            }
        }
        return byArm;
    }

    /** Whether every reduction is computed as closely as the {@link StoppingRule} wanted, if there was one. */
    public boolean isAsPreciseAsWanted() {
        return design.plan().stopping().stream().allMatch(rule -> rule.isMetBy(Caution.widestHalfWidth(this)));
    }

    /** Whether some planned runs are missing that nothing made superfluous. */
    public boolean isPartial() {
        boolean stoppedOnPurpose = design.plan().stopping().isPresent() && isAsPreciseAsWanted();
        return runs < design.plan().runs() && !stoppedOnPurpose;
    }

    /** What keeps these numbers from being quoted as they are, in whole sentences. */
    public List<String> warnings() {
        return Caution.about(this);
    }

    public ArmSummary comparisonArm() {
        return arms.get(0);
    }
}
