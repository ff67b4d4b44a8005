// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;

/**
 * What one arm of one run counted: by month of the projection, and over the whole projection by neighborhood and by the
 * age and sex of victims.
 *
 * <p>Month {@code m} covers the days from {@code start.plusMonths(m)} to {@code start.plusMonths(m + 1)}. The twelve months
 * before the start are kept beside them, so that a fall "since last year" can be told from a fall against the comparison arm.
 */
public final class Tally {
    private static final int COUNTS = Count.values().length;

    private final double[] byMonth;
    private final double[] byNeighborhood;
    private final double[] byVictimGroup;
    private final double[] yearBefore;
    private final Spending spending;
    private final int months;
    private final int neighborhoods;

    /**
     * @param months length of the projection
     * @param neighborhoods number of neighborhoods of the city
     */
    public Tally(int months, int neighborhoods) {
        this.months = months;
        this.neighborhoods = neighborhoods;
        yearBefore = new double[COUNTS];
        byMonth = new double[months * COUNTS];
        spending = new Spending((months + 11) / 12);
        byNeighborhood = new double[neighborhoods * COUNTS];
        byVictimGroup = new double[VictimGroup.values().length * COUNTS];
    }

    private Tally(Tally from) {
        months = from.months;
        neighborhoods = from.neighborhoods;
        yearBefore = from.yearBefore.clone();
        byMonth = from.byMonth.clone();
        byNeighborhood = from.byNeighborhood.clone();
        byVictimGroup = from.byVictimGroup.clone();
        spending = from.spending.copy();
    }

    public Tally copy() {
        return new Tally(this);
    }

    public int months() {
        return months;
    }

    public int neighborhoods() {
        return neighborhoods;
    }

    /** Adds to a month of the projection, or, for a negative month, to the year before the start. */
    public void add(int month, Count count, double amount) {
        if (month < 0) {
            yearBefore[count.ordinal()] += amount;
        } else {
            byMonth[month * COUNTS + count.ordinal()] += amount;
        }
    }

    public void addInNeighborhood(int neighborhood, Count count, double amount) {
        byNeighborhood[neighborhood * COUNTS + count.ordinal()] += amount;
    }

    public void addForVictim(VictimGroup group, Count count, double amount) {
        byVictimGroup[group.ordinal() * COUNTS + count.ordinal()] += amount;
    }

    /** Adds to an account in a month of the projection, and to {@link Count#COST_USD}; before the start nothing is paid. */
    public void spend(int month, Spending.Account account, double quantity, double usd) {
        if (month >= 0) {
            add(month, Count.COST_USD, usd);
            account.add(month / 12, quantity, usd);
        }
    }

    /** Where spending on a budget line of this arm is booked. */
    public Spending.Account account(Spending.Line line) {
        return spending.account(line);
    }

    /** What the strategies used up. */
    public Spending spending() {
        return spending;
    }

    public double inMonth(int month, Count count) {
        return byMonth[month * COUNTS + count.ordinal()];
    }

    public double inNeighborhood(int neighborhood, Count count) {
        return byNeighborhood[neighborhood * COUNTS + count.ordinal()];
    }

    public double forVictims(VictimGroup group, Count count) {
        return byVictimGroup[group.ordinal() * COUNTS + count.ordinal()];
    }

    public double inYearBefore(Count count) {
        return yearBefore[count.ordinal()];
    }

    /** Sum over the months {@code from} (inclusive) to {@code to} (exclusive). */
    public double between(int from, int to, Count count) {
        double sum = 0;
        for (int month = from; month < to; month++) {
            sum += inMonth(month, count);
        }
        return sum;
    }

    public double total(Count count) {
        return between(0, months, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && Arrays.equals(byMonth, that.byMonth)
                && Arrays.equals(byNeighborhood, that.byNeighborhood)
                && Arrays.equals(byVictimGroup, that.byVictimGroup)
                && Arrays.equals(yearBefore, that.yearBefore)
                && spending.equals(that.spending);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byMonth);
    }
}
