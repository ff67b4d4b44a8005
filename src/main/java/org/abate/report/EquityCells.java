// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.Design;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.statistics.Estimate;
import org.abate.statistics.NestedMoments;
import org.abate.statistics.RunningMoments;

/** Adds up the groups of a breakdown run by run: of each cell it keeps a number for each parameter set, and none of a run. */
final class EquityCells implements StoredRuns.RunVisitor {
    private static final double PER = 100_000;

    private final Design design;
    private final Breakdown breakdown;
    private final List<Outcome> outcomes;
    private final Cell[][][] cells;

    EquityCells(Design design, Breakdown breakdown, List<Outcome> outcomes) {
        this.design = design;
        this.breakdown = breakdown;
        this.outcomes = outcomes;
        cells = new Cell[design.arms().size()][breakdown.groups().size()][outcomes.size()];
        for (Cell[][] arm : cells) {
            for (Cell[] group : arm) {
                for (int outcome = 0; outcome < group.length; outcome++) {
                    group[outcome] = new Cell();
                }
            }
        }
    }

    @Override
    public void visit(int set, double[][][] counted) {
        for (int g = 0; g < breakdown.groups().size(); g++) {
            Breakdown.Group group = breakdown.groups().get(g);
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                double comparison = group.of(counted[0], outcome);
                for (int arm = 0; arm < counted.length; arm++) {
                    double victims = arm == 0 ? comparison : group.of(counted[arm], outcome);
                    cells[arm][g][outcome].add(set, victims, comparison - victims);
                }
            }
        }
    }

    /** By arm, group and outcome. */
    List<EquityRow> rows() {
        boolean[][] hidden = new boolean[outcomes.size()][];
        for (int outcome = 0; outcome < hidden.length; outcome++) {
            double[] expected = new double[cells[0].length];
            for (int group = 0; group < expected.length; group++) {
                expected[group] = cells[0][group][outcome].mean();
            }
            hidden[outcome] = Suppression.hidden(expected);
        }
        List<EquityRow> rows = new ArrayList<>();
        for (int arm = 0; arm < cells.length; arm++) {
            for (int group = 0; group < cells[arm].length; group++) {
                for (int outcome = 0; outcome < hidden.length; outcome++) {
                    EquityRow row = row(arm, group, outcome);
                    rows.add(hidden[outcome][group] ? row.withoutNumbers() : row);
                }
            }
        }
        return rows;
    }

    private EquityRow row(int arm, int g, int outcome) {
        Cell cell = cells[arm][g][outcome];
        Breakdown.Group group = breakdown.groups().get(g);
        double personYears = group.residents() * design.months() / 12;
        return new EquityRow(
                design.arms().get(arm),
                breakdown.key(),
                group.label(),
                outcomes.get(outcome),
                group.residents(),
                cell.expected(),
                personYears > 0 ? PER * cell.mean() / personYears : Double.NaN,
                cell.averted.estimate(),
                cell.averted.credible(0.95),
                cell.averted.shortage(),
                false,
                breakdown.caveat());
    }

    /** One arm, group and outcome. */
    private static final class Cell {
        private final NestedMoments averted = new NestedMoments();
        private final RunningMoments setMeans = new RunningMoments();
        private final RunningMoments runsOfOnlySet = new RunningMoments();
        private double sum;
        private int runs;
        private double sumInSet;
        private int runsInSet;
        private int sets;
        private int current = -1;

        void add(int set, double victims, double spared) {
            averted.add(set, spared);
            if (set != current) {
                closeSet();
                current = set;
                sets++;
            }
            if (sets == 1) {
                runsOfOnlySet.add(victims);
            }
            sum += victims;
            runs++;
            sumInSet += victims;
            runsInSet++;
        }

        private void closeSet() {
            if (runsInSet > 0) {
                setMeans.add(sumInSet / runsInSet);
            }
            sumInSet = 0;
            runsInSet = 0;
        }

        double mean() {
            return sum / runs;
        }

        /** Sets are the independent units, or the runs of the only one. */
        Estimate expected() {
            closeSet();
            double error = sets == 1 ? runsOfOnlySet.standardError() : setMeans.standardError();
            return new Estimate(mean(), error, Math.max(0, (sets == 1 ? runs : sets) - 1));
        }
    }
}
