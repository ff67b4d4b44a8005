// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

/**
 * Which run: the {@code seed}-th life of the city under the {@code parameterSet}-th set of parameters.
 *
 * @param parameterSet counted from 0
 * @param seed counted from 0 within its parameter set
 */
public record RunNumber(int parameterSet, int seed) implements Comparable<RunNumber> {
    @Override
    public int compareTo(RunNumber other) {
        int bySet = Integer.compare(parameterSet, other.parameterSet);
        return bySet != 0 ? bySet : Integer.compare(seed, other.seed);
    }

    /** For people. */
    public String inWords() {
        return "the run with parameter set " + parameterSet + " and seed " + seed;
    }
}
