// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.Territories;
import org.abate.scenario.Gazetteer;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.scenario.Wording;

/** Reads a scenario and its city, each city once, and finds the problems of both at once. */
final class InputReader {
    private final CitySource cities;
    private final ScenarioReader scenarios;
    private final Map<Path, City> read = new HashMap<>();

    InputReader(Installation installation) {
        this.cities = installation.cities();
        Gazetteer gazetteer = folder -> Optional.of(Territories.of(city(folder)));
        this.scenarios = new ScenarioReader(installation.strategies(), installation.outcomes(), gazetteer);
    }

    /**
     * The scenario in {@code file} and its city.
     *
     * @param file as the user typed it
     * @param overrides settings in place of those in the file, each {@code path=value}
     * @throws InvalidInputException with all problems, when there are any
     */
    ScenarioInput read(String file, List<String> overrides) throws InvalidInputException {
        Scenario scenario = scenarios.read(path(file), overrides);
        return new ScenarioInput(scenario, city(scenario.city()));
    }

    private static Path path(String file) throws InvalidInputException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InvalidInputException(
                    List.of(new Problem(Wording.printable(file), 0, 0, "", "no file can have this name")));
        }
    }

    private City city(Path folder) throws InvalidInputException {
        City known = read.get(folder);
        if (known != null) {
            return known;
        }
        City city = cities.read(folder);
        read.put(folder, city);
        return city;
    }
}
