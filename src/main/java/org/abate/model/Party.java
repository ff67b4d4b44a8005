// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * A side of a dispute as one number: somebody at risk by position (0 and up), or an ordinary resident (below 0).
 */
public final class Party {
    private Party() {}

    /** The party that is an ordinary resident. */
    static int ofResident(int resident) {
        return -1 - resident;
    }

    public static boolean isAtRisk(int party) {
        return party >= 0;
    }

    /** The number of the resident who is this party. */
    static int resident(int party) {
        return -1 - party;
    }
}
