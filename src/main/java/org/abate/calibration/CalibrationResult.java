// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;

/** How a calibration ended. */
public sealed interface CalibrationResult {
    /** Evaluations of the simulator that the result rests on; when stopped, those that this call has finished. */
    int evaluations();

    /**
     * Parameter sets were found.
     *
     * @param posterior the members
     * @param waves what each wave of history matching came to
     * @param rounds how the members were gathered
     * @param complete whether there are as many members, and as effective, as were asked for; otherwise the evaluations ran out
     *     before
     */
    record Calibrated(
            Posterior posterior, List<WaveSummary> waves, List<RoundSummary> rounds, int evaluations, boolean complete)
            implements CalibrationResult {
        public Calibrated {
            waves = List.copyOf(waves);
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * No parameter set within the priors meets the targets.
     *
     * @param targets those that stand in the way
     */
    record NoSetLeft(List<String> targets, List<WaveSummary> waves, List<RoundSummary> rounds, int evaluations)
            implements CalibrationResult {
        public NoSetLeft {
            targets = List.copyOf(targets);
            waves = List.copyOf(waves);
            rounds = List.copyOf(rounds);
        }

        /** One sentence for the user. */
        public String message() {
            return "no parameter set left: nothing within the priors comes within " + Region.CUTOFF
                    + " standard deviations of " + String.join(", ", targets)
                    + "; look for a wrong target, too narrow a standard deviation or too narrow a prior";
        }
    }

    /** The stop signal was given; the journal holds all that was finished. */
    record Stopped(int evaluations) implements CalibrationResult {}
}
