// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.Outcome;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StandInSimulator;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    @TempDir
    static Path folder;

    private static Summary summary;

    @BeforeAll
    static void project() throws Exception {
        var results = StandInResults.make(
                folder, new RunPlan(200, 4), 2, List.of("nothing", "same", "good"), List.of(0.0, 0.0, 20.0));
        summary = ResultFiles.write(results);
    }

    @Test
    void anArmThatIsTheComparisonArmHasNoEffectAtAll() {
        for (ArmSummary arm : summary.arms().subList(0, 2)) {
            for (Outcome outcome : Outcome.values()) {
                EffectSummary effect = arm.againstComparison().get(outcome);
                if (Double.isNaN(effect.averted().mean())) {
                    continue; // a percentage of nothing
                }
                assertThat(effect.averted().mean()).isEqualTo(0.0);
                assertThat(effect.averted().monteCarloStandardError()).isEqualTo(0.0);
                assertThat(effect.avertedCredible95()).isEqualTo(new Interval(0, 0));
                assertThat(effect.reductionPercent().mean()).isEqualTo(0.0);
                assertThat(effect.reductionPercent().halfWidth95()).isEqualTo(0.0);
                assertThat(effect.credible50()).isEqualTo(new Interval(0, 0));
                assertThat(effect.credible95()).isEqualTo(new Interval(0, 0));
                assertThat(effect.atLeast()).extracting(Estimate::mean).containsExactly(0.0, 0.0, 0.0);
                assertThat(effect.atLeast())
                        .extracting(Estimate::monteCarloStandardError)
                        .containsExactly(0.0, 0.0, 0.0);
            }
            assertThat(arm.goals().get(0).probability().mean()).isZero();
            assertThat(arm.cost().totalUsd().mean()).isZero();
            assertThat(arm.cost().perHomicideAverted()).isEmpty();
        }
    }

    @Test
    void theTruthOfTheStandInIsFound() {
        ArmSummary good = summary.arms().get(2);
        EffectSummary effect = good.effectOnHomicides();
        assertThat(effect.reductionPercent().mean()).isCloseTo(20, within(1.0));
        assertThat(effect.reductionPercent().halfWidth95()).isBetween(0.3, 1.2);
        assertThat(effect.credible95().low()).isCloseTo(16, within(1.5));
        assertThat(effect.credible95().high()).isCloseTo(24, within(1.5));
        assertThat(effect.correlation()).isGreaterThan(0.9);
        assertThat(effect.atLeast().get(0).mean()).isEqualTo(1);
        assertThat(effect.atLeast().get(1).mean()).isBetween(0.3, 0.7);
        assertThat(effect.predictive95().low()).isLessThan(effect.credible95().low() - 10);
        double level = summary.comparisonArm()
                .outcomes()
                .get(Outcome.HOMICIDES)
                .expected()
                .mean();
        assertThat(level).isCloseTo(24 * StandInSimulator.HOMICIDES_PER_MONTH, within(15.0));
        assertThat(effect.averted().mean())
                .isCloseTo(level * effect.reductionPercent().mean() / 100, within(1e-9));
    }

    @Test
    void theChanceOfSeeingAFallIsNotTheChanceOfCausingOne() {
        GoalSummary without = summary.comparisonArm().goals().get(0);
        GoalSummary with = summary.arms().get(2).goals().get(0);
        assertThat(without.probabilityWithoutProgramme().mean()).isBetween(0.01, 0.25);
        assertThat(without.probabilityOfSeeingIt().mean())
                .isEqualTo(without.probabilityWithoutProgramme().mean());
        assertThat(with.probabilityWithoutProgramme().mean())
                .isEqualTo(without.probabilityWithoutProgramme().mean());
        assertThat(with.probabilityOfSeeingIt().mean()).isBetween(0.3, 0.7);
        assertThat(with.probability().mean()).isBetween(0.2, 0.8);
    }

    @Test
    void unitsAreThoseOfTheOutcome() {
        var outcomes = summary.comparisonArm().outcomes();
        assertThat(outcomes.get(Outcome.CUSTODY_PERSON_YEARS).expected().mean()).isCloseTo(2.4, within(1e-9));
        assertThat(outcomes.get(Outcome.CALLS_ANSWERED_WITHIN_10_SECONDS_PERCENT)
                        .expected()
                        .mean())
                .isEqualTo(70);
        assertThat(outcomes.get(Outcome.CLEARANCE_PERCENT).expected().mean()).isBetween(40.0, 50.0);
    }

    @Test
    void costIsComparedWithLivesOnlyWhereThereAreAny() {
        CostSummary cost = summary.arms().get(2).cost();
        assertThat(cost.totalUsd().mean()).isEqualTo(24 * 20_000);
        CostSummary.PerHomicide each = cost.perHomicideAverted().orElseThrow();
        assertThat(each.meanUsd())
                .isCloseTo(
                        480_000
                                / summary.arms()
                                        .get(2)
                                        .effectOnHomicides()
                                        .averted()
                                        .mean(),
                        within(1e-6));
        assertThat(each.credible95().contains(each.meanUsd())).isTrue();
    }

    @Test
    void whatTheComparisonArmDoesNotHaveHasNoPercentage() {
        EffectSummary participants = summary.arms().get(2).againstComparison().get(Outcome.PARTICIPANTS);
        assertThat(participants.averted().mean()).isEqualTo(-72);
        assertThat(participants.reductionPercent().mean()).isNaN();
        assertThat(participants.credible95().isDefined()).isFalse();
    }
}
