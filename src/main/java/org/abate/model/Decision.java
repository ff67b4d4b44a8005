// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a dispute was decided, with what weighed in it.
 *
 * @param day when, in days since the burn-in began
 * @param dispute that was decided
 * @param aggressor who started it
 * @param opponent the other side
 * @param reversed whether the opponent would strike first
 * @param probability of violence; 0 when one side is away, which ends the dispute
 * @param violent whether it turned violent
 * @param logOdds what each influence adds to the log-odds of violence; below 0 it protects; empty when one side is away
 */
public record Decision(
        double day,
        Dispute dispute,
        Side aggressor,
        Side opponent,
        boolean reversed,
        double probability,
        boolean violent,
        Map<Influence, Double> logOdds) {
    public Decision {
        logOdds = Collections.unmodifiableMap(new EnumMap<>(Map.copyOf(withAll(logOdds))));
    }

    private static Map<Influence, Double> withAll(Map<Influence, Double> some) {
        Map<Influence, Double> all = new EnumMap<>(Influence.class);
        for (Influence influence : Influence.values()) {
            all.put(influence, some.getOrDefault(influence, 0.0));
        }
        return all;
    }

    /**
     * One side of a dispute.
     *
     * @param party see {@link Party}
     * @param generation which holder of the position, 0 for a resident
     * @param group of the party, or {@link org.abate.city.StreetNetwork#NO_GROUP}
     * @param ageYears of the party
     * @param female whether a woman or girl
     * @param atLarge whether there and free
     */
    public record Side(int party, int generation, int group, double ageYears, boolean female, boolean atLarge) {
        /** Whether it is the same person. */
        public boolean isSame(Side other) {
            return party == other.party && generation == other.generation;
        }
    }

    /** Who would strike. */
    public Side striker() {
        return reversed ? opponent : aggressor;
    }

    /** Who would be struck. */
    public Side struck() {
        return reversed ? aggressor : opponent;
    }
}
