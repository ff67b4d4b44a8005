// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.experiment.Design;
import org.abate.experiment.RunReader;
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
            Count.OUTREACH_HOURS,
            Count.HOT_SPOT_HOURS,
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
        Reading reading = new Reading(stored.design());
        stored.eachRunByNeighborhood(List.of(reading.reader()));
        return of(stored, reading);
    }

    /** The same after all runs were shown to the reading. */
    public static List<Optional<WorkedPlaces>> of(StoredRuns stored, Reading reading) throws IOException {
        int arms = stored.design().arms().size();
        List<Optional<WorkedPlaces>> places = new ArrayList<>();
        places.add(Optional.empty());
        boolean[][] worked = reading.worked();
        HomicidesOfArms inside = new HomicidesOfArms(worked, true);
        HomicidesOfArms outside = new HomicidesOfArms(worked, false);
        stored.eachRunByNeighborhood(List.of(Count.EXPECTED_HOMICIDES), (set, counted) -> {
            inside.visit(set, counted);
            outside.visit(set, counted);
        });
        for (int arm = 1; arm < arms; arm++) {
            boolean[] mine = worked[arm];
            int count = (int)
                    IntStream.range(0, mine.length).filter(place -> mine[place]).count();
            places.add(
                    count == 0 || count == mine.length
                            ? Optional.empty()
                            : compared(count, inside.of(arm), outside.of(arm)));
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

    /** Finds out where staff work, from runs that are shown to it. */
    public static final class Reading {
        private final double[][][] more;

        public Reading(Design design) {
            more = new double[design.arms().size()][LOCATED.size()]
                    [design.neighborhoods().size()];
        }

        /** Must see all runs by neighborhood. */
        public RunReader reader() {
            return new RunReader(LOCATED, (set, counted) -> add(counted));
        }

        private void add(double[][][] counted) {
            for (int arm = 1; arm < more.length; arm++) {
                for (int work = 0; work < more[arm].length; work++) {
                    for (int place = 0; place < more[arm][work].length; place++) {
                        more[arm][work][place] += counted[arm][place][work] - counted[0][place][work];
                    }
                }
            }
        }

        /** By arm and neighborhood: whether its staff work there, more than that of the comparison arm does. */
        private boolean[][] worked() {
            boolean[][] worked = new boolean[more.length][more[0][0].length];
            for (int arm = 1; arm < more.length; arm++) {
                for (double[] work : more[arm]) {
                    double most = Arrays.stream(work).max().orElse(0);
                    for (int place = 0; place < work.length; place++) {
                        worked[arm][place] |= most > 0 && work[place] >= SHARE_OF_MOST * most;
                    }
                }
            }
            return worked;
        }
    }
}
