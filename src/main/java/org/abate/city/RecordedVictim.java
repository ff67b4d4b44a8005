// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody killed, as a city's records have it.
 *
 * @param date of the killing, as recorded
 * @param eastMetres in the city's metres; NaN where the place is not known
 * @param northMetres in the city's metres; NaN where the place is not known
 * @param neighborhood index of the neighborhood, or {@link #NOWHERE} in a park, outside or unknown
 * @param ageYears of the victim; NaN where it is not known
 * @param female whether the victim is a woman or girl, where that is known
 * @param arrest whether somebody was arrested, where that is known
 */
public record RecordedVictim(
        LocalDate date,
        double eastMetres,
        double northMetres,
        int neighborhood,
        double ageYears,
        Optional<Boolean> female,
        Optional<Boolean> arrest) {
    /** Stands for no neighborhood. */
    public static final int NOWHERE = -1;
}
