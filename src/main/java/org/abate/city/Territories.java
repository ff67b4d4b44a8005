// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import org.abate.scenario.Territory;

/** The names by which files can speak of a city's places. */
public final class Territories {
    private Territories() {}

    /** The jurisdictions of a city with their neighborhoods, the lead first. */
    public static List<Territory> of(City city) {
        return city.jurisdictions().stream()
                .map(jurisdiction -> new Territory(
                        jurisdiction.name(),
                        city.neighborhoods().stream()
                                .filter(n -> city.jurisdictionOf(n.index()).index() == jurisdiction.index())
                                .map(Neighborhood::name)
                                .toList()))
                .toList();
    }
}
