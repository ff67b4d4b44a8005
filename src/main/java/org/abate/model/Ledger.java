// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Counts what happens in the right month and place, and writes the event log. */
final class Ledger {
    private final RunWorld world;
    private final Tally tally;
    private final EventLog log;

    Ledger(RunWorld world, Tally tally, EventLog log) {
        this.world = world;
        this.tally = tally;
        this.log = log;
    }

    void count(double day, Count count, double amount) {
        int month = world.monthOf(day);
        if (month != ProjectionCalendar.NOT_COUNTED) {
            tally.add(month, count, amount);
        }
    }

    void count(double day, int neighborhood, Count count, double amount) {
        int month = world.monthOf(day);
        if (month != ProjectionCalendar.NOT_COUNTED) {
            tally.add(month, count, amount);
            if (month >= 0) {
                tally.addInNeighborhood(neighborhood, count, amount);
            }
        }
    }

    void countVictim(double day, VictimGroup group, Count count, double amount) {
        if (world.monthOf(day) >= 0) {
            tally.addForVictim(group, count, amount);
        }
    }

    Spending.Account account(Spending.Line line) {
        return tally.account(line);
    }

    void spend(double day, Spending.Account account, double quantity, double usd) {
        int month = world.monthOf(day);
        if (month != ProjectionCalendar.NOT_COUNTED) {
            tally.spend(month, account, quantity, usd);
        }
    }

    void record(double day, EventKind kind, long key, int who, int whom) {
        log.record(day, kind, key, who, whom);
    }
}
