// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.util.List;

/**
 * Simulates blocks of runs, here or elsewhere. An engine sees run numbers go in and counts come out; the model, the store and
 * the statistics do not know which engine it was.
 */
public interface Engine {
    /**
     * Simulates the runs and hands each to the sink as it finishes: in any order, one at a time, on the calling thread.
     *
     * <p>When stopped it begins no further run, hands over those under way and returns. When a run fails it does the same and
     * then throws.
     *
     * @throws IOException from the sink; nothing is handed over after it
     * @throws SimulationFailedException when a run failed
     */
    void simulate(List<RunNumber> runs, RunSink sink, StopSignal stop) throws IOException, SimulationFailedException;
}
