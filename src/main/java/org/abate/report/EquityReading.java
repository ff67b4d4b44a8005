// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.Design;
import org.abate.experiment.Outcome;
import org.abate.experiment.RunReader;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;

/** Makes an {@link Equity} of runs that are shown to it, so that others can look at the same runs in the same pass. */
public final class EquityReading {
    private final Design design;
    private final List<EquityCells> byPlace;
    private final List<EquityCells> byPerson;

    public EquityReading(Design design) {
        this.design = design;
        this.byPlace = cells(design, Breakdown.byPlace(design));
        this.byPerson = cells(design, Breakdown.byPerson(design));
    }

    private static List<EquityCells> cells(Design design, List<Breakdown> breakdowns) {
        return breakdowns.stream()
                .map(breakdown -> new EquityCells(design, breakdown, Equity.OUTCOMES))
                .toList();
    }

    /** What it must see of every run. */
    public List<Count> counts() {
        return Equity.OUTCOMES.stream().map(Outcome::expected).toList();
    }

    /** Must see all runs by neighborhood. */
    public RunReader byNeighborhood() {
        return new RunReader(counts(), (set, counted) -> byPlace.forEach(cells -> cells.visit(set, counted)));
    }

    /** Must see all runs by victim group. */
    public StoredRuns.RunVisitor byVictimGroup() {
        return (set, counted) -> byPerson.forEach(cells -> cells.visit(set, counted));
    }

    /** What both have seen. */
    public Equity equity() {
        List<EquityRow> rows = new ArrayList<>();
        byPlace.forEach(cells -> rows.addAll(cells.rows()));
        byPerson.forEach(cells -> rows.addAll(cells.rows()));
        List<String> sources = design.demography().raceSources();
        return new Equity(rows, sources.isEmpty() ? Equity.NO_RACE : String.join(" ", sources));
    }
}
