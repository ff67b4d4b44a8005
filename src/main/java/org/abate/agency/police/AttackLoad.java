// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.chance.Exponential;
import org.abate.model.DecayingValues;

/** How many gun attacks there have lately been for analysts to review. */
public final class AttackLoad {
    private final DecayingValues attacks;

    public AttackLoad(double halfLifeDays) {
        attacks = new DecayingValues(1, halfLifeDays);
    }

    /** Takes note of a gun attack, whoever did it. */
    public void note(double day) {
        attacks.add(0, day, 1);
    }

    /** Gun attacks per month lately; at least one. */
    public double perMonth(double day, double daysSoFar) {
        double memory = attacks.meanLifeDays();
        double days = memory * (1 - Exponential.exp(-Math.max(1, daysSoFar) / memory));
        return Math.max(1, attacks.at(0, day) / days * 365.25 / 12);
    }
}
