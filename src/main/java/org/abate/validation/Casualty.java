// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import org.abate.city.RecordedVictim;

/**
 * Somebody hurt or killed, as a record or the model has it; what is not known is NaN.
 *
 * @param epochDay date, as {@link java.time.LocalDate#toEpochDay}
 * @param dayTime time in days from the first day of the history
 * @param eastMetres in the city's metres
 * @param northMetres in the city's metres
 * @param neighborhood index, or {@link RecordedVictim#NOWHERE}
 * @param ageYears of the victim
 * @param female 1 for women and girls, 0 for men and boys, NaN
 * @param fatal whether the victim died
 * @param arrested 1 when somebody was arrested, 0 when not, NaN
 * @param street what only the model knows; null in a record
 */
public record Casualty(
        int epochDay,
        double dayTime,
        double eastMetres,
        double northMetres,
        int neighborhood,
        double ageYears,
        double female,
        boolean fatal,
        double arrested,
        StreetDetail street) {
    /** Whether it happened in a neighborhood: neither in a park nor at an unknown place. */
    boolean isInNeighborhood() {
        return neighborhood != RecordedVictim.NOWHERE;
    }
}
