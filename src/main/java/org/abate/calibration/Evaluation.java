// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;

/** A point of the search (in z) that was simulated, with what came out. */
final class Evaluation {
    private final double[] z;
    private final Outputs outputs;

    Evaluation(double[] z, Outputs outputs) {
        this.z = z;
        this.outputs = outputs;
    }

    /** The point; not to be changed. */
    double[] z() {
        return z;
    }

    Outputs outputs() {
        return outputs;
    }

    /** |output - target| in total standard deviations, those of target and Monte Carlo together; NaN without outputs. */
    double implausibility(Target target, int index) {
        double residual = outputs.mean(index) - target.value();
        return Math.abs(residual) / Math.sqrt(target.variance() + outputs.variance(index));
    }

    /** Root of the mean square implausibility over all targets; NaN without outputs. */
    double distance(List<Target> targets) {
        double sum = 0;
        for (int j = 0; j < targets.size(); j++) {
            double implausibility = implausibility(targets.get(j), j);
            sum += implausibility * implausibility;
        }
        return Math.sqrt(sum / targets.size());
    }
}
