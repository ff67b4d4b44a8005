// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;

/**
 * What was added to an experiment to tell what explains its mixes.
 *
 * @param addedArms names of arms that nobody wrote; their indices follow those of the scenario's own arms
 * @param mixes that are taken apart
 */
public record Factorials(List<String> addedArms, List<Factorial> mixes) {
    /** Nothing was asked for. */
    public static final Factorials NONE = new Factorials(List.of(), List.of());

    public Factorials {
        addedArms = List.copyOf(addedArms);
        mixes = List.copyOf(mixes);
    }
}
