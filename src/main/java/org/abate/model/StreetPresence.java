// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Somebody who works on the street and hears of what happens in a neighborhood or to a client. */
public interface StreetPresence {
    /** Told of every dispute that arises in the neighborhood, or that a client is a side of; may hear of it or not. */
    void disputeSimmers(Dispute dispute, boolean ofClient);

    /**
     * Told of every gun attack in the neighborhood; may respond or not.
     *
     * @return factor on the number of retaliations that the attack leads to; 1 without a response
     */
    double retaliationRatioAfter(Attack attack);

    /** Told when a client is gone for good. */
    void clientLeft();
}
