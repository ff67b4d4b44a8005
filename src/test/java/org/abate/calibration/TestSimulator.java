// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.List;
import org.abate.chance.Draws;
import org.abate.evidence.Prior;
import org.abate.evidence.Scale;

/** Five parameters, seven noisy outputs that bend with four of them; nothing depends on the fifth, {@code idle}. */
final class TestSimulator implements CandidateSimulator {
    static final List<FreeParameter> PARAMETERS = List.of(
            new FreeParameter("rate", new Prior(1, 0.5, 2, Scale.LOG)),
            new FreeParameter("share", new Prior(0.3, 0.1, 0.6, Scale.LOGIT)),
            new FreeParameter("delay", new Prior(5, 2, 9, Scale.LINEAR)),
            new FreeParameter("spread", new Prior(0.2, 0.1, 0.5, Scale.LOG)),
            new FreeParameter("idle", new Prior(10, 5, 20, Scale.LOG)));
    private static final int OUTPUTS = 7;
    private static final double NOISE = 0.02;
    private static final double TOLERATED = 0.05;
    static final Sizes SMALL = new Sizes(70, 30, 3, 60, 80, 50, 600, 200);

    static double[] means(double[] values) {
        double rate = values[0];
        double share = values[1];
        double delay = values[2];
        double spread = values[3];
        return new double[] {
            100 * rate * (1 - share),
            60 * rate * StrictMath.exp(-delay / 10),
            40 * share * (1 + spread),
            30 * StrictMath.sqrt(rate) * (1 + share * delay / 5),
            20 * spread / (0.2 + spread) + delay,
            50 * StrictMath.pow(rate, 0.5) * spread + 10 * share,
            80 / (1 + rate * spread)
        };
    }

    @Override
    public Outputs simulate(double[] values, long key) {
        double[] means = means(values);
        double[] variances = new double[OUTPUTS];
        for (int j = 0; j < OUTPUTS; j++) {
            double sd = NOISE * means[j];
            variances[j] = sd * sd;
            means[j] += sd * Draws.normal(key, j);
        }
        return new Outputs(means, variances);
    }

    /** Targets at the outputs of known values, each with a standard deviation of 5 %. */
    static List<Target> targets(double... values) {
        double[] means = means(values);
        List<Target> targets = new ArrayList<>();
        for (int j = 0; j < OUTPUTS; j++) {
            targets.add(new Target("output" + j, means[j], TOLERATED * means[j]));
        }
        return targets;
    }

    static CalibrationSettings settings(long seed) {
        return new CalibrationSettings(seed, "test", PARAMETERS, targets(1.2, 0.4, 6, 0.3, 10), SMALL);
    }
}
