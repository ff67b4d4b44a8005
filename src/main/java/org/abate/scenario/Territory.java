// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;

/**
 * A jurisdiction of a city by name, with the names of its neighborhoods.
 *
 * @param jurisdiction as the city's files write it
 * @param neighborhoods as the city's files write them
 */
public record Territory(String jurisdiction, List<String> neighborhoods) {
    public Territory {
        neighborhoods = List.copyOf(neighborhoods);
    }
}
