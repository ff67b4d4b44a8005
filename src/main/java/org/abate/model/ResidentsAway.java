// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.HashMap;
import java.util.Map;

/** The few residents not at risk who are dead or in custody; all others are about. */
final class ResidentsAway {
    private final Map<Integer, Double> until;

    ResidentsAway() {
        this(new HashMap<>());
    }

    private ResidentsAway(Map<Integer, Double> until) {
        this.until = until;
    }

    ResidentsAway copy() {
        return new ResidentsAway(new HashMap<>(until));
    }

    boolean atLarge(int resident, double day) {
        Double back = until.get(resident);
        return back == null || day >= back;
    }

    /** From now on; for ever when {@code day} is infinite. */
    void sendAway(int resident, double day) {
        until.merge(resident, day, Math::max);
    }
}
