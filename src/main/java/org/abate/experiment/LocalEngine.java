// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.abate.model.Tally;

/**
 * Simulates on threads of this machine, one simulator each. At most two finished runs per thread wait for the sink, so memory
 * does not grow with the number of runs.
 */
public final class LocalEngine implements Engine {
    private final int threads;
    private final Supplier<ArmSimulator> simulators;

    /**
     * Prepares an engine.
     *
     * @param threads at least 1
     * @param simulators gives each thread a simulator of its own; called on those threads, so it must be safe to share
     */
    public LocalEngine(int threads, Supplier<ArmSimulator> simulators) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but is " + threads);
        }
        this.threads = threads;
        this.simulators = simulators;
    }

    @Override
    public void simulate(List<RunNumber> runs, RunSink sink, StopSignal stop)
            throws IOException, SimulationFailedException {
        if (runs.isEmpty()) {
            return;
        }
        int size = Math.min(threads, runs.size());
        var crew = new Crew(dealt(runs, size), stop, size);
        try {
            crew.start();
            crew.drainInto(sink);
        } finally {
            crew.dismiss();
        }
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

    /** What a worker says to the thread that asked. */
    private sealed interface Message {
        record Finished(RunNumber run, List<Tally> arms) implements Message {}

        record Failed(String what, Throwable cause) implements Message {}

        record WentHome() implements Message {}
    }

    /** The workers of one call. */
    private final class Crew {
        private final List<RunNumber> runs;
        private final StopSignal stopFromOutside;
        private final StopSignal stopFromInside = new StopSignal();
        private final AtomicInteger next = new AtomicInteger();
        private final BlockingQueue<Message> messages;
        private final Thread[] workers;

        Crew(List<RunNumber> runs, StopSignal stop, int size) {
            this.runs = runs;
            this.stopFromOutside = stop;
            this.messages = new ArrayBlockingQueue<>(2 * size);
            this.workers = new Thread[size];
        }

        void start() {
            for (int i = 0; i < workers.length; i++) {
                workers[i] = new Thread(this::work, "simulator-" + i);
                workers[i].setDaemon(true);
                workers[i].start();
            }
        }

        void drainInto(RunSink sink) throws IOException, SimulationFailedException {
            Message.Failed firstFailure = null;
            int atWork = workers.length;
            while (atWork > 0) {
                Message message = take();
                if (message instanceof Message.Finished finished) {
                    sink.accept(finished.run(), finished.arms());
                } else if (message instanceof Message.Failed failed) {
                    stopFromInside.give();
                    firstFailure = firstFailure == null ? failed : firstFailure;
                } else {
                    atWork--;
                }
            }
            if (firstFailure != null) {
                throw new SimulationFailedException(firstFailure.what(), firstFailure.cause());
            }
        }

        /** An interrupt is a wish to stop; it is kept for the caller to see. */
        private Message take() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return messages.take();
                    } catch (InterruptedException e) {
                        interrupted = true;
                        stopFromInside.give();
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void dismiss() {
            stopFromInside.give();
            for (Thread worker : workers) {
                worker.interrupt();
            }
        }

        private void work() {
            try {
                String doing = "setting up the simulation";
                try {
                    ArmSimulator simulator = simulators.get();
                    for (int i = next.getAndIncrement(); i < runs.size() && !mustStop(); i = next.getAndIncrement()) {
                        RunNumber run = runs.get(i);
                        doing = "the run with parameter set " + run.parameterSet() + " and seed " + run.seed();
                        messages.put(new Message.Finished(run, simulator.simulate(run)));
                    }
                } catch (RuntimeException | Error e) {
                    messages.put(new Message.Failed(doing, e));
                }
                messages.put(new Message.WentHome());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean mustStop() {
            return stopFromInside.isGiven() || stopFromOutside.isGiven();
        }
    }
}
