// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Knows the names of a city's places, so that a scenario that names others is found out while it is read. */
@FunctionalInterface
public interface Gazetteer {
    /**
     * The jurisdictions of the city in that folder, the lead first; empty when names shall not be checked.
     *
     * @throws InvalidInputException when the folder's files cannot be used; its problems join those of the scenario
     */
    Optional<List<Territory>> territories(Path cityFolder) throws InvalidInputException;
}
