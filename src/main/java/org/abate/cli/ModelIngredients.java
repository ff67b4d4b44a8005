// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.SimulatorFactory;
import org.abate.scenario.InvalidInputException;

/** The real ingredients: the readers and the model of this program. */
final class ModelIngredients implements Ingredients {
    private final Installation installation;

    ModelIngredients(Installation installation) {
        this.installation = installation;
    }

    @Override
    public ScenarioInput input(String file, List<String> overrides) throws InvalidInputException {
        return new InputReader(installation).read(file, overrides);
    }

    @Override
    public List<ParameterSet> parameterSets(City city, long seed, int count) {
        CalibratedParameters calibrated = CalibratedParameters.load();
        return IntStream.range(0, count)
                .mapToObj(number -> calibrated.draw(seed, number))
                .toList();
    }

    @Override
    public SimulatorFactory simulators() {
        return CitySimulator::simulators;
    }

    @Override
    public Optional<CitySimulator> storySource(KeptExperiment kept) {
        return Optional.of(CitySimulator.of(kept.scenario(), kept.city(), kept.sets(), kept.seed()));
    }
}
