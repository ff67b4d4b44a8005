// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/** How keys of disputes and attacks descend from each other: the same in every arm, so that a story can follow them. */
public final class Lineage {
    private Lineage() {}

    /** The attack that a dispute turns into, if it does. */
    public static long attackOf(long dispute) {
        return Keys.derive(dispute, Purpose.VIOLENCE, 0);
    }

    /** What befalls a bystander of an attack, if anything does. */
    public static long bystanderOf(long attack) {
        return Keys.derive(attack, Purpose.INJURY, 0);
    }

    /** The case that an attack opens. */
    public static long caseOf(long attack) {
        return Keys.derive(attack, Purpose.CASE, 0);
    }

    /** What an attack, also one that befell a bystander, leaves behind. */
    static long grievanceOf(long attack) {
        return Keys.derive(attack, Purpose.GRIEVANCE, 0);
    }

    /** The number-th plan of retaliation of a grievance. */
    static long planOf(long grievance, int number) {
        return Keys.derive(grievance, Purpose.GRIEVANCE, number);
    }

    /** The dispute that a plan ripens into; it has luck of its own: who plans it and when must not tell how long it simmers. */
    static long disputeOf(long plan) {
        return Keys.derive(plan, Purpose.DISPUTE, "retaliation");
    }

    /** The dispute of the number-th retaliation, counted from 0, that an attack may lead to. */
    public static long retaliation(long attack, int number) {
        return disputeOf(planOf(grievanceOf(attack), number));
    }
}
