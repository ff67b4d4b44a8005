// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.city.NeighborhoodBurden;
import org.abate.city.Placements;
import org.abate.scenario.Placement;

/**
 * Where the posts and seats of an arm go: where its scenario puts them, but for the share that an equity goal reserves for the
 * poorest neighborhoods, those with a fifth of the residents.
 */
public final class Allocation {
    private static final double FIFTH = 0.2;

    private final City city;
    private final boolean[] poorest;
    private double reservedShare;

    Allocation(City city) {
        this.city = city;
        this.poorest = poorestFifth(city);
    }

    /** By neighborhood: the poorest first until they have a fifth of the residents. */
    private static boolean[] poorestFifth(City city) {
        boolean[] poorest = new boolean[city.neighborhoods().size()];
        double left = FIFTH * city.residents();
        for (Neighborhood next : city.neighborhoods().stream()
                .filter(n -> n.residents() > 0)
                .sorted(Comparator.comparingDouble(Neighborhood::povertyPercent).reversed())
                .toList()) {
            if (left > 0) {
                poorest[next.index()] = true;
                left -= next.residents();
            }
        }
        return poorest;
    }

    /** Reserves a share of all posts and seats, 0 to 1, for the poorest fifth. */
    public void reserveForPoorest(double share) {
        reservedShare = share;
    }

    /** Whether the {@code number}-th post or seat, counted from 0, is reserved: every so many, evenly. */
    public boolean reserved(int number) {
        return Math.floor((number + 1) * reservedShare) > Math.floor(number * reservedShare);
    }

    /** Whether a neighborhood is one of the poorest fifth. */
    public boolean amongPoorest(int neighborhood) {
        return poorest[neighborhood];
    }

    private List<Integer> busiestPoorest(IntPredicate territory) {
        return Arrays.stream(NeighborhoodBurden.busiest(city, poorest.length, n -> poorest[n] && territory.test(n)))
                .boxed()
                .toList();
    }

    /** The neighborhood of each post: those of the placement in turn, reserved posts in the poorest in turn. */
    List<Integer> posts(Placement placement, IntPredicate territory, int posts) {
        List<Integer> wanted = Placements.indexes(city, placement, territory);
        List<Integer> poor = reservedShare > 0 ? busiestPoorest(territory) : List.of();
        List<Integer> placed = new ArrayList<>();
        int taken = 0;
        int reservedSoFar = 0;
        for (int post = 0; post < posts; post++) {
            boolean forPoor = reserved(post) && !poor.isEmpty();
            placed.add(forPoor ? poor.get(reservedSoFar++ % poor.size()) : wanted.get(taken++ % wanted.size()));
        }
        return placed;
    }
}
