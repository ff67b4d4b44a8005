// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.city.City;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.Crew;
import org.abate.experiment.NumberJournal;
import org.abate.experiment.RunNumber;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.scenario.Backtest;
import org.abate.scenario.RunSize;

/**
 * Lives many backtests, one after the other, each on several threads. Every finished run is kept in a journal under the name of
 * its case and a hash of all that decides it; what the journal has is not lived again.
 */
public final class Backtests {
    private final List<Planned> planned;
    private final long seed;
    private final int threads;

    /**
     * One of them.
     *
     * @param backtest what is rebuilt
     * @param city the city of its folder, or the one that a made-up city is like
     * @param sets possible truths, as many as its runs want
     * @param size how many sets and seeds
     * @param stage its name in the journal, which changes with whatever its numbers depend on
     */
    public record Planned(Backtest backtest, City city, List<ParameterSet> sets, RunSize size, String stage) {
        public Planned {
            sets = List.copyOf(sets);
        }

        int runs() {
            return size.parameterSets() * size.seedsPerSet();
        }
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {
        /** Called on the calling thread after each run. */
        void finished(int runs, int plannedRuns);
    }

    /**
     * @param seed of all luck
     * @param threads on which no result depends
     */
    public Backtests(List<Planned> planned, long seed, int threads) {
        this.planned = List.copyOf(planned);
        this.seed = seed;
        this.threads = threads;
    }

    /** Runs of all of them. */
    public int runs() {
        return planned.stream().mapToInt(Planned::runs).sum();
    }

    /**
     * Lives what the journal has not.
     *
     * @return nothing when stopped
     * @throws SimulationFailedException when a run failed; what was finished is kept
     */
    public Optional<BacktestReport> run(NumberJournal journal, StopSignal stop, Progress progress)
            throws IOException, SimulationFailedException {
        List<BacktestResult> results = new ArrayList<>();
        int before = 0;
        for (Planned each : planned) {
            BacktestCase one = BacktestCase.of(each.backtest(), each.city(), each.sets());
            int soFar = before;
            Optional<List<Measurement>> measurements =
                    measured(each, one, journal, stop, runs -> progress.finished(soFar + runs, runs()));
            if (measurements.isEmpty()) {
                return Optional.empty();
            }
            results.add(BacktestResult.of(
                    each.backtest(), measurements.orElseThrow(), each.size().seedsPerSet(), one.extraOfficers()));
            before += each.runs();
        }
        return Optional.of(new BacktestReport(results));
    }

    private interface CaseProgress {
        void finished(int runs);
    }

    private Optional<List<Measurement>> measured(
            Planned plan, BacktestCase one, NumberJournal journal, StopSignal stop, CaseProgress progress)
            throws IOException, SimulationFailedException {
        Map<Integer, Measurement> done = new HashMap<>();
        List<Integer> missing = new ArrayList<>();
        for (int run : inOrder(plan.size())) {
            Optional<double[]> kept = journal.find(plan.stage(), run);
            if (kept.isPresent()) {
                done.put(run, Measurement.of(kept.orElseThrow()));
            } else {
                missing.add(run);
            }
        }
        progress.finished(done.size());
        if (!missing.isEmpty()) {
            BacktestSimulator simulator = one.simulator(seed);
            Crew<Integer, Measurement, SimulationFailedException> crew = new Crew<>(
                    "backtest",
                    threads,
                    () -> run -> simulator.simulate(number(plan.size(), run)),
                    (run, cause) -> new SimulationFailedException(
                            "a run of the backtest " + plan.backtest().id(), cause));
            crew.work(
                    missing,
                    (run, measurement) -> {
                        journal.keep(plan.stage(), run, measurement.numbers());
                        done.put(run, measurement);
                        progress.finished(done.size());
                    },
                    stop);
        }
        if (done.size() < plan.runs()) {
            return Optional.empty();
        }
        List<Measurement> all = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            all.add(done.get(run));
        }
        return Optional.of(all);
    }

    /** The first seeds of all sets come first: so no thread waits while another finds the level of the same set. */
    private static List<Integer> inOrder(RunSize size) {
        List<Integer> order = new ArrayList<>();
        for (int seed = 0; seed < size.seedsPerSet(); seed++) {
            for (int set = 0; set < size.parameterSets(); set++) {
                order.add(set * size.seedsPerSet() + seed);
            }
        }
        return order;
    }

    private static RunNumber number(RunSize size, int run) {
        return new RunNumber(run / size.seedsPerSet(), run % size.seedsPerSet());
    }
}
