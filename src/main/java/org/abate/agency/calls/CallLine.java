// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.abate.model.Answering;

/**
 * How calls fare at the 911 center of a jurisdiction with any staff and any load, relative to today. Made once for a parameter
 * set; what was worked out is kept. Safe for threads.
 */
public final class CallLine {
    private static final double DAYS_PER_YEAR = 365.25;

    /** Staff and load are rounded to this many parts, so that a day differs from the last only when it matters. */
    private static final double PARTS = 1000;

    private final CallCenter center;
    private final double responseSeconds;
    private final double travelPerLogHours;
    private final Persistence persistence;
    private final CallCenter.Year today;
    private final Map<Day.Load, Day> known = new ConcurrentHashMap<>();

    /**
     * A day at the center.
     *
     * @param load staff and calls it is about
     * @param answering how 911 answers, for the model
     * @param calls that come
     * @param promptCalls of them answered within the time that counts as prompt
     */
    record Day(Load load, Answering answering, double calls, double promptCalls) {
        /** Call-takers and calls relative to today, both in thousandths. */
        record Load(long callTakers, long calls) {}
    }

    /**
     * @param center with today's calls
     * @param persistence what callers do who hang up
     * @param presentCallTakers today: what effects are measured from
     * @param responseSeconds time from when somebody knows to an officer's arrival
     * @param travelPerLogHours fall of the logarithm of dispatch and travel per log unit of free officer-hours
     */
    public CallLine(
            CallCenter center,
            Persistence persistence,
            double presentCallTakers,
            double responseSeconds,
            double travelPerLogHours) {
        this.center = center;
        this.persistence = persistence;
        this.responseSeconds = responseSeconds;
        this.travelPerLogHours = travelPerLogHours;
        this.today = center.year(parts(presentCallTakers) / PARTS, persistence);
    }

    /** The day that follows another: the same one where staff and load are the same. */
    Day dayAfter(Day last, double callTakers, double load) {
        return last.load().callTakers() == parts(callTakers) && last.load().calls() == parts(load)
                ? last
                : day(callTakers, load);
    }

    /**
     * A day with so many call-takers; with nobody on post no call is answered, and word gets out in other ways.
     *
     * @param load calls that come, relative to today
     */
    Day day(double callTakers, double load) {
        return known.computeIfAbsent(new Day.Load(parts(callTakers), parts(load)), this::day);
    }

    private static long parts(double amount) {
        return Math.round(amount * PARTS);
    }

    private Day day(Day.Load load) {
        CallCenter loaded = center.withCalls(load.calls() / PARTS);
        CallCenter.Year year = loaded.year(load.callTakers() / PARTS, persistence);
        double delay = year.secondsToReach();
        double usual = today.secondsToReach();
        Answering answering = new Answering(
                StrictMath.log((responseSeconds + delay) / (responseSeconds + usual)),
                responseSeconds / (responseSeconds + delay),
                travelPerLogHours,
                (delay - usual) / 60,
                year.reachedShare());
        return new Day(
                load,
                answering,
                loaded.callsPerYear() / DAYS_PER_YEAR,
                loaded.callsAnsweredPromptly(year.times()) / DAYS_PER_YEAR);
    }
}
