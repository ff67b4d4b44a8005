// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/**
 * The stochastic simulator that is fitted. Called from several threads at once; what it returns must depend on its arguments
 * alone.
 */
@FunctionalInterface
public interface CandidateSimulator {
    /**
     * Simulates one parameter set.
     *
     * @param values in the order and the units of the free parameters
     * @param key the luck of this evaluation
     * @return outputs in the order of the targets
     */
    Outputs simulate(double[] values, long key);
}
