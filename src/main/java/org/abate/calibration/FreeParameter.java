// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import org.abate.evidence.Prior;

/**
 * A parameter that calibration may move.
 *
 * <p>The engine searches in coordinates in which every prior is a standard normal, z; u = &Phi;(z) is the same point in the unit
 * cube, where the prior is uniform. On the scale of its prior a parameter is linear in z on either side of its median, so that
 * a model that is smooth in log rates and logit shares is smooth in z up to the edge of the belief, which it is not in u.
 *
 * @param name as the caller knows it; a column of the ensemble
 * @param prior what is believed before the targets are seen; not a fixed value
 */
public record FreeParameter(String name, Prior prior) {
    public FreeParameter {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a free parameter needs a name");
        }
        if (prior.isFixed()) {
            throw new IllegalArgumentException(name + " is fixed at " + prior.median() + " and cannot be calibrated");
        }
    }

    /** The value at a place of the unit cube, strictly between 0 and 1. */
    public double value(double u) {
        return prior.quantile(u);
    }
}
