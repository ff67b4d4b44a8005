// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Do intervals keep their word? A {@link StandInWorld} whose truth is known is projected many times, each time with luck and
 * parameter sets of its own.
 *
 * <p>{@code main} is the long study behind the table in {@code intervals.md}; {@code CoverageTest} is the short one.
 */
final class IntervalStudy {
    static final List<StandInWorld> WORLDS =
            List.of(new StandInWorld.Normals(10), new StandInWorld.Normals(25), new StandInWorld.Counted());

    private static final int TRUTHS = 20_000;

    private final StandInWorld world;
    private final double[] trueReductions = new double[TRUTHS];
    private final double[] trueAverted = new double[TRUTHS];
    private final double[] trueRatios = new double[TRUTHS];
    private final double[] realisedReductions = new double[TRUTHS];
    private final double[] realisedCounts = new double[TRUTHS];

    IntervalStudy(StandInWorld world) {
        this.world = world;
        for (int i = 0; i < TRUTHS; i++) {
            StandInWorld.Truth truth = world.truth(Keys.derive(-1, Purpose.PARAMETER, i));
            trueReductions[i] = 100 * (1 - truth.left());
            trueAverted[i] = truth.level() * (1 - truth.left());
            trueRatios[i] = 1 / (1 - truth.left());
            double realised = world.run(truth, Keys.derive(-1, Purpose.RUN, i)).realisedArm();
            realisedCounts[i] = realised;
            realisedReductions[i] = 100 * (1 - realised / truth.level());
        }
        for (double[] sample :
                new double[][] {trueReductions, trueAverted, trueRatios, realisedReductions, realisedCounts}) {
            Arrays.sort(sample);
        }
    }

    /**
     * What nominal 95 % intervals hold, on average over the studies, by interval. Credible and predictive intervals count the
     * share of truths or new cities inside, the others whether the truth is inside. "Shown" is how often there is a credible
     * interval.
     *
     * @param lastSet runs in a further set that is not complete; 0 for none
     */
    Map<String, Double> coverage(int studies, int sets, int seeds, int lastSet) {
        Tallies held = new Tallies();
        for (int study = 0; study < studies; study++) {
            Sample sample = new Sample(Keys.derive(sets, Purpose.RUN, study), sets, seeds, lastSet);
            var comparison = NestedEstimate.mean(sample.expectedComparison);
            var difference = new PairedDifference(comparison, NestedEstimate.mean(sample.expectedArm));
            NestedEstimate reduction = difference.reductionPercent();
            NestedEstimate averted = difference.averted();
            held.add("Monte Carlo, reduction", holds(reduction.estimate(), world.meanReduction()));
            held.add("Monte Carlo, averted", holds(averted.estimate(), world.meanAverted()));
            Interval credible = reduction.credible(0.95);
            held.add("shown", credible.isDefined() ? 1 : 0);
            if (credible.isDefined()) {
                held.add("credible, reduction", content(trueReductions, credible));
                held.add("credible 80 %, reduction", content(trueReductions, reduction.credible(0.8)));
                Estimate share = reduction.shareAtLeast(world.goal());
                held.add(
                        "chance of the goal",
                        Math.abs(share.mean() - world.chanceOfGoal()) <= share.halfWidth95() ? 1 : 0);
            }
            if (averted.shortage() == Shortage.NONE) {
                held.add("credible, averted", content(trueAverted, averted.credible(0.95)));
            }
            Interval ratio = RatioInterval.credible(comparison, averted, 0.95);
            if (ratio.isDefined()) {
                held.add("credible, per averted", content(trueRatios, ratio));
            }
            held.add(
                    "predictive, reduction",
                    content(realisedReductions, Prediction.percentBelow(sample.realisedArm, comparison, 0.95)));
            held.add("predictive, count", content(realisedCounts, Prediction.of(sample.realisedArm, 0.95)));
        }
        return held.means();
    }

    private static double holds(Estimate estimate, double truth) {
        return Math.abs(estimate.mean() - truth) <= estimate.halfWidth95() ? 1 : 0;
    }

    private static double content(double[] sorted, Interval interval) {
        return (firstAtLeast(sorted, Math.nextUp(interval.high())) - firstAtLeast(sorted, interval.low()))
                / (double) sorted.length;
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Runs of the world as an experiment has them. */
    private final class Sample {
        final double[][] expectedComparison;
        final double[][] expectedArm;
        final double[][] realisedArm;

        Sample(long key, int sets, int seeds, int lastSet) {
            int all = sets + (lastSet > 0 ? 1 : 0);
            expectedComparison = new double[all][];
            expectedArm = new double[all][];
            realisedArm = new double[all][];
            for (int set = 0; set < all; set++) {
                int runs = set < sets ? seeds : lastSet;
                expectedComparison[set] = new double[runs];
                expectedArm[set] = new double[runs];
                realisedArm[set] = new double[runs];
                long setKey = Keys.derive(key, Purpose.PARAMETER, set);
                StandInWorld.Truth truth = world.truth(setKey);
                for (int seed = 0; seed < runs; seed++) {
                    StandInWorld.Counts counts = world.run(truth, Keys.derive(setKey, Purpose.RUN, seed));
                    expectedComparison[set][seed] = counts.expectedComparison();
                    expectedArm[set][seed] = counts.expectedArm();
                    realisedArm[set][seed] = counts.realisedArm();
                }
            }
        }
    }

    /** Means by name. */
    private static final class Tallies {
        private final Map<String, double[]> sums = new LinkedHashMap<>();

        void add(String name, double value) {
            double[] sum = sums.computeIfAbsent(name, n -> new double[2]);
            sum[0] += value;
            sum[1]++;
        }

        Map<String, Double> means() {
            Map<String, Double> means = new LinkedHashMap<>();
            sums.forEach((name, sum) -> means.put(name, sum[0] / sum[1]));
            return means;
        }
    }

    /** The long study: {@code main STUDIES}. */
    public static void main(String[] arguments) {
        int studies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        for (StandInWorld world : WORLDS) {
            IntervalStudy study = new IntervalStudy(world);
            for (int[] size : new int[][] {{200, 5, 0}, {50, 4, 0}, {20, 5, 0}, {47, 5, 1}, {200, 2, 0}, {50, 2, 0}}) {
                StringBuilder line = new StringBuilder(
                        String.format(Locale.ROOT, "%-14s %3d x %d + %d", world.name(), size[0], size[1], size[2]));
                study.coverage(studies, size[0], size[1], size[2])
                        .forEach((name, share) ->
                                line.append(String.format(Locale.ROOT, " | %s %.1f", name, 100 * share)));
                System.out.println(line);
            }
        }
    }
}
