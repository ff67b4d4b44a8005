// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The few residents not at risk who are dead or in custody; all others are about. */
final class ResidentsAway {
    private final Map<Integer, Double> until;
    private final BitSet everAway;

    ResidentsAway() {
        this(new HashMap<>(), new BitSet());
    }

    private ResidentsAway(Map<Integer, Double> until, BitSet everAway) {
        this.until = until;
        this.everAway = everAway;
    }

    ResidentsAway copy() {
        return new ResidentsAway(new HashMap<>(until), (BitSet) everAway.clone());
    }

    boolean atLarge(int resident, double day) {
        return !everAway.get(resident) || day >= until.get(resident);
    }

    /** From now on; for ever when {@code day} is infinite. */
    void sendAway(int resident, double day) {
        everAway.set(resident);
        until.merge(resident, day, Math::max);
    }
}
