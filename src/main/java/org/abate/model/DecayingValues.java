// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Exponential;

/**
 * Numbers that fade by half in a given time, one for each of many holders; stored with the time of their last change and
 * decayed only when read. A holder that was never touched reads exactly 0.
 */
public final class DecayingValues {
    private static final double LN2 = StrictMath.log(2);

    private final double[] value;
    private final double[] since;
    private final double ratePerDay;

    public DecayingValues(int holders, double halfLifeDays) {
        this(new double[holders], new double[holders], LN2 / halfLifeDays);
    }

    private DecayingValues(double[] value, double[] since, double ratePerDay) {
        this.value = value;
        this.since = since;
        this.ratePerDay = ratePerDay;
    }

    DecayingValues copy() {
        return new DecayingValues(value.clone(), since.clone(), ratePerDay);
    }

    public double at(int holder, double day) {
        double stored = value[holder];
        return stored == 0 ? 0 : stored * Exponential.exp(-ratePerDay * (day - since[holder]));
    }

    /** The value as it was when it was last changed. */
    public double stored(int holder) {
        return value[holder];
    }

    public void set(int holder, double day, double amount) {
        value[holder] = amount;
        since[holder] = day;
    }

    public void add(int holder, double day, double amount) {
        set(holder, day, at(holder, day) + amount);
    }

    /**
     * Makes it at least {@code amount}, or where that is negative at most. What is stored has faded since: mostly the new
     * amount is beyond it, and nothing need be worked out.
     */
    void reach(int holder, double day, double amount) {
        double stored = value[holder];
        if (amount >= 0 ? stored <= amount || at(holder, day) < amount : stored >= amount || at(holder, day) > amount) {
            set(holder, day, amount);
        }
    }

    /** Days of inflow that a steady value stands for: value = inflow per day x this. */
    public double meanLifeDays() {
        return 1 / ratePerDay;
    }
}
