// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.stream.IntStream;
import org.abate.statistics.RatioOfRates.Rate;

/** Counts by unit and month, months before the programme first. */
final class Panel {
    private final int[][] counts;
    private final int[][] bases;
    private final boolean[] treated;
    private final int[] treatedFrom;
    private final double[][] known;
    private final int before;

    /**
     * @param counts by unit and column, see {@link Window#column}
     * @param bases of which the counts are a share, for clearance
     * @param treated whether a unit was treated
     * @param treatedFrom column from which it was, for units that are treated
     * @param known of each unit before anything was counted, for matching; without anything it is matched by its count before
     * @param before number of columns before the programme
     */
    Panel(int[][] counts, int[][] bases, boolean[] treated, int[] treatedFrom, double[][] known, int before) {
        this.counts = counts;
        this.bases = bases;
        this.treated = treated;
        this.treatedFrom = treatedFrom;
        this.known = known;
        this.before = before;
    }

    int[][] counts() {
        return counts;
    }

    boolean isTreated(int unit) {
        return treated[unit];
    }

    /** Column from which a treated unit was treated. */
    int treatedFrom(int unit) {
        return treatedFrom[unit];
    }

    /** What a unit is matched by. */
    double[] covariates(int unit) {
        return known[unit].length > 0 ? known[unit] : new double[] {countBefore(unit)};
    }

    /** Columns before the programme. */
    int before() {
        return before;
    }

    /** Numbers of the units that were treated, or of the others. */
    int[] units(boolean ofTreated) {
        return IntStream.range(0, treated.length)
                .filter(unit -> treated[unit] == ofTreated)
                .toArray();
    }

    int columns() {
        return counts.length == 0 ? 0 : counts[0].length;
    }

    /** Events of the treated or of the others in their months before or after, over unit-months. */
    Rate rate(boolean ofTreated, boolean after) {
        return rate(
                IntStream.range(0, treated.length)
                        .filter(unit -> treated[unit] == ofTreated)
                        .toArray(),
                after);
    }

    /** Events of some units; one that is named twice counts twice. */
    Rate rate(int[] units, boolean after) {
        int months = after ? columns() - before : before;
        return new Rate(sum(counts, units, after), (double) months * units.length);
    }

    /** Events of the treated in their months after. */
    double treatedAfter(boolean ofBases) {
        int[] units =
                IntStream.range(0, treated.length).filter(unit -> treated[unit]).toArray();
        return sum(ofBases ? bases : counts, units, true);
    }

    /** Share of the bases that counted, of the treated or the others, before or after; not a number without bases. */
    double share(boolean ofTreated, boolean after) {
        int[] units = units(ofTreated);
        return sum(counts, units, after) / sum(bases, units, after);
    }

    private double sum(int[][] of, int[] units, boolean after) {
        double sum = 0;
        for (int unit : units) {
            for (int column = after ? before : 0; column < (after ? columns() : before); column++) {
                sum += of[unit][column];
            }
        }
        return sum;
    }

    /** The treated taken together, by column. */
    int[] treatedSeries() {
        int[] series = new int[columns()];
        for (int unit = 0; unit < treated.length; unit++) {
            for (int column = 0; treated[unit] && column < series.length; column++) {
                series[column] += counts[unit][column];
            }
        }
        return series;
    }

    double countBefore(int unit) {
        return sum(counts, new int[] {unit}, false);
    }
}
