// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Path;
import org.abate.scenario.InvalidInputException;

/** The cities that ship with the program, for tests. */
public final class Cities {
    private Cities() {}

    static Path folder(String name) {
        return Path.of("scenarios", "cities", name);
    }

    public static City stLouis() {
        return read("stlouis");
    }

    static City milltown() {
        return read("minimal");
    }

    static City read(String name) {
        try {
            return CityReader.read(folder(name));
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
