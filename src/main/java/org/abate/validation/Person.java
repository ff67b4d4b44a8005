// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import org.abate.model.Party;

/**
 * One person of a simulated city over its whole history.
 *
 * @param party see {@link Party}: a position of the street network, or a resident who is not at risk
 * @param generation which holder of the position, 0 for a resident
 */
public record Person(int party, int generation) {
    /** Whether this is one of the people at risk, the network of the model. */
    boolean isInNetwork() {
        return Party.isAtRisk(party);
    }
}
