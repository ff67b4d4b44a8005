// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.abate.model.Tally;

/** Simulates on threads of this machine, one simulator each; memory does not grow with the number of runs ({@link Crew}). */
public final class LocalEngine implements Engine {
    private final int threads;
    private final Crew<RunNumber, List<Tally>, SimulationFailedException> crew;

    /**
     * Prepares an engine.
     *
     * @param threads at least 1
     * @param simulators gives each thread a simulator of its own; called on those threads, so it must be safe to share
     */
    public LocalEngine(int threads, Supplier<ArmSimulator> simulators) {
        this.threads = threads;
        this.crew = new Crew<>(
                "simulator",
                threads,
                () -> simulators.get()::simulate,
                (run, cause) -> new SimulationFailedException(doing(run), cause));
    }

    private static String doing(Optional<RunNumber> run) {
        return run.map(number -> "the run with parameter set " + number.parameterSet() + " and seed " + number.seed())
                .orElse("setting up the simulation");
    }

    @Override
    public void simulate(List<RunNumber> runs, RunSink sink, StopSignal stop)
            throws IOException, SimulationFailedException {
        crew.work(dealt(runs, threads), sink::accept, stop);
    }

    /**
     * The same runs in an order in which workers who draw the next one have different parameter sets in hand. The first run of a
     * set has to find the level of its city first, and a worker with another run of that set could but wait for it.
     */
    static List<RunNumber> dealt(List<RunNumber> runs, int workers) {
        List<List<RunNumber>> sets = List.copyOf(runs.stream()
                .collect(Collectors.groupingBy(RunNumber::parameterSet, LinkedHashMap::new, Collectors.toList()))
                .values());
        List<RunNumber> dealt = new ArrayList<>(runs.size());
        for (int first = 0; first < sets.size(); first += workers) {
            List<List<RunNumber>> together = sets.subList(first, Math.min(sets.size(), first + workers));
            int most = together.stream().mapToInt(List::size).max().orElseThrow();
            for (int turn = 0; turn < most; turn++) {
                for (List<RunNumber> set : together) {
                    if (turn < set.size()) {
                        dealt.add(set.get(turn));
                    }
                }
            }
        }
        return dealt;
    }
}
