// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import org.abate.city.City;
import org.abate.scenario.Scenario;

/**
 * A scenario with its city, both checked, against each other too.
 *
 * @param scenario what the user wrote
 * @param city the city it names
 */
record ScenarioInput(Scenario scenario, City city) {}
