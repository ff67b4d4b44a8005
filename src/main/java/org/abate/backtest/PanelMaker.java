// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.abate.city.Neighborhood;
import org.abate.model.EventKind;
import org.abate.model.Injury;
import org.abate.scenario.Evaluation;

/** Counts what happened by unit and calendar month. */
final class PanelMaker {
    private final Lives lives;
    private final Counting counting;
    private final int units;
    private final boolean[] treated;
    private final int[] treatedFrom;

    PanelMaker(Lives lives) {
        this.lives = lives;
        this.counting = new Counting(lives.evaluation(), lives.network());
        this.units = switch (lives.evaluation().units()) {
            case CITY -> 1;
            case NEIGHBORHOODS -> lives.city().city().neighborhoods().size();
            case GROUPS -> lives.network().groups();
            case PLACES -> lives.city().places().size();
            case PEOPLE, ATTACKS -> throw new IllegalArgumentException("people and attacks are not counted by month");
        };
        this.treated = new boolean[units];
        this.treatedFrom = new int[units];
        Arrays.fill(treatedFrom, lives.window().monthsBefore());
        findTreated();
    }

    private void findTreated() {
        switch (lives.evaluation().units()) {
            case CITY -> treated[0] = true;
            case NEIGHBORHOODS ->
                IntStream.range(0, units)
                        .forEach(n -> treated[n] = lives.chosen().get(n));
            case GROUPS -> reached(EventKind.NOTIFIED);
            default -> reached(EventKind.PLACE_TREATED);
        }
    }

    private void reached(EventKind kind) {
        for (Watch.Contact contact : lives.with().contacts()) {
            if (contact.kind() == kind && contact.day() < lives.window().end() && !treated[contact.who()]) {
                treated[contact.who()] = true;
                treatedFrom[contact.who()] =
                        Math.max(lives.window().monthsBefore(), lives.window().column(contact.day()));
            }
        }
    }

    /** The counts of the city with its programme, or of the same units without it. */
    Panel panel(boolean withProgramme) {
        int[][] counts = new int[units][lives.window().months()];
        int[][] bases = new int[units][lives.window().months()];
        for (Watch watch : new Watch[] {lives.before(), lives.after(withProgramme)}) {
            for (Injury injury : watch.injuries()) {
                int column = counting.counts(injury) ? lives.window().column(counting.day(injury)) : -1;
                if (column >= 0) {
                    boolean numerator =
                            lives.evaluation().outcome() != Evaluation.Measured.CLEARANCE || Counting.cleared(injury);
                    forUnits(injury, unit -> {
                        counts[unit][column] += numerator ? 1 : 0;
                        bases[unit][column]++;
                    });
                }
            }
        }
        return new Panel(
                counts, bases, treated, treatedFrom, known(), lives.window().monthsBefore());
    }

    private void forUnits(Injury injury, IntConsumer unit) {
        switch (lives.evaluation().units()) {
            case CITY -> unit.accept(0);
            case NEIGHBORHOODS -> unit.accept(injury.attack().neighborhood());
            case GROUPS -> counting.forGroups(injury.attack(), unit::accept);
            default -> unit.accept(injury.place());
        }
    }

    /**
     * What evaluators know of units before the time that they compare: the homicides on record, residents and poverty of a
     * neighborhood, of a street place those of the neighborhood where it lies; of groups and the city nothing. Counts of the time
     * compared are left out where there is a record: units chosen because they are like the treated ones in these very months
     * would regress to their own means.
     */
    private double[][] known() {
        double[][] known = new double[units][0];
        for (Neighborhood n : lives.city().city().neighborhoods()) {
            double[] record = {n.homicides(), n.residents(), n.povertyPercent()};
            if (lives.evaluation().units() == Evaluation.Units.NEIGHBORHOODS) {
                known[n.index()] = record;
            } else if (lives.evaluation().units() == Evaluation.Units.PLACES) {
                int first = lives.city().places().first(n.index());
                Arrays.fill(known, first, first + lives.city().places().in(n.index()), record);
            }
        }
        return known;
    }
}
