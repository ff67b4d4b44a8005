// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.List;
import org.abate.scenario.StrategyDescription;

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
        return new Installation(
                List.of(), // Strategies.catalog()
                List.of("homicides", "nonfatalShootings", "gunHomicides", "groupHomicides", "domesticHomicides"),
                folder -> { // CityReader::read
                    throw new IllegalStateException("no city can be read yet");
                });
    }
}
