// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.experiment.StopSignal;

/**
 * Checks a calibration on simulated data: draws parameter sets from the prior, simulates what would have been observed, fits to
 * that, and looks whether the known values lie in the intervals.
 *
 * <p>What would have been observed is the output at the known set plus a normal error with the standard deviation of the target:
 * were the error left out, intervals that allow for it would hold too often. All fits share the first wave.
 */
public final class Recovery {
    private static final int MOST_ATTEMPTS = 100;

    private final CalibrationSettings settings;
    private final CandidateSimulator simulator;
    private final int threads;

    /**
     * Prepares a check.
     *
     * @param settings of which only the standard deviations of the targets count, not their values; the sizes hold for each fit
     * @param threads at least 1; the result does not depend on it
     */
    public Recovery(CalibrationSettings settings, CandidateSimulator simulator, int threads) {
        this.settings = settings;
        this.simulator = simulator;
        this.threads = threads;
    }

    /**
     * Fits to so many known sets; more of them later only adds to what the journal holds.
     *
     * @param journal of its own, not that of a calibration
     * @return empty when the stop signal was given
     */
    public Optional<RecoveryReport> run(int known, Journal journal, StopSignal stop, Progress progress)
            throws IOException, EvaluationFailedException {
        Evaluator evaluator = new Evaluator(settings, simulator, threads, journal, stop, progress);
        List<RecoveryReport.Fit> fits = new ArrayList<>();
        try {
            for (int i = 0; i < known; i++) {
                fits.add(fit(evaluator, i));
            }
        } catch (CalibrationStopped e) {
            return Optional.empty();
        }
        return Optional.of(new RecoveryReport(
                settings.parameters().stream().map(FreeParameter::name).toList(), fits));
    }

    private RecoveryReport.Fit fit(Evaluator evaluator, int number)
            throws IOException, EvaluationFailedException, CalibrationStopped {
        String prefix = "known-" + (number + 1) + "/";
        long key = Keys.derive(settings.seed(), Purpose.CALIBRATION, prefix);
        Evaluation truth = truth(evaluator, prefix, key);
        List<Target> observed = new ArrayList<>();
        for (int j = 0; j < settings.targets().size(); j++) {
            Target target = settings.targets().get(j);
            double error = target.standardDeviation() * Draws.normal(Keys.derive(key, Purpose.CALIBRATION, "error"), j);
            observed.add(new Target(target.id(), truth.outputs().mean(j) + error, target.standardDeviation()));
        }
        double[] values = Space.values(settings.parameters(), truth.z());
        CalibrationResult result = Calibration.fit(evaluator.withTargets(observed), prefix);
        return new RecoveryReport.Fit(
                Arrays.stream(values).boxed().toList(),
                result instanceof CalibrationResult.Calibrated calibrated
                        ? Identifiability.of(calibrated.posterior())
                        : List.of());
    }

    /** A draw from the prior that can be simulated. */
    private Evaluation truth(Evaluator evaluator, String prefix, long key)
            throws IOException, EvaluationFailedException, CalibrationStopped {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            double[] z = new double[settings.parameters().size()];
            long attemptKey = Keys.derive(key, Purpose.CALIBRATION, attempt);
            Arrays.setAll(z, i -> Draws.normal(attemptKey, i));
            Evaluation truth =
                    evaluator.evaluate(prefix + "truth-" + attempt, List.of(z)).get(0);
            if (truth.outputs().exist()) {
                return truth;
            }
        }
        throw new EvaluationFailedException(
                prefix + "truth",
                0,
                "and " + MOST_ATTEMPTS + " others",
                new IllegalStateException("cannot be simulated"));
    }
}
