// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over runs with its Monte Carlo error, in the unit of what it is about.
 *
 * @param mean NaN when undefined
 * @param monteCarloStandardError how far another set of as many runs would typically land; NaN when one run cannot tell
 * @param degreesOfFreedom independent units behind the standard error, less one
 */
public record Estimate(double mean, double monteCarloStandardError, int degreesOfFreedom) {
    /** Half the width of the 95 % Monte Carlo interval: Student's t times the standard error; NaN when it is unknown. */
    public double halfWidth95() {
        if (Double.isNaN(monteCarloStandardError) || degreesOfFreedom < 1) {
            return Double.NaN;
        }
        return monteCarloStandardError == 0
                ? 0
                : new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(0.975)
                        * monteCarloStandardError;
    }
}
