// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * Somebody who was hurt or killed, as police and hospital records together would have it.
 *
 * @param attack what was done, by whom to whom
 * @param place street place where
 * @param ageYears of the victim
 * @param female whether the victim is a woman or girl
 * @param daysToArrest days until an arrest clears the case; infinite when none does
 */
public record Injury(Attack attack, int place, double ageYears, boolean female, double daysToArrest) {}
