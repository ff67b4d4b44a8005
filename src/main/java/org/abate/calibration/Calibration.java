// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.abate.experiment.StopSignal;

/**
 * Fits a stochastic simulator to targets: {@link Waves} of history matching, then {@link Gathering} of members.
 *
 * <p>The result is a function of settings and simulator alone. Running again with the same journal goes on where the last run
 * ended; running with the journal of a finished calibration gives its result again without simulating.
 */
public final class Calibration {
    private final CalibrationSettings settings;
    private final CandidateSimulator simulator;
    private final int threads;

    /**
     * Prepares a calibration.
     *
     * @param threads at least 1; the result does not depend on it
     */
    public Calibration(CalibrationSettings settings, CandidateSimulator simulator, int threads) {
        this.settings = settings;
        this.simulator = simulator;
        this.threads = threads;
    }

    /**
     * Runs to the end, or until the signal is given.
     *
     * @throws EvaluationFailedException when the simulator throws
     * @throws IOException when the journal cannot be kept
     */
    public CalibrationResult run(Journal journal, StopSignal stop, Progress progress)
            throws IOException, EvaluationFailedException {
        AtomicInteger finished = new AtomicInteger();
        Progress counting = (stage, done, of, note) -> {
            if (note.isEmpty()) {
                finished.incrementAndGet();
            }
            progress.report(stage, done, of, note);
        };
        try {
            return fit(new Evaluator(settings, simulator, threads, journal, stop, counting), "");
        } catch (CalibrationStopped e) {
            return new CalibrationResult.Stopped(finished.get());
        }
    }

    /** Fits with a given evaluator. Stages that depend on the targets get the prefix. */
    static CalibrationResult fit(Evaluator evaluator, String prefix)
            throws IOException, EvaluationFailedException, CalibrationStopped {
        CalibrationSettings settings = evaluator.settings();
        Waves waves = new Waves(evaluator, prefix);
        Gathering gathering = new Gathering(evaluator, prefix, waves);
        waves.run();
        if (waves.left().isEmpty()) {
            return new CalibrationResult.NoSetLeft(
                    waves.obstacles(), waves.summaries(), gathering.summaries(), waves.spent());
        }
        gathering.run();
        if (gathering.isHopeless()) {
            return new CalibrationResult.NoSetLeft(
                    waves.obstacles(), waves.summaries(), gathering.summaries(), gathering.spent());
        }
        return new CalibrationResult.Calibrated(
                new Posterior(settings.parameters(), gathering.members()),
                waves.summaries(),
                gathering.summaries(),
                gathering.spent(),
                gathering.isComplete());
    }
}
