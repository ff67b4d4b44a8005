// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.experiment.StopSignal;

/**
 * Simulates points on several threads and keeps each in the journal as it finishes. The luck of an evaluation hangs on seed, stage
 * and number alone, so neither the number of threads nor an interruption changes anything.
 */
final class Evaluator {
    private final CalibrationSettings settings;
    private final CandidateSimulator simulator;
    private final int threads;
    private final Journal journal;
    private final StopSignal stop;
    private final Progress progress;

    Evaluator(
            CalibrationSettings settings,
            CandidateSimulator simulator,
            int threads,
            Journal journal,
            StopSignal stop,
            Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but is " + threads);
        }
        this.settings = settings;
        this.simulator = simulator;
        this.threads = threads;
        this.journal = journal;
        this.stop = stop;
        this.progress = progress;
    }

    /** The same evaluator for other targets of the same simulator. */
    Evaluator withTargets(List<Target> targets) {
        return new Evaluator(settings.withTargets(targets), simulator, threads, journal, stop, progress);
    }

    CalibrationSettings settings() {
        return settings;
    }

    void note(String stage, int evaluations, String note) {
        progress.report(stage, evaluations, evaluations, note);
    }

    /** The evaluations of a stage, in order; those in the journal are taken from there. */
    List<Evaluation> evaluate(String stage, List<double[]> points)
            throws IOException, EvaluationFailedException, CalibrationStopped {
        Outputs[] outputs = new Outputs[points.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = journal.find(stage, i, points.get(i)).orElse(null);
            if (outputs[i] == null) {
                open.add(i);
            }
        }
        if (stop.isGiven()) {
            throw new CalibrationStopped();
        }
        if (!open.isEmpty()) {
            new Crew(stage, points, open).work(outputs);
        }
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < outputs.length; i++) {
            evaluations.add(new Evaluation(points.get(i), outputs[i]));
        }
        return evaluations;
    }

    /** What a worker says to the thread that asked. */
    private sealed interface Message {
        record Finished(int number, Outputs outputs) implements Message {}

        record Failed(int number, Throwable cause) implements Message {}

        record WentHome() implements Message {}
    }

    /** The workers of one stage. */
    private final class Crew {
        private final String stage;
        private final long key;
        private final List<double[]> points;
        private final List<Integer> open;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicBoolean over = new AtomicBoolean();
        private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(2 * threads);

        Crew(String stage, List<double[]> points, List<Integer> open) {
            this.stage = stage;
            this.key = Keys.derive(settings.seed(), Purpose.CALIBRATION, stage);
            this.points = points;
            this.open = open;
        }

        void work(Outputs[] outputs) throws IOException, EvaluationFailedException, CalibrationStopped {
            int workers = Math.min(threads, open.size());
            Thread[] crew = new Thread[workers];
            for (int i = 0; i < workers; i++) {
                crew[i] = new Thread(this::simulate, "calibration-" + i);
                crew[i].setDaemon(true);
                crew[i].start();
            }
            try {
                drain(outputs, workers);
            } finally {
                over.set(true);
                for (Thread worker : crew) {
                    worker.interrupt();
                }
            }
        }

        private void drain(Outputs[] outputs, int workers)
                throws IOException, EvaluationFailedException, CalibrationStopped {
            Message.Failed failure = null;
            int done = outputs.length - open.size();
            int atWork = workers;
            while (atWork > 0) {
                Message message = take();
                if (message instanceof Message.Finished finished) {
                    journal.keep(stage, finished.number(), points.get(finished.number()), finished.outputs());
                    outputs[finished.number()] = finished.outputs();
                    progress.report(stage, ++done, outputs.length, "");
                } else if (message instanceof Message.Failed failed) {
                    over.set(true);
                    failure = failure == null || failed.number() < failure.number() ? failed : failure;
                } else {
                    atWork--;
                }
            }
            if (failure != null) {
                throw new EvaluationFailedException(
                        stage, failure.number(), describe(points.get(failure.number())), failure.cause());
            }
            if (done < outputs.length) {
                throw new CalibrationStopped();
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
                        over.set(true);
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void simulate() {
            try {
                while (!over.get() && !stop.isGiven()) {
                    int turn = next.getAndIncrement();
                    if (turn >= open.size()) {
                        break;
                    }
                    messages.put(simulate(open.get(turn)));
                }
                messages.put(new Message.WentHome());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Message simulate(int number) {
            try {
                double[] values = Space.values(settings.parameters(), points.get(number));
                Outputs outputs = simulator.simulate(values, Keys.derive(key, Purpose.CALIBRATION, number));
                if (outputs.size() != settings.targets().size()) {
                    throw new IllegalStateException("the simulator gave " + outputs.size() + " outputs for "
                            + settings.targets().size() + " targets");
                }
                return new Message.Finished(number, outputs);
            } catch (RuntimeException | Error e) {
                return new Message.Failed(number, e);
            }
        }

        private String describe(double[] point) {
            double[] values = Space.values(settings.parameters(), point);
            List<String> words = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                words.add(settings.parameters().get(i).name() + " = " + values[i]);
            }
            return String.join(", ", words);
        }
    }
}
