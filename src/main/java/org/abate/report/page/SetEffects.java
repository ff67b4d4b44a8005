// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.scenario.Goal;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.PairedDifference;
import org.abate.statistics.Shortage;
import org.abate.statistics.VarianceComponents;

/**
 * What each parameter set expects of each arm: the spread behind credible intervals and chances.
 *
 * @param arms in the order of the scenario
 */
record SetEffects(List<ArmEffects> arms) {
    SetEffects {
        arms = List.copyOf(arms);
    }

    /**
     * One arm.
     *
     * @param averted homicides averted over the projection by set, Monte Carlo noise removed
     * @param avertedAsRun the same as the runs of each set say it, noise and all
     * @param components of the variance of single runs' homicides averted
     * @param counted components of the variance of what single runs count in the arm
     * @param shortage why the runs do not carry a spread over sets
     * @param goal percent reduction by set in the year of the scenario's first goal; empty without goals
     */
    record ArmEffects(
            List<Double> averted,
            List<Double> avertedAsRun,
            VarianceComponents components,
            VarianceComponents counted,
            Shortage shortage,
            List<Double> goal,
            Shortage goalShortage) {}

    static SetEffects of(StoredRuns stored) throws IOException {
        List<ArmCounts> totals = stored.total();
        List<Goal> goals = stored.design().goals();
        List<ArmCounts> year = goals.isEmpty()
                ? List.of()
                : stored.between(
                        12 * (goals.get(0).byYear() - 1), 12 * goals.get(0).byYear());
        List<ArmEffects> arms = new ArrayList<>();
        for (int arm = 0; arm < totals.size(); arm++) {
            NestedEstimate averted = totals.get(0)
                    .expected(Outcome.HOMICIDES)
                    .minus(totals.get(arm).expected(Outcome.HOMICIDES));
            List<Double> asRun = new ArrayList<>();
            for (int set = 0; set < averted.sets(); set++) {
                asRun.add(averted.inSet(set));
            }
            NestedEstimate counted = NestedEstimate.mean(totals.get(arm).realised(Outcome.HOMICIDES));
            List<Double> goal = List.of();
            Shortage goalShortage = Shortage.NONE;
            if (!goals.isEmpty()) {
                Outcome outcome = Outcome.ofKey(goals.get(0).outcome()).orElse(Outcome.HOMICIDES);
                NestedEstimate reduction = new PairedDifference(
                                year.get(0).expected(outcome), year.get(arm).expected(outcome))
                        .reductionPercent();
                goal = list(reduction.expectedBySet());
                goalShortage = reduction.shortage();
            }
            arms.add(new ArmEffects(
                    list(averted.expectedBySet()),
                    asRun,
                    averted.components(),
                    counted.components(),
                    averted.shortage(),
                    goal,
                    goalShortage));
        }
        return new SetEffects(arms);
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
