// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.PairedDifference;
import org.abate.statistics.VarianceComponents;

/**
 * A few runs of the real model, kept in memory for a moment, that tell what the real runs will take: two seeds of each of some
 * parameter sets, for {@value #SECONDS} seconds and until there are {@value #GOOD_SETS} sets; where runs are slow, for twice that
 * time and until there are {@value #ENOUGH_SETS}.
 *
 * @param runs that were made, in whole sets
 * @param seedsPerSet of these runs
 * @param seconds when each run was finished, ascending, counted from the start of the first
 * @param secondsOfFirstSeed what the first seed of a set takes one thread, median over the later sets; it finds the city's level
 * @param secondsOfOtherSeed what each other seed takes
 * @param bytesOfEmptyStore before the first run
 * @param bytesOfRun what each run adds
 * @param reductions of homicides, by arm but the first: how they vary between sets and within
 */
public record Pilot(
        int runs,
        int seedsPerSet,
        List<Double> seconds,
        double secondsOfFirstSeed,
        double secondsOfOtherSeed,
        long bytesOfEmptyStore,
        double bytesOfRun,
        List<VarianceComponents> reductions) {
    static final int SECONDS = 6;
    static final int GOOD_SETS = 30;

    /** With fewer the precision could not be told. */
    static final int ENOUGH_SETS = 12;

    private static final int MOST_SETS = 300;

    public Pilot {
        seconds = List.copyOf(seconds);
        reductions = List.copyOf(reductions);
    }

    /** The runs of a pilot for an experiment. */
    public static RunPlan plan(RunPlan whole) {
        int seeds = Math.min(2, whole.seedsPerSet());
        return new RunPlan(seeds * Math.min(MOST_SETS, whole.parameterSets()), seeds);
    }

    /** Parameter sets in which every seed was run. */
    public int parameterSets() {
        return runs / seedsPerSet;
    }

    /**
     * Makes the runs.
     *
     * @param design of the pilot, whose plan is {@link #plan}
     * @param nanoseconds a clock
     */
    public static Pilot run(
            Design design, int threads, Supplier<ArmSimulator> simulators, LongSupplier nanoseconds, StopSignal stop)
            throws IOException, SimulationFailedException {
        var watch = new Watch(nanoseconds);
        List<Double> finished = new ArrayList<>();
        List<RunNumber> done = new ArrayList<>();
        try (RunStore store = RunStore.inMemory(design)) {
            long empty = store.bytes();
            var engine = new LocalEngine(threads, () -> watch.over(simulators.get()));
            double[][][] expected =
                    new double[design.arms().size()][design.plan().parameterSets()][];
            for (double[][] arm : expected) {
                for (int set = 0; set < arm.length; set++) {
                    arm[set] = new double[design.plan().seedsPerSet()];
                }
            }
            engine.simulate(
                    design.plan().all(),
                    (run, arms) -> {
                        store.keep(run, arms);
                        done.add(run);
                        finished.add(watch.seconds());
                        for (int arm = 0; arm < expected.length; arm++) {
                            expected[arm][run.parameterSet()][run.seed()] = homicides(arms.get(arm));
                        }
                        if (isEnough(
                                watch.seconds(), done.size() / design.plan().seedsPerSet())) {
                            stop.give();
                        }
                    },
                    stop);
            double bytes = (store.bytes() - empty) / (double) Math.max(1, done.size());
            int seeds = design.plan().seedsPerSet();
            return new Pilot(
                    done.size(),
                    seeds,
                    finished,
                    watch.median(true),
                    seeds > 1 ? watch.median(false) : watch.median(true),
                    empty,
                    bytes,
                    reductions(expected, wholeSets(design.plan(), done)));
        }
    }

    private static boolean isEnough(double seconds, int sets) {
        return (seconds > SECONDS && sets > GOOD_SETS) || (seconds > 2 * SECONDS && sets > ENOUGH_SETS);
    }

    private static double homicides(Tally tally) {
        double sum = 0;
        for (int month = 0; month < tally.months(); month++) {
            sum += tally.inMonth(month, Count.EXPECTED_HOMICIDES);
        }
        return sum;
    }

    /** Sets from the first on of which every run is done. */
    private static int wholeSets(RunPlan plan, List<RunNumber> done) {
        int sets = 0;
        while (sets < plan.parameterSets()
                && plan.firstSets(sets + 1).without(done).isEmpty()) {
            sets++;
        }
        return sets;
    }

    private static List<VarianceComponents> reductions(double[][][] expected, int sets) {
        List<VarianceComponents> reductions = new ArrayList<>();
        if (sets > 0) {
            var comparison = NestedEstimate.mean(Arrays.copyOf(expected[0], sets));
            for (int arm = 1; arm < expected.length; arm++) {
                var with = NestedEstimate.mean(Arrays.copyOf(expected[arm], sets));
                reductions.add(new PairedDifference(comparison, with)
                        .reductionPercent()
                        .components());
            }
        }
        return reductions;
    }

    /** Takes the time of every run. */
    private static final class Watch {
        private final LongSupplier nanoseconds;
        private final long start;
        private final Map<Boolean, ConcurrentLinkedQueue<Double>> seconds =
                Map.of(true, new ConcurrentLinkedQueue<>(), false, new ConcurrentLinkedQueue<>());

        Watch(LongSupplier nanoseconds) {
            this.nanoseconds = nanoseconds;
            this.start = nanoseconds.getAsLong();
        }

        double seconds() {
            return (nanoseconds.getAsLong() - start) / 1e9;
        }

        ArmSimulator over(ArmSimulator simulator) {
            return run -> {
                double begin = seconds();
                List<Tally> arms = simulator.simulate(run);
                seconds.get(run.seed() == 0).add(seconds() - begin);
                return arms;
            };
        }

        /** Of the later half: Java gets faster on the way. */
        double median(boolean firstSeed) {
            List<Double> all = List.copyOf(seconds.get(firstSeed));
            List<Double> later =
                    all.subList(all.size() / 2, all.size()).stream().sorted().toList();
            return later.isEmpty() ? Double.NaN : later.get(later.size() / 2);
        }
    }
}
