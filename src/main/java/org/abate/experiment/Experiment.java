// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The runs of one scenario: works through what the plan asks for and the store has not yet.
 *
 * @param design what is compared with what
 * @param engine who simulates
 */
public record Experiment(Design design, Engine engine) {
    /** Begins in a new store. */
    public Ending begin(Path storeFile, Progress progress, StopSignal stop)
            throws IOException, SimulationFailedException {
        try (RunStore store = RunStore.create(storeFile, design)) {
            return complete(store, progress, stop);
        }
    }

    /** Goes on in a store that was begun earlier with the same design. */
    public Ending resume(Path storeFile, Progress progress, StopSignal stop)
            throws IOException, SimulationFailedException {
        try (RunStore store = RunStore.reopen(storeFile)) {
            if (!store.design().equals(design)) {
                throw new RunStoreException(storeFile, "holds runs of another scenario, seed or version");
            }
            return complete(store, progress, stop);
        }
    }

    private Ending complete(RunStore store, Progress progress, StopSignal stop)
            throws IOException, SimulationFailedException {
        List<RunNumber> missing = design.plan().without(store.finished());
        var counter = new Counter(design.plan().runs() - missing.size(), progress);
        engine.simulate(
                missing,
                (run, arms) -> {
                    if (store.keep(run, arms)) {
                        counter.finishedOneMore();
                    }
                },
                stop);
        return new Ending(counter.finished, design.plan().runs());
    }

    /** How far an experiment came. */
    public record Ending(int finishedRuns, int plannedRuns) {
        public boolean isComplete() {
            return finishedRuns == plannedRuns;
        }
    }

    /** Hears of every run that was kept. */
    @FunctionalInterface
    public interface Progress {
        /** Called on the thread that asked for the runs. */
        void kept(int finishedRuns, int plannedRuns);
    }

    private final class Counter {
        private int finished;
        private final Progress progress;

        Counter(int alreadyFinished, Progress progress) {
            this.finished = alreadyFinished;
            this.progress = progress;
        }

        void finishedOneMore() {
            finished++;
            progress.kept(finished, design.plan().runs());
        }
    }
}
