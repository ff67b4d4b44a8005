// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.experiment.Crew;
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
        simulate(stage, points, open, outputs);
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < outputs.length; i++) {
            evaluations.add(new Evaluation(points.get(i), outputs[i]));
        }
        return evaluations;
    }

    private void simulate(String stage, List<double[]> points, List<Integer> open, Outputs[] outputs)
            throws IOException, EvaluationFailedException, CalibrationStopped {
        long key = Keys.derive(settings.seed(), Purpose.CALIBRATION, stage);
        AtomicInteger done = new AtomicInteger(outputs.length - open.size());
        Crew<Integer, Outputs, EvaluationFailedException> crew = new Crew<>(
                "calibration",
                threads,
                () -> number -> simulate(points.get(number), Keys.derive(key, Purpose.CALIBRATION, number)),
                (number, cause) -> new EvaluationFailedException(
                        stage, number.orElseThrow(), describe(points.get(number.orElseThrow())), cause));
        crew.work(
                open,
                (number, found) -> {
                    journal.keep(stage, number, points.get(number), found);
                    outputs[number] = found;
                    progress.report(stage, done.incrementAndGet(), outputs.length, "");
                },
                stop);
        if (done.get() < outputs.length) {
            throw new CalibrationStopped();
        }
    }

    private Outputs simulate(double[] point, long luck) {
        Outputs outputs = simulator.simulate(Space.values(settings.parameters(), point), luck);
        if (outputs.size() != settings.targets().size()) {
            throw new IllegalStateException("the simulator gave " + outputs.size() + " outputs for "
                    + settings.targets().size() + " targets");
        }
        return outputs;
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
