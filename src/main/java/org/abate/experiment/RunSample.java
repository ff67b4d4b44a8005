// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.ArrayList;
import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/** Picks runs to look at again. */
public final class RunSample {
    private RunSample() {}

    /**
     * Some of the runs, spread over the parameter sets: one by lot from each of as many equal stretches of the list.
     *
     * @param runs in order
     * @param size how many; all when there are fewer
     * @param seed that the lots hang on
     */
    public static List<RunNumber> of(List<RunNumber> runs, int size, long seed) {
        int taken = Math.min(size, runs.size());
        List<RunNumber> sample = new ArrayList<>();
        for (int i = 0; i < taken; i++) {
            int from = (int) ((long) i * runs.size() / taken);
            int to = (int) ((i + 1L) * runs.size() / taken);
            long lot = Keys.derive(seed, Purpose.RESAMPLING, i);
            sample.add(runs.get(from + Draws.index(lot, 0, to - from)));
        }
        return sample;
    }
}
