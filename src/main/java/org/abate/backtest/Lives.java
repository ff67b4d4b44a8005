// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.BitSet;
import java.util.List;
import org.abate.city.StreetNetwork;
import org.abate.city.SyntheticCity;
import org.abate.scenario.Evaluation;

/**
 * One run of a backtest as evaluators see it: what was before, then the same city without the programme and with it.
 *
 * @param city with its people
 * @param evaluation how it is measured
 * @param window which months
 * @param before what happened before the programme
 * @param without what happened without it
 * @param with what happened with it
 * @param trial the evaluation at its doors
 * @param chosen neighborhoods that were to be treated
 * @param holders who of each position was at liberty when the programme began, {@link #ABSENT} where nobody was
 * @param records what the record of whoever held each position then tells of their risk, in log units and with an error
 * @param lastDay end of the time lived
 */
record Lives(
        SyntheticCity city,
        Evaluation evaluation,
        Window window,
        Watch before,
        Watch without,
        Watch with,
        Trial trial,
        BitSet chosen,
        List<Integer> holders,
        List<Double> records,
        double lastDay) {
    /** Nobody holds the position, or whoever does is in custody. */
    static final int ABSENT = -1;

    Lives {
        holders = List.copyOf(holders);
        records = List.copyOf(records);
    }

    StreetNetwork network() {
        return city.network();
    }

    /** What happened after the beginning in one of the two. */
    Watch after(boolean withProgramme) {
        return withProgramme ? with : without;
    }
}
