// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.city.StreetPlaces;

/**
 * The vacant lots and abandoned houses of the city and the street places near them.
 *
 * <p>Vacant homes of a neighborhood: {@code residents / residentsPerHome x v / (1 - v)}, v the share of homes that stand vacant;
 * abandoned houses are a share of them, and there are some vacant lots for each. They lie about the neighborhood's places in an
 * order of their own, in no relation to how much trouble a place draws.
 */
final class VacantStock {
    static final int NONE = -1;

    private static final double MOST_VACANT = 0.9;

    private final StreetPlaces places;
    private final long luck;
    private final int[] lots;
    private final int[] houses;
    private final int[] near;
    private final int[] treated;
    private final Map<Integer, int[]> order = new HashMap<>();

    VacantStock(City city, StreetPlaces places, RemediationParameters p, long luck) {
        this.places = places;
        this.luck = luck;
        int neighborhoods = city.neighborhoods().size();
        lots = new int[neighborhoods];
        houses = new int[neighborhoods];
        near = new int[neighborhoods];
        treated = new int[neighborhoods];
        for (Neighborhood n : city.neighborhoods()) {
            double abandoned = p.abandonedShareOfVacant() * vacantHomes(n, p);
            houses[n.index()] = (int) StrictMath.rint(abandoned);
            lots[n.index()] = (int) StrictMath.rint(abandoned * p.lotsPerAbandonedHouse());
            double properties = houses[n.index()] + (double) lots[n.index()];
            near[n.index()] =
                    (int) Math.min(places.in(n.index()), StrictMath.ceil(properties / p.propertiesPerPlace()));
        }
    }

    private static double vacantHomes(Neighborhood n, RemediationParameters p) {
        double vacant = Math.min(MOST_VACANT, n.vacancyPercent() / 100);
        return n.residents() / p.residentsPerHome() * vacant / (1 - vacant);
    }

    /** Properties left for a kind of work in a neighborhood. */
    int left(PropertyWork work, int neighborhood) {
        return work == PropertyWork.LOT ? lots[neighborhood] : houses[neighborhood];
    }

    /** One of them is worked on. */
    void take(PropertyWork work, int neighborhood) {
        if (work == PropertyWork.LOT) {
            lots[neighborhood]--;
        } else {
            houses[neighborhood]--;
        }
    }

    /** Another place of the neighborhood that has vacant property near it; {@link #NONE} when work has been done at all. */
    int nextPlace(int neighborhood) {
        if (treated[neighborhood] >= near[neighborhood]) {
            return NONE;
        }
        return order.computeIfAbsent(neighborhood, this::shuffled)[treated[neighborhood]++];
    }

    private int[] shuffled(int neighborhood) {
        int first = places.first(neighborhood);
        return IntStream.range(first, first + places.in(neighborhood))
                .boxed()
                .sorted(Comparator.comparingDouble(place -> Keys.uniform(Keys.derive(luck, Purpose.PLACE, place), 0)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Lots and houses of all the city that are left. */
    int left() {
        return Arrays.stream(lots).sum() + Arrays.stream(houses).sum();
    }
}
