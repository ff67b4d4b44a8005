// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;
import org.abate.model.Tally;

/**
 * Lives one run in every arm, with the same luck. A pure function of the run's number; one instance serves one thread.
 */
public interface ArmSimulator {
    /** What each arm counted, in the order of the scenario's arms. */
    List<Tally> simulate(RunNumber run);
}
