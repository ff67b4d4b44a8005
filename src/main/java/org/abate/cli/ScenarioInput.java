// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import org.abate.city.City;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioFile;

/**
 * A scenario with its city, both checked, against each other too.
 *
 * @param file the scenario with the places where it was written
 * @param city the city it names
 */
record ScenarioInput(ScenarioFile file, City city) {
    Scenario scenario() {
        return file.scenario();
    }
}
