// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.Arrays;

/** What one evaluation of the simulator gave: for each target a mean over replicates and the variance of that mean. */
public final class Outputs {
    private final double[] means;
    private final double[] variances;

    /**
     * Takes the outputs in the order of the targets.
     *
     * @param means a NaN among them says that the parameter set cannot be simulated, which rules it out
     * @param variances Monte Carlo variance of each mean, at least 0 where the mean is a number
     */
    public Outputs(double[] means, double[] variances) {
        if (means.length != variances.length) {
            throw new IllegalArgumentException(
                    "as many variances as means are needed but got " + variances.length + " and " + means.length);
        }
        this.means = means.clone();
        this.variances = variances.clone();
        for (int i = 0; exist() && i < means.length; i++) {
            if (Double.isInfinite(means[i]) || !(variances[i] >= 0 && Double.isFinite(variances[i]))) {
                throw new IllegalArgumentException("output " + i
                        + " must be finite with a variance of at least 0 but is " + means[i] + " with " + variances[i]);
            }
        }
    }

    /** The outputs of a parameter set that cannot be simulated. */
    public static Outputs none(int targets) {
        double[] nothing = new double[targets];
        Arrays.fill(nothing, Double.NaN);
        return new Outputs(nothing, nothing);
    }

    /** Whether the parameter set could be simulated. */
    public boolean exist() {
        return Arrays.stream(means).noneMatch(Double::isNaN);
    }

    public int size() {
        return means.length;
    }

    /** The mean over replicates for the target of that index. */
    public double mean(int target) {
        return means[target];
    }

    /** The Monte Carlo variance of {@link #mean}. */
    public double variance(int target) {
        return variances[target];
    }
}
