// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;
import java.util.Map;

/**
 * One possible future of the city: what is done, by whom. The first arm of a scenario is the comparison arm.
 *
 * @param name unique in its scenario
 * @param strategies the strategies that run, with those of included arms, in the order of the catalog
 * @param staffing present staff replaced in this arm, by staff category ({@code policeOfficers}, {@code detectives} ...)
 */
public record Arm(String name, List<StrategyChoice> strategies, Map<String, Double> staffing) {
    public Arm {
        strategies = List.copyOf(strategies);
        staffing = Map.copyOf(staffing);
    }
}
