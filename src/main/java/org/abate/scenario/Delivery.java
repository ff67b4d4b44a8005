// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How well and when a strategy is delivered: settings that every strategy shares. A settings record holds one component of
 * this type; in the scenario file its settings stand beside the strategy's own.
 */
public record Delivery(
        @Lever(meaning = "First day of the strategy; the scenario's start when left out", unit = "date", byDefault = "")
                Optional<LocalDate> start,
        @Lever(
                        meaning = "Last day of the strategy; the end of the projection when left out",
                        unit = "date",
                        byDefault = "")
                Optional<LocalDate> end,
        @Lever(
                        meaning = "Months over which staff are hired and the work reaches full strength",
                        unit = "months",
                        byDefault = "6",
                        max = 60)
                double rampUpMonths,
        @Lever(
                        meaning = "How closely the work follows the model that was evaluated",
                        unit = "share from 0 to 1",
                        byDefault = "1",
                        max = 1)
                double fidelity,
        @Lever(
                        meaning =
                                "Where in a region it works, by name; the lead jurisdiction alone when left out, others only by"
                                        + " agreement",
                        unit = "jurisdictions",
                        byDefault = "[]")
                Jurisdictions jurisdictions,
        @Lever(meaning = "Who pays; left out, the one who usually does", unit = "payer", byDefault = "")
                Optional<Payer> payer)
        implements Delivered {
    /** At full strength from the first day to the last: for rules that need nobody. */
    public static final Delivery WHOLE_PROJECTION = new Delivery(Optional.empty(), Optional.empty(), 0, 1);

    /** A strategy that works in the lead jurisdiction alone and is paid for by whoever usually does. */
    public Delivery(Optional<LocalDate> start, Optional<LocalDate> end, double rampUpMonths, double fidelity) {
        this(start, end, rampUpMonths, fidelity, Jurisdictions.LEAD, Optional.empty());
    }

    @Override
    public Delivery delivery() {
        return this;
    }
}
