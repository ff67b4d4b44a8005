// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

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
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.Prediction;

/**
 * What each arm counts month by month, read one month at a time so that memory does not grow with runs.
 *
 * @param arms in the order of the scenario
 */
record MonthlySeries(List<ArmMonths> arms) {
    MonthlySeries {
        arms = List.copyOf(arms);
    }

    /**
     * The months of one arm.
     *
     * @param homicides by month
     * @param addedUp the same from the start to the end of each month
     * @param work mean of what programmes and services did, by month
     */
    record ArmMonths(List<Month> homicides, List<Month> addedUp, Map<Count, double[]> work) {
        /** What was done over the whole projection. */
        double total(Count count) {
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
    record Month(double expected, Interval credible95, Interval predictive95) {}

    static MonthlySeries of(StoredRuns stored) throws IOException {
        int months = stored.design().months();
        List<List<Month>> homicides = new ArrayList<>();
        List<List<Month>> addedUp = new ArrayList<>();
        List<Map<Count, double[]>> work = new ArrayList<>();
        stored.design().arms().forEach(arm -> {
            homicides.add(new ArrayList<>());
            addedUp.add(new ArrayList<>());
            work.add(new EnumMap<>(Count.class));
        });
        List<Sums> sums = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            List<ArmCounts> counts = stored.between(month, month + 1);
            for (int arm = 0; arm < counts.size(); arm++) {
                homicides
                        .get(arm)
                        .add(month(
                                counts.get(arm).expected(Outcome.HOMICIDES),
                                counts.get(arm).realised(Outcome.HOMICIDES)));
                if (month == 0) {
                    sums.add(Sums.likeThoseOf(counts.get(arm)));
                }
                addedUp.get(arm).add(sums.get(arm).with(counts.get(arm)));
                addWork(work.get(arm), counts.get(arm), month, months);
            }
        }
        List<ArmMonths> arms = new ArrayList<>();
        for (int arm = 0; arm < homicides.size(); arm++) {
            arms.add(new ArmMonths(homicides.get(arm), addedUp.get(arm), work.get(arm)));
        }
        return new MonthlySeries(arms);
    }

    private static Month month(NestedEstimate expected, double[][] realised) {
        return new Month(expected.estimate().mean(), expected.credible(0.95), Prediction.of(realised, 0.95));
    }

    /** Homicides of every run since the start. */
    private record Sums(List<double[]> expected, List<double[]> realised) {
        static Sums likeThoseOf(ArmCounts counts) {
            double[][] runs = counts.of(Count.HOMICIDES);
            return new Sums(
                    Arrays.stream(runs).map(set -> new double[set.length]).toList(),
                    Arrays.stream(runs).map(set -> new double[set.length]).toList());
        }

        /** Adds a month. */
        Month with(ArmCounts counts) {
            add(expected, counts.of(Outcome.HOMICIDES.expected()));
            add(realised, counts.of(Outcome.HOMICIDES.counted()));
            return month(NestedEstimate.mean(copy(expected)), copy(realised));
        }

        private static void add(List<double[]> sums, double[][] month) {
            for (int set = 0; set < month.length; set++) {
                for (int seed = 0; seed < month[set].length; seed++) {
                    sums.get(set)[seed] += month[set][seed];
                }
            }
        }

        private static double[][] copy(List<double[]> sums) {
            return sums.stream().map(double[]::clone).toArray(double[][]::new);
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
