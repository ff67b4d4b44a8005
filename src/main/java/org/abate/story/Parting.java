// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.abate.model.Decision;
import org.abate.model.Injury;

/**
 * A dispute that ended differently in two lives, and a death that is only in one of them.
 *
 * @param death in the life in which somebody died
 * @param deadly how the dispute was decided in that life
 * @param other how the same dispute was decided in the other life; empty when a programme kept somebody out of it there
 * @param later whether the death came later, in retaliation for what came of the dispute
 * @param cause what mattered most
 * @param differences by cause, how much more it spoke for violence where somebody died, in log-odds; only what differs
 */
record Parting(
        Injury death,
        Decision deadly,
        Optional<Decision> other,
        boolean later,
        Cause cause,
        Map<Cause, Double> differences) {
    Parting {
        Map<Cause, Double> copy = new EnumMap<>(Cause.class);
        copy.putAll(differences);
        differences = Collections.unmodifiableMap(copy);
    }

    long dispute() {
        return deadly.dispute().key();
    }

    /** 0 when what decided was aimed at this dispute, its people, group or place, 1 at what surrounds it, 2 when the death came later. */
    int rank() {
        return later ? 2 : cause.isDirect() ? 0 : 1;
    }

    /** What makes two partings alike. */
    String type() {
        return rank() + " " + cause + " " + deadly.dispute().kind();
    }
}
