// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is done for the places where disputes happen, in log-odds taken off their decisions: patrol of a hot spot, which
 * carries over for days and fades, and upkeep of houses and lots, which lasts as long as somebody keeps it up. Of several
 * programmes that keep up the same place the one that matters most counts: a place is not protected twice.
 */
final class PlaceCare {
    private final int places;
    private final double carryOverHalfLifeDays;
    private final List<PlaceUpkeep> upkeep = new ArrayList<>();
    private boolean patrolled;
    /** Of no place before the first is patrolled: most arms never do. */
    private DecayingValues patrol;

    PlaceCare(int places, double carryOverHalfLifeDays) {
        this.places = places;
        this.carryOverHalfLifeDays = carryOverHalfLifeDays;
        this.patrol = new DecayingValues(0, carryOverHalfLifeDays);
    }

    double at(int place, DisputeKind kind, double day) {
        return (patrolled ? patrol.at(place, day) : 0) + upkeep(place, kind);
    }

    private double upkeep(int place, DisputeKind kind) {
        double strongest = 0;
        for (PlaceUpkeep programme : upkeep) {
            double worth = programme.matters(kind) ? programme.at(place) : 0;
            strongest = Math.abs(worth) > Math.abs(strongest) ? worth : strongest;
        }
        return strongest;
    }

    /** Officers are there: the place has that dose, or what is left of a stronger one. */
    void patrol(int place, double day, double logOdds) {
        if (!patrolled) {
            patrol = new DecayingValues(places, carryOverHalfLifeDays);
            patrolled = true;
        }
        // What is stored has faded since: mostly the new dose is at least as strong, and nothing need be worked out.
        if (Math.abs(patrol.stored(place)) <= Math.abs(logOdds)) {
            patrol.set(place, day, logOdds);
            return;
        }
        double left = patrol.at(place, day);
        patrol.set(place, day, Math.abs(left) > Math.abs(logOdds) ? left : logOdds);
    }

    /** A programme that keeps up places against some kinds of dispute. */
    PlaceUpkeep keepUp(Set<DisputeKind> kinds, int places) {
        PlaceUpkeep programme = new PlaceUpkeep(kinds, places);
        upkeep.add(programme);
        return programme;
    }
}
