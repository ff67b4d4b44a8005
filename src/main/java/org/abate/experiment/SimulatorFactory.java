// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;
import java.util.function.Supplier;
import org.abate.city.City;
import org.abate.evidence.ParameterSet;
import org.abate.scenario.Scenario;

/** Turns a scenario into simulators of its runs. */
@FunctionalInterface
public interface SimulatorFactory {
    /**
     * A source of simulators that all do the same.
     *
     * @param parameterSets by {@link RunNumber#parameterSet()}
     * @param seed of the experiment; luck depends on it and on the run's number, on nothing else
     * @return gives every thread a simulator of its own; may be called from several threads at once
     */
    Supplier<ArmSimulator> create(Scenario scenario, City city, List<ParameterSet> parameterSets, long seed);
}
