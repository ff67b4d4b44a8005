// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import org.abate.model.DisputeKind;

/**
 * What only the model knows of an injury.
 *
 * @param kind what the violence was about
 * @param gun whether it was done with a gun
 * @param victim position of the victim in the street network, or negative for a resident who is not at risk
 * @param victimGeneration which holder of the position
 * @param topPerson whether attacker or victim is among the riskiest half percent of the residents
 * @param daysToArrest infinite when nobody is arrested
 */
public record StreetDetail(
        DisputeKind kind, boolean gun, int victim, int victimGeneration, boolean topPerson, double daysToArrest) {
    /** Whether the victim is one of the people at risk, the network of the model. */
    boolean victimInNetwork() {
        return victim >= 0;
    }

    /** Tells one person from another over the history. */
    int person() {
        return victim < 0 ? victim : victim * 4096 + victimGeneration;
    }
}
