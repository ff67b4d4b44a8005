// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.List;
import org.abate.city.CityReader;
import org.abate.experiment.Outcome;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;

/**
 * The parts that the commands work with.
 *
 * @param strategies what arms may run
 * @param outcomes names of what goals may be about
 * @param cities how a city's folder is read
 */
public record Installation(List<StrategyDescription> strategies, List<String> outcomes, CitySource cities) {
    public Installation {
        strategies = List.copyOf(strategies);
        outcomes = List.copyOf(outcomes);
    }

    /** Everything this program has. */
    public static Installation complete() {
        return new Installation(Strategies.catalog(), Outcome.goalKeys(), CityReader::read);
    }
}
