// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.abate.scenario.Jurisdictions;
import org.abate.scenario.Placement;

/** Finds the neighborhoods that a scenario means when it says where staff work. */
public final class Placements {
    private Placements() {}

    /**
     * Indexes of the neighborhoods that a placement means: the busiest or poorest of those allowed, worst first, or the named
     * ones in their order. Poorest goes by {@link Neighborhood#povertyPercent()} and passes over neighborhoods where nobody
     * lives; of equals the lower index comes first. Where fewer are allowed than asked for, there are fewer.
     *
     * @param allowed whether staff may work in the neighborhood of an index
     * @throws IllegalArgumentException when a named neighborhood does not exist or is not allowed
     */
    public static List<Integer> indexes(City city, Placement placement, IntPredicate allowed) {
        if (placement.busiest() > 0) {
            return Arrays.stream(NeighborhoodBurden.busiest(city, placement.busiest(), allowed))
                    .boxed()
                    .toList();
        }
        if (placement.poorest() > 0) {
            return poorest(city, placement.poorest(), allowed);
        }
        return placement.names().stream()
                .map(name -> index(city, name, allowed))
                .toList();
    }

    /**
     * Whether a neighborhood belongs to one of these jurisdictions.
     *
     * @param jurisdictions by name; none means the lead
     * @throws IllegalArgumentException when the city has no jurisdiction of a name
     */
    public static IntPredicate within(City city, Jurisdictions jurisdictions) {
        for (String name : jurisdictions.names()) {
            if (city.jurisdictions().stream().noneMatch(known -> known.name().equals(name))) {
                throw new IllegalArgumentException("there is no jurisdiction " + name);
            }
        }
        return neighborhood -> {
            Jurisdiction home = city.jurisdictionOf(neighborhood);
            return jurisdictions.names().isEmpty()
                    ? home.index() == city.lead().index()
                    : jurisdictions.names().contains(home.name());
        };
    }

    private static List<Integer> poorest(City city, int count, IntPredicate allowed) {
        return IntStream.range(0, city.neighborhoods().size())
                .filter(allowed)
                .filter(i -> city.neighborhoods().get(i).residents() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> city.neighborhoods().get(i).povertyPercent())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    private static int index(City city, String name, IntPredicate allowed) {
        return city.neighborhoods().stream()
                .filter(n -> n.name().equals(name) && allowed.test(n.index()))
                .mapToInt(Neighborhood::index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("staff cannot work in a neighborhood " + name));
    }
}
