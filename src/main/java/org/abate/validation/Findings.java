// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Optional;

/**
 * All that an examination of a city's model found.
 *
 * @param validation patterns against the record and published numbers
 * @param histories that the comparison rests on
 * @param officers what an officer does, where that was asked and the city has officers on file
 * @param forecast years after the fit, where the city has counts of them
 */
public record Findings(
        Validation validation,
        SimulatedHistories histories,
        Optional<OfficerTest.Effect> officers,
        Optional<Forecast> forecast) {}
