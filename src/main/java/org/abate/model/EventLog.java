// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Where everything that happens in a run is written, in the order in which it happens. */
public interface EventLog {
    /**
     * Writes one event.
     *
     * @param day when, in days since the burn-in began
     * @param kind what
     * @param key of the dispute, person, group or agent concerned
     * @param who party or group number
     * @param whom other party, neighborhood or group number
     */
    void record(double day, EventKind kind, long key, int who, int whom);
}
