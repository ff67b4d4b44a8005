// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.Shortage;

/**
 * Homicides where an arm's staff work against homicides in the rest of the city, each compared with the same places in the
 * comparison arm.
 *
 * @param neighborhoods where they work: those with at least a tenth of the work that the neighborhood with most has, by any work
 *     that is counted by place
 * @param there the reduction in them
 * @param elsewhere the reduction in all others
 */
public record WorkedPlaces(int neighborhoods, Reduction there, Reduction elsewhere) {
    /** Work whose place is known; of other work results keep only how much there was. */
    private static final List<Count> LOCATED = List.of(
            Count.MEDIATIONS,
            Count.PROPERTIES_REMEDIATED,
            Count.PROBLEM_PROPERTIES_MENDED,
            Count.COMMUNITY_POLICING_HOURS);

    private static final double SHARE_OF_MOST = 0.1;

    /** Fewer expected homicides in the comparison arm are too few to speak of. */
    private static final double FEWEST_HOMICIDES = 5;

    /**
     * Expected homicides less than in the comparison arm, in percent of those.
     *
     * @param shortage why there is no interval
     */
    public record Reduction(double percent, Interval credible95, Shortage shortage) {}

    /** By arm; empty where no work has a place, where it is everywhere, and where there is hardly any homicide. */
    public static List<Optional<WorkedPlaces>> of(StoredRuns stored) throws IOException {
        int arms = stored.design().arms().size();
        List<Optional<WorkedPlaces>> places = new ArrayList<>();
        places.add(Optional.empty());
        boolean[][] worked = arms > 1 ? worked(stored) : new boolean[arms][];
        double[][][][] inside = sums(stored, worked, true);
        double[][][][] outside = sums(stored, worked, false);
        for (int arm = 1; arm < arms; arm++) {
            boolean[] mine = worked[arm];
            int count = (int)
                    IntStream.range(0, mine.length).filter(place -> mine[place]).count();
            places.add(
                    count == 0 || count == mine.length ? Optional.empty() : compared(count, inside[arm], outside[arm]));
        }
        return places;
    }

    private static Optional<WorkedPlaces> compared(int count, double[][][] inside, double[][][] outside) {
        NestedEstimate there = NestedEstimate.mean(inside[0]);
        NestedEstimate elsewhere = NestedEstimate.mean(outside[0]);
        return Math.min(there.estimate().mean(), elsewhere.estimate().mean()) < FEWEST_HOMICIDES
                ? Optional.empty()
                : Optional.of(new WorkedPlaces(
                        count,
                        reduction(NestedEstimate.mean(inside[1]).percentBelow(there)),
                        reduction(NestedEstimate.mean(outside[1]).percentBelow(elsewhere))));
    }

    private static Reduction reduction(NestedEstimate estimate) {
        return new Reduction(estimate.estimate().mean(), estimate.credible(0.95), estimate.shortage());
    }

    /** By arm and neighborhood: whether its staff work there, more than that of the comparison arm does. */
    private static boolean[][] worked(StoredRuns stored) throws IOException {
        int arms = stored.design().arms().size();
        int places = stored.design().neighborhoods().size();
        double[][][] more = new double[arms][LOCATED.size()][places];
        stored.eachRunByNeighborhood(LOCATED, (set, counted) -> {
            for (int arm = 1; arm < arms; arm++) {
                for (int place = 0; place < places; place++) {
                    for (int work = 0; work < LOCATED.size(); work++) {
                        more[arm][work][place] += counted[arm][place][work] - counted[0][place][work];
                    }
                }
            }
        });
        boolean[][] worked = new boolean[arms][places];
        for (int arm = 1; arm < arms; arm++) {
            for (double[] work : more[arm]) {
                double most = IntStream.range(0, places)
                        .mapToDouble(place -> work[place])
                        .max()
                        .orElse(0);
                for (int place = 0; place < places; place++) {
                    worked[arm][place] |= most > 0 && work[place] >= SHARE_OF_MOST * most;
                }
            }
        }
        return worked;
    }

    /** By arm: of the comparison arm and of the arm itself, expected homicides by set and run in or outside its places. */
    private static double[][][][] sums(StoredRuns stored, boolean[][] worked, boolean in) throws IOException {
        int arms = worked.length;
        List<List<List<List<Double>>>> sums = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            sums.add(List.of(new ArrayList<>(), new ArrayList<>()));
        }
        stored.eachRunByNeighborhood(List.of(Count.EXPECTED_HOMICIDES), (set, counted) -> {
            for (int arm = 1; arm < arms; arm++) {
                add(sums.get(arm).get(0), set, sum(counted[0], worked[arm], in));
                add(sums.get(arm).get(1), set, sum(counted[arm], worked[arm], in));
            }
        });
        return sums.stream()
                .map(arm -> arm.stream()
                        .map(sets -> sets.stream()
                                .map(runs -> runs.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray())
                                .toArray(double[][]::new))
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
    }

    private static void add(List<List<Double>> bySet, int set, double value) {
        while (bySet.size() <= set) {
            bySet.add(new ArrayList<>());
        }
        bySet.get(set).add(value);
    }

    private static double sum(double[][] byPlace, boolean[] worked, boolean in) {
        double sum = 0;
        for (int place = 0; place < worked.length; place++) {
            sum += worked[place] == in ? byPlace[place][0] : 0;
        }
        return sum;
    }
}
