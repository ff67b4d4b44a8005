// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import org.abate.model.DisputeKind;

/**
 * What only the model knows of an injury.
 *
 * @param kind what the violence was about
 * @param gun whether it was done with a gun
 * @param victim who was hurt
 * @param topPerson whether attacker or victim is among the riskiest half percent of the residents
 * @param daysToArrest infinite when nobody is arrested
 */
public record StreetDetail(DisputeKind kind, boolean gun, Person victim, boolean topPerson, double daysToArrest) {}
