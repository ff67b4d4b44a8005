// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.nio.file.Path;
import org.abate.city.City;
import org.abate.scenario.InvalidInputException;

/** Reads a city's folder. */
@FunctionalInterface
public interface CitySource {
    /**
     * The city in that folder.
     *
     * @throws InvalidInputException with all problems of its files
     */
    City read(Path folder) throws InvalidInputException;
}
