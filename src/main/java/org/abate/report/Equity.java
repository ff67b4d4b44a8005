// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Design;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;

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
        Design design = stored.design();
        List<Count> counts = OUTCOMES.stream().map(Outcome::expected).toList();
        List<EquityCells> byPlace = cells(design, Breakdown.byPlace(design));
        stored.eachRunByNeighborhood(counts, (set, counted) -> byPlace.forEach(cell -> cell.visit(set, counted)));
        List<EquityCells> byPerson = cells(design, Breakdown.byPerson(design));
        stored.eachRunByVictimGroup(counts, (set, counted) -> byPerson.forEach(cell -> cell.visit(set, counted)));
        List<EquityRow> rows = new ArrayList<>();
        byPlace.forEach(cell -> rows.addAll(cell.rows()));
        byPerson.forEach(cell -> rows.addAll(cell.rows()));
        List<String> sources = design.demography().raceSources();
        return new Equity(rows, sources.isEmpty() ? NO_RACE : String.join(" ", sources));
    }

    private static List<EquityCells> cells(Design design, List<Breakdown> breakdowns) {
        return breakdowns.stream()
                .map(breakdown -> new EquityCells(design, breakdown, OUTCOMES))
                .toList();
    }

    /** The rows of one breakdown. */
    List<EquityRow> of(String breakdown) {
        return rows.stream().filter(row -> row.breakdown().equals(breakdown)).toList();
    }
}
