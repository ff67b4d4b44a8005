// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * One post in a programme: filled on a day of the ramp-up, left after a time that is exponential with the turnover of its kind,
 * vacant for a while, filled by a newcomer, and so on to the end of the programme. Must be asked about days in order.
 */
public final class Post {
    private static final int STINT = 0;
    private static final double DAYS_PER_YEAR = 365.25;

    private final Tenure tenure;
    private final long luck;
    private final double turnoverPerYear;
    private final double vacancyDays;
    private double from;
    private double until;
    private int holders;

    /**
     * @param number of the post in its programme, counted from 0
     * @param luck of the post
     * @param turnoverPerYear rate at which its holders leave, per year
     * @param vacancyDays time until a newcomer starts
     */
    public Post(Tenure tenure, int number, long luck, double turnoverPerYear, double vacancyDays) {
        this.tenure = tenure;
        this.luck = luck;
        this.turnoverPerYear = turnoverPerYear;
        this.vacancyDays = vacancyDays;
        take(tenure.hired(number));
    }

    private void take(double day) {
        from = day;
        until = turnoverPerYear > 0
                ? day
                        + Draws.exponential(
                                Keys.derive(luck, Purpose.WORKER, holders), STINT, DAYS_PER_YEAR / turnoverPerYear)
                : Double.POSITIVE_INFINITY;
        holders++;
    }

    /** Whether somebody works there on a day. */
    public boolean filled(double day) {
        while (day >= until) {
            take(until + vacancyDays);
        }
        return day >= from && tenure.runs(day);
    }

    /** Number of the present or next holder, counted from 1: a change of it tells of a newcomer. */
    public int holder() {
        return holders;
    }
}
