// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.time.LocalDate;
import java.util.Optional;
import org.abate.scenario.Delivered;
import org.abate.scenario.Delivery;
import org.abate.scenario.Jurisdictions;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;

/** How people who are sent for some weeks come: the delivery of what lasts too short for months of hiring. */
record Arrival(
        @Lever(meaning = "First day; the scenario's start when left out", unit = "date", byDefault = "")
                Optional<LocalDate> start,
        @Lever(meaning = "Days over which they arrive", unit = "days", byDefault = "7", max = 365) double rampUpDays,
        @Lever(
                        meaning = "How closely the work follows the model that was evaluated",
                        unit = "share from 0 to 1",
                        byDefault = "1",
                        max = 1)
                double fidelity,
        @Lever(
                        meaning =
                                "Where in a region they work, by name; the lead jurisdiction alone when left out, others only"
                                        + " by agreement",
                        unit = "jurisdictions",
                        byDefault = "[]")
                Jurisdictions jurisdictions,
        @Lever(meaning = "Who pays; left out, the one who usually does", unit = "payer", byDefault = "")
                Optional<Payer> payer)
        implements Delivered {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    @Override
    public Delivery delivery() {
        return new Delivery(start, Optional.empty(), rampUpDays / DAYS_PER_MONTH, fidelity, jurisdictions, payer);
    }
}
