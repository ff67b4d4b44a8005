// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.abate.chance.Draws;
import org.abate.chance.Exponential;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * How far those who are served by a programme keep out of disputes: a job, treatment or a home takes people away from where
 * disputes arise, so that some never do.
 *
 * <p>A dispute does not arise with probability {@code 1 - exp(-sum of what the programmes are worth)}, in log hazard, for
 * whoever would start it, and with a share of that sum for the other side; each is drawn with luck of its own, so that people who
 * are served by nobody meet the same disputes in every arm. Where the sum is negative the programmes do harm: with probability
 * {@code exp(-sum) - 1} another dispute of the kind arises between the same two.
 */
final class Involvement {
    private static final int PASSES_BY = 0;
    private static final int DRAWS_IN = 1;

    private final List<Served> programmes = new ArrayList<>();

    private record Served(Set<DisputeKind> kinds, DecayingValues worth) {}

    /**
     * A programme that keeps people out of some kinds of dispute.
     *
     * @return what it is worth to each person, as log hazard at or above 0 (below 0 it draws people in), for the programme to set
     */
    DecayingValues served(Set<DisputeKind> kinds, int people, double halfLifeDays) {
        DecayingValues worth = new DecayingValues(people, halfLifeDays);
        programmes.add(new Served(EnumSet.copyOf(kinds), worth));
        return worth;
    }

    /** Somebody else holds the position now. */
    void forget(int who, double day) {
        programmes.forEach(programme -> programme.worth.set(who, day, 0));
    }

    /**
     * Whether a dispute passes a person by.
     *
     * @param share of what the programmes are worth that counts: 1 for who starts a dispute, less for the other side
     */
    boolean passesBy(DisputeKind kind, int who, long disputeKey, double day, double share) {
        double worth = share * worth(kind, who, day);
        return worth > 0 && Draws.happens(luck(disputeKey, who), PASSES_BY, 1 - Exponential.exp(-worth));
    }

    /** Whether a person gets into another dispute of the kind, because a programme does harm. */
    boolean drawsIn(DisputeKind kind, int who, long disputeKey, double day, double share) {
        double worth = share * worth(kind, who, day);
        return worth < 0 && Draws.happens(luck(disputeKey, who), DRAWS_IN, Exponential.exp(-worth) - 1);
    }

    /** The key of the dispute that a person is drawn into beside another. */
    static long keyOfAnother(long disputeKey, int who) {
        return Keys.derive(luck(disputeKey, who), Purpose.DISPUTE, 0);
    }

    private static long luck(long disputeKey, int who) {
        return Keys.derive(disputeKey, Purpose.SERVICE, who);
    }

    private double worth(DisputeKind kind, int who, double day) {
        if (programmes.isEmpty() || !Party.isAtRisk(who)) {
            return 0;
        }
        double worth = 0;
        for (Served programme : programmes) {
            if (programme.kinds.contains(kind)) {
                worth += programme.worth.at(who, day);
            }
        }
        return worth;
    }
}
