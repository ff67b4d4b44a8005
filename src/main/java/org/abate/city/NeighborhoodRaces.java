// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;

/**
 * What is known of races in a neighborhood.
 *
 * @param shares by race, in the order of the city's file; empty where the city's files do not say
 * @param source where the shares of victims come from, in words
 */
public record NeighborhoodRaces(List<RaceShare> shares, String source) {
    /** For a neighborhood of a city whose files name no races. */
    public static final NeighborhoodRaces UNKNOWN = new NeighborhoodRaces(List.of(), "");

    public NeighborhoodRaces {
        shares = List.copyOf(shares);
    }
}
