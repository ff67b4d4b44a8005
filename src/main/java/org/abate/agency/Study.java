// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

/**
 * An evaluation that stands at the doors of an arm's programmes: it decides where they may work and whom they may take on, and
 * is told where they went. Without one every door is open.
 */
public interface Study {
    /** Nobody evaluates: every door is open. */
    Study NONE = new Study() {};

    /** What a programme may be kept from. */
    enum Unit {
        /** Somebody at risk, by position. */
        PERSON,
        /** A street place. */
        PLACE
    }

    /** Whether programmes of the arm may work in a neighborhood at all. */
    default boolean covers(int neighborhood) {
        return true;
    }

    /**
     * Whether a programme that is about to take on a unit may do so. Asked once for every unit and holder before anything else
     * is decided; whoever is turned away stays away.
     *
     * @param number of the unit
     * @param holder which holder of the position a person is; 0 for places
     * @param day in days since the burn-in began
     */
    default boolean admits(Unit unit, int number, int holder, double day) {
        return true;
    }

    /** Whether staff only go through the motions: the same people, paid and at work, who change nothing. */
    default boolean placebo() {
        return false;
    }

    /** Notes that a programme has posts in a neighborhood. */
    default void posted(int neighborhood) {}
}
