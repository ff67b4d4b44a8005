// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Map;

/**
 * One strategy that an arm runs, as the user chose it, checked and completed with the defaults.
 *
 * @param strategy the strategy's key in the scenario file, such as {@code streetOutreach}
 * @param settings every setting of that strategy by name: the values that its settings record is made of (Integer,
 *     Double, Boolean, String, LocalDate, {@link Placement}, {@link Jurisdictions}, Optional of these)
 */
public record StrategyChoice(String strategy, Map<String, Object> settings) {
    public StrategyChoice {
        settings = Map.copyOf(settings);
    }
}
