// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;

/**
 * Who is harmed and who is spared: victims by neighborhood, poverty of the neighborhood, age, sex and race, computed from the
 * run store alone.
 *
 * @param rows by breakdown, arm, group and outcome
 * @param aboutRace what the table by race rests on, or why there is none
 */
public record Equity(List<EquityRow> rows, String aboutRace) {
    /** Why small groups have no numbers. */
    static final String WHY_SUPPRESSED = String.format(
            Locale.ROOT,
            "suppressed: the comparison arm expects fewer than %.0f victims over the projection, or the number would give"
                    + " away the only other group that does",
            Suppression.FEWEST_EXPECTED_VICTIMS);

    static final String NO_RACE =
            "There is no table by race: the files of this city do not say what share of its victims is of which race.";

    /** Outcomes that are people hurt, and so have a place and a victim. */
    static final List<Outcome> OUTCOMES = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome.expected() != outcome.counted())
            .toList();

    public Equity {
        rows = List.copyOf(rows);
    }

    /** Computes all rows from at least one finished run. */
    public static Equity of(StoredRuns stored) throws IOException {
        EquityReading reading = new EquityReading(stored.design());
        stored.eachRunByNeighborhood(List.of(reading.byNeighborhood()));
        stored.eachRunByVictimGroup(reading.counts(), reading.byVictimGroup());
        return reading.equity();
    }

    /** The rows of one breakdown. */
    List<EquityRow> of(String breakdown) {
        return rows.stream().filter(row -> row.breakdown().equals(breakdown)).toList();
    }
}
