// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.Design;
import org.abate.experiment.RunNumber;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.model.ProjectionCalendar;
import org.abate.statistics.NestedEstimate;

/**
 * Chooses a run and a death, and tells what happened.
 *
 * <p>The run is the one whose homicides averted are nearest to the median of all; when nothing can be told of it, the next nearest,
 * and so on for {@link #MOST_RUNS}. {@link Partings#typical} says which death. Both rules are the same for everybody: nobody picks
 * the story that looks best.
 */
public final class StoryTeller {
    /** So many runs are tried before there is nothing to tell. */
    static final int MOST_RUNS = 12;

    private final Design design;
    private final CitySimulator simulator;
    private final List<RunNumber> runs;
    private final List<ArmCounts> totals;

    /**
     * @param stored the finished runs
     * @param simulator that lives the same runs again
     */
    public StoryTeller(StoredRuns stored, CitySimulator simulator) throws IOException {
        this.design = stored.design();
        this.simulator = simulator;
        this.runs = stored.finished();
        this.totals = stored.total();
    }

    /** The arm that averts most, as expected. */
    public int mostEffectiveArm() {
        return IntStream.range(1, totals.size())
                .boxed()
                .min(Comparator.comparing(
                        arm -> NestedEstimate.mean(totals.get(arm).of(Count.EXPECTED_HOMICIDES))
                                .estimate()
                                .mean()))
                .orElse(0);
    }

    public int runs() {
        return runs.size();
    }

    /**
     * The story of an arm; empty when none of the runs that were tried holds one.
     *
     * @param arm index, above 0
     * @param number of the run to tell of, from 1; when empty the rule above chooses
     * @param caused whether to tell of a death that the arm causes
     */
    public Optional<Story> tell(int arm, Optional<Integer> number, boolean caused) {
        int[] averted = averted(arm);
        List<Integer> order = number.map(one -> List.of(one - 1)).orElseGet(() -> nearestToMedian(averted));
        for (int run : order) {
            Life without = new Life();
            Life with = new Life();
            ProjectionCalendar calendar = simulator.listen(runs.get(run), List.of(0, arm), List.of(without, with));
            check(run, arm, without, with);
            Partings partings = caused ? new Partings(with, without) : new Partings(without, with);
            Optional<Parting> parting = partings.typical();
            if (parting.isPresent()) {
                var scene = new Scene(
                        design, calendar, design.arms().get(arm), caused, parting.orElseThrow(), without, with);
                return Optional.of(new Narration(scene)
                        .story(
                                run + 1,
                                runs.get(run),
                                new Balance(without, with, averted, expected(arm)),
                                order.size() > 1));
            }
        }
        return Optional.empty();
    }

    /** What is told must be what was counted. */
    private void check(int run, int arm, Life without, Life with) {
        if (without.deaths().size() != counted(0)[run] || with.deaths().size() != counted(arm)[run]) {
            throw new IllegalStateException("run " + (run + 1) + " did not come out as it is stored: "
                    + without.deaths().size() + " and " + with.deaths().size() + " deaths in place of "
                    + counted(0)[run] + " and " + counted(arm)[run]);
        }
    }

    private int[] averted(int arm) {
        int[] without = counted(0);
        int[] with = counted(arm);
        return IntStream.range(0, without.length)
                .map(run -> without[run] - with[run])
                .toArray();
    }

    private double expected(int arm) {
        return NestedEstimate.mean(totals.get(0).of(Count.EXPECTED_HOMICIDES))
                .minus(NestedEstimate.mean(totals.get(arm).of(Count.EXPECTED_HOMICIDES)))
                .estimate()
                .mean();
    }

    private int[] counted(int arm) {
        List<Integer> counted = new ArrayList<>();
        for (double[] set : totals.get(arm).of(Count.HOMICIDES)) {
            for (double homicides : set) {
                counted.add((int) homicides);
            }
        }
        return counted.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> nearestToMedian(int[] averted) {
        int[] sorted = IntStream.of(averted).sorted().toArray();
        int median = sorted[(sorted.length - 1) / 2];
        return IntStream.range(0, averted.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(run -> Math.abs(averted[run] - median))
                        .thenComparing(run -> run))
                .limit(MOST_RUNS)
                .toList();
    }
}
