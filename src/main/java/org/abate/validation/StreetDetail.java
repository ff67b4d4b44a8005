// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import org.abate.model.DisputeKind;

/**
 * What only the model knows of an injury.
 *
 * @param kind what the violence was about
 * @param gun whether it was done with a gun
 * @param victim who was hurt
 * @param betweenGroups whether attacker and victim belong to two different groups
 * @param topPerson whether attacker or victim is among the riskiest half percent of the residents
 * @param daysToArrest infinite when nobody is arrested
 */
public record StreetDetail(
        DisputeKind kind, boolean gun, Person victim, boolean betweenGroups, boolean topPerson, double daysToArrest) {
    /**
     * Whether this is part of a feud of groups: a rivalry, or a retaliation of one group's member on another's. Police file it
     * as such, and none of the motives that they count is of groups.
     */
    boolean isFeud() {
        return kind == DisputeKind.GROUP_RIVALRY || (kind == DisputeKind.RETALIATION && betweenGroups);
    }
}
