// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

/** Somebody at risk in a slot of a service, or done with it. */
final class Client {
    final int who;
    final int generation;
    final double since;
    final boolean inReservedSlot;
    boolean done;
    double awaySince = Double.NaN;

    /** @param since day on which the service begins for the person */
    Client(int who, int generation, double since, boolean inReservedSlot) {
        this.who = who;
        this.generation = generation;
        this.since = since;
        this.inReservedSlot = inReservedSlot;
    }
}
