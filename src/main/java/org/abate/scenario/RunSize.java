// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/**
 * How many runs: every parameter set is run with several seeds, so that what we do not know and mere chance can be told
 * apart.
 *
 * @param parameterSets at least 1
 * @param seedsPerSet at least 1
 */
public record RunSize(int parameterSets, int seedsPerSet) {
    public RunSize {
        if (parameterSets < 1 || seedsPerSet < 1) {
            throw new IllegalArgumentException("parameterSets and seedsPerSet must be at least 1");
        }
    }

    /** Runs of each arm. */
    public int runs() {
        return Math.multiplyExact(parameterSets, seedsPerSet);
    }
}
