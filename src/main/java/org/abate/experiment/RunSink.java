// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.util.List;
import org.abate.model.Tally;

/** Takes finished runs. */
@FunctionalInterface
public interface RunSink {
    /**
     * Takes one run.
     *
     * @param arms what each arm counted, in the order of the scenario's arms
     */
    void accept(RunNumber run, List<Tally> arms) throws IOException;
}
