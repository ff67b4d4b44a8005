// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.Prediction;

/**
 * What each arm counts month by month, read a few months at a time so that memory does not grow with runs.
 *
 * @param arms in the order of the scenario
 */
public record MonthlySeries(List<ArmMonths> arms) {
    public MonthlySeries {
        arms = List.copyOf(arms);
    }

    /**
     * The months of one arm.
     *
     * @param homicides by month
     * @param addedUp the same from the start to the end of each month
     * @param outcomes all of them, by month
     * @param work mean of what programmes and services did, by month
     */
    public record ArmMonths(
            List<Month> homicides,
            List<Month> addedUp,
            List<Map<Outcome, OutcomeMonth>> outcomes,
            Map<Count, double[]> work) {
        private ArmMonths() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Count.class));
        }

        /** What was done over the whole projection. */
        public double total(Count count) {
            return Arrays.stream(work.get(count)).sum();
        }
    }

    /**
     * Homicides in a month.
     *
     * @param expected mean over all runs
     * @param credible95 of the expected number
     * @param predictive95 what a city would count
     */
    public record Month(double expected, Interval credible95, Interval predictive95) {}

    /**
     * An outcome in a month.
     *
     * @param averted less than in the comparison arm, expected
     */
    public record OutcomeMonth(OutcomeSummary level, Estimate averted, Interval avertedCredible95) {}

    /** Reads all months of at least one finished run. */
    public static MonthlySeries of(StoredRuns stored) throws IOException {
        List<ArmMonths> arms = new ArrayList<>();
        List<HomicidesSoFar> sums = new ArrayList<>();
        stored.design().arms().forEach(arm -> {
            arms.add(new ArmMonths());
            sums.add(new HomicidesSoFar());
        });
        stored.eachMonth((month, counts) -> {
            Map<Outcome, NestedEstimate> comparison = expected(counts.get(0));
            for (int arm = 0; arm < arms.size(); arm++) {
                ArmCounts these = counts.get(arm);
                Map<Outcome, NestedEstimate> expected = arm == 0 ? comparison : expected(these);
                Map<Outcome, OutcomeMonth> outcomes = outcomes(these, expected, comparison);
                ArmMonths months = arms.get(arm);
                months.outcomes().add(outcomes);
                months.homicides()
                        .add(month(
                                expected.get(Outcome.HOMICIDES),
                                outcomes.get(Outcome.HOMICIDES).level().predictive95()));
                months.addedUp().add(sums.get(arm).with(these));
                addWork(months.work(), these, month, stored.design().months());
            }
        });
        return new MonthlySeries(arms);
    }

    private static Map<Outcome, NestedEstimate> expected(ArmCounts counts) {
        Map<Outcome, NestedEstimate> expected = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            expected.put(outcome, counts.expected(outcome));
        }
        return expected;
    }

    private static Map<Outcome, OutcomeMonth> outcomes(
            ArmCounts counts, Map<Outcome, NestedEstimate> expected, Map<Outcome, NestedEstimate> comparison) {
        Map<Outcome, OutcomeMonth> outcomes = new EnumMap<>(Outcome.class);
        expected.forEach((outcome, estimate) -> {
            NestedEstimate averted = comparison.get(outcome).minus(estimate);
            Interval predictive = Prediction.of(counts.realised(outcome), 0.95);
            outcomes.put(
                    outcome,
                    new OutcomeMonth(
                            new OutcomeSummary(estimate.estimate(), predictive),
                            averted.estimate(),
                            averted.credible(0.95)));
        });
        return outcomes;
    }

    private static Month month(NestedEstimate expected, Interval predictive95) {
        return new Month(expected.estimate().mean(), expected.credible(0.95), predictive95);
    }

    /** Homicides of every run of an arm since the start. */
    private static final class HomicidesSoFar {
        private double[][] expected = {};
        private double[][] realised = {};

        /** Adds a month. */
        Month with(ArmCounts counts) {
            expected = sum(expected, counts.of(Outcome.HOMICIDES.expected()));
            realised = sum(realised, counts.of(Outcome.HOMICIDES.counted()));
            return month(NestedEstimate.mean(expected), Prediction.of(realised, 0.95));
        }

        private static double[][] sum(double[][] before, double[][] month) {
            double[][] sum = Arrays.stream(month).map(double[]::clone).toArray(double[][]::new);
            for (int set = 0; set < before.length; set++) {
                for (int seed = 0; seed < before[set].length; seed++) {
                    sum[set][seed] += before[set][seed];
                }
            }
            return sum;
        }
    }

    private static void addWork(Map<Count, double[]> work, ArmCounts counts, int month, int months) {
        for (Count count : Count.values()) {
            if (count.isActivity()) {
                work.computeIfAbsent(count, c -> new double[months])[month] =
                        NestedEstimate.mean(counts.of(count)).estimate().mean();
            }
        }
    }
}
