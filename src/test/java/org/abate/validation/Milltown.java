// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.nio.file.Path;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.scenario.InvalidInputException;

/** The toy city that ships with the program, for tests. */
final class Milltown {
    private Milltown() {}

    static City city() {
        return read("minimal");
    }

    static City read(String name) {
        try {
            return CityReader.read(Path.of("scenarios", "cities", name));
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The value of a pattern of a history. */
    static double value(String pattern, History history) {
        return new PatternCatalog(history.city(), PatternCatalog.SHUFFLES_OF_A_RECORD)
                .ofHistories().stream()
                        .filter(known -> known.id().equals(pattern))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no pattern " + pattern))
                        .statistic()
                        .applyAsDouble(history);
    }
}
