// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.List;
import java.util.Optional;
import org.abate.city.City;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.SimulatorFactory;
import org.abate.scenario.InvalidInputException;

/** What a run is made of, from readers and the model to the command that puts them together. */
interface Ingredients {
    /**
     * Reads and checks a scenario and its city.
     *
     * @param file as the user typed it
     * @param overrides {@code path=value} from the command line, checked like the file
     */
    ScenarioInput input(String file, List<String> overrides) throws InvalidInputException;

    /** The first {@code count} parameter sets of a city under a seed; a longer list begins with the shorter. */
    List<ParameterSet> parameterSets(City city, long seed, int count);

    /** The model. */
    SimulatorFactory simulators();

    /** Lives single runs of an experiment again for a story; empty where there are no lives to tell of. */
    default Optional<CitySimulator> storySource(KeptExperiment kept) {
        return Optional.empty();
    }
}
