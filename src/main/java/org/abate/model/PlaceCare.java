// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * What is done for the places where disputes happen, in log-odds taken off their decisions: patrol of a hot spot, which
 * carries over for days and fades, and upkeep of houses and lots, which lasts as long as somebody keeps it up.
 */
final class PlaceCare {
    private final DecayingValues patrol;
    private final double[] upkeep;
    private boolean any;

    PlaceCare(int places, double carryOverHalfLifeDays) {
        patrol = new DecayingValues(places, carryOverHalfLifeDays);
        upkeep = new double[places];
    }

    double at(int place, double day) {
        return any ? upkeep[place] + patrol.at(place, day) : 0;
    }

    /** Officers are there: the place has that dose, or what is left of a stronger one. */
    void patrol(int place, double day, double logOdds) {
        any = true;
        // What is stored has faded since: mostly the new dose is at least as strong, and nothing need be worked out.
        if (Math.abs(patrol.stored(place)) <= Math.abs(logOdds)) {
            patrol.set(place, day, logOdds);
            return;
        }
        double left = patrol.at(place, day);
        patrol.set(place, day, Math.abs(left) > Math.abs(logOdds) ? left : logOdds);
    }

    /** What the upkeep of a place is worth from now on. */
    void keepUp(int place, double logOdds) {
        any = true;
        upkeep[place] = logOdds;
    }

    double upkeep(int place) {
        return upkeep[place];
    }
}
