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
        var counter = new Counter(store.finished().size(), progress);
        return design.plan().stopping().isEmpty()
                ? completeAll(design.plan(), store, counter, stop)
                : completeUntil(design.plan().stopping().orElseThrow(), store, counter, stop);
    }

    private Ending completeAll(RunPlan plan, RunStore store, Counter counter, StopSignal stop)
            throws IOException, SimulationFailedException {
        List<RunNumber> missing = plan.without(store.finished());
        counter.likelyRuns = Math.max(counter.likelyRuns, plan.runs());
        engine.simulate(
                missing,
                (run, arms) -> {
                    if (store.keep(run, arms)) {
                        counter.finishedOneMore();
                    }
                },
                stop);
        return new Ending(counter.finished, plan.runs());
    }

    /** Batch by batch; every look is at what the store holds, so that it is the same look after an interruption. */
    private Ending completeUntil(StoppingRule rule, RunStore store, Counter counter, StopSignal stop)
            throws IOException, SimulationFailedException {
        RunPlan all = design.plan();
        int sets = 0;
        while (true) {
            sets = Math.min(all.parameterSets(), StoppingRule.nextLook(sets));
            RunPlan batch = all.firstSets(sets);
            completeAll(batch, store, counter, stop);
            if (!batch.without(store.finished()).isEmpty()) {
                return new Ending(counter.finished, all.runs());
            }
            double halfWidth = StoppingRule.widestHalfWidth(store.expectedHomicides(sets));
            if (rule.isMetBy(halfWidth) || sets == all.parameterSets()) {
                return new Ending(counter.finished, counter.finished);
            }
            counter.expect(rule, halfWidth, batch.runs());
        }
    }

    /**
     * How far an experiment came.
     *
     * @param plannedRuns all, or those after which a rule stopped it
     */
    public record Ending(int finishedRuns, int plannedRuns) {
        public boolean isComplete() {
            return finishedRuns == plannedRuns;
        }
    }

    /** Hears of every run that was kept. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called on the thread that asked for the runs.
         *
         * @param plannedRuns all there will be, or with a {@link StoppingRule} as many as seem likely so far
         */
        void kept(int finishedRuns, int plannedRuns);
    }

    private final class Counter {
        private int finished;
        private int likelyRuns;
        private final Progress progress;

        Counter(int alreadyFinished, Progress progress) {
            this.finished = alreadyFinished;
            this.progress = progress;
        }

        void finishedOneMore() {
            finished++;
            progress.kept(finished, likelyRuns);
        }

        /** The error shrinks with the square root of the runs. */
        void expect(StoppingRule rule, double halfWidth, int runs) {
            double wider = halfWidth / rule.halfWidthPoints();
            likelyRuns = wider > 1 ? (int) Math.min(design.plan().runs(), Math.ceil(runs * wider * wider)) : runs;
        }
    }
}
