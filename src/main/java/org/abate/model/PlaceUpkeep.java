// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.EnumSet;
import java.util.Set;

/** What one programme's upkeep of street places is worth, in log-odds taken off decisions there, until it is changed. */
public final class PlaceUpkeep {
    private final Set<DisputeKind> kinds;
    private final double[] worth;

    PlaceUpkeep(Set<DisputeKind> kinds, int places) {
        this.kinds = EnumSet.copyOf(kinds);
        this.worth = new double[places];
    }

    /** A place is kept up, or, with 0, no more. */
    public void set(int place, double logOdds) {
        worth[place] = logOdds;
    }

    public double at(int place) {
        return worth[place];
    }

    boolean matters(DisputeKind kind) {
        return kinds.contains(kind);
    }
}
