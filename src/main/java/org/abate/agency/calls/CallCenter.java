// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import java.util.ArrayList;
import java.util.List;

/**
 * The room where 911 calls are answered: how many people are on post, and how calls fare before them over a year.
 *
 * <p>Each hour of the day is a {@link WaitingLine} of its own in its steady state. The same number of people is on post at
 * every hour: people in post times the share of the week that each of them is there. Within an hour of the day the load is
 * lognormal about its profile, because calls come in bursts and posts stand empty unevenly; without that spread a center
 * short of people looks worse, and a full one better, than centers are.
 *
 * @param callsPerYear calls that reach the center, those that are hung up included, at least 0
 * @param callsByHour 24 factors with mean 1, midnight to one o'clock first
 * @param loadSpread standard deviation of the logarithm of the load about its profile, 0 to 2
 * @param onPostShare share of the hours of the year that one full-time person sits at a phone, 0 to 1
 * @param handlingSeconds mean time that a call occupies its call-taker, wrap-up included, above 0
 * @param patienceSeconds mean time after which a waiting caller hangs up, above 0
 * @param promptSeconds a call answered within so many seconds counts as prompt, at least 0
 */
public record CallCenter(
        double callsPerYear,
        List<Double> callsByHour,
        double loadSpread,
        double onPostShare,
        double handlingSeconds,
        double patienceSeconds,
        double promptSeconds) {
    private static final int HOURS_PER_DAY = 24;
    private static final double HOURS_PER_YEAR = 365.25 * HOURS_PER_DAY;

    /** Gauss-Hermite quadrature for a standard normal variable: exact for polynomials up to the fifth degree. */
    private static final List<Spread> SPREADS = List.of(
            new Spread(-StrictMath.sqrt(3), 1.0 / 6), new Spread(0, 2.0 / 3), new Spread(StrictMath.sqrt(3), 1.0 / 6));

    private record Spread(double deviations, double probability) {}

    /** A line of the year: what happens in an hour of the day under some load, and how many calls it stands for. */
    private record Hour(double calls, AnswerTimes times) {}

    /**
     * How calls, and those who make them, fare over a year.
     *
     * @param times of the calls
     * @param reachedShare share of those who need help who reach a call-taker, at once or by calling again, 0 to 1
     * @param secondsToReach mean time from the first call until somebody knows of the event
     */
    record Year(AnswerTimes times, double reachedShare, double secondsToReach) {}

    public CallCenter {
        callsByHour = List.copyOf(callsByHour);
        if (callsByHour.size() != HOURS_PER_DAY) {
            throw new IllegalArgumentException("callsByHour must hold 24 factors but holds " + callsByHour.size());
        }
        double mean = callsByHour.stream().mapToDouble(Double::doubleValue).sum() / HOURS_PER_DAY;
        if (!(Math.abs(mean - 1) < 0.001) || callsByHour.stream().anyMatch(factor -> factor < 0)) {
            throw new IllegalArgumentException("callsByHour must be at least 0 with mean 1 but is " + callsByHour);
        }
        requireBetween("callsPerYear", callsPerYear, 0, 1e9);
        requireBetween("loadSpread", loadSpread, 0, 2);
        requireBetween("onPostShare", onPostShare, 0, 1);
        requireBetween("promptSeconds", promptSeconds, 0, 3600);
        new WaitingLine(0, handlingSeconds, patienceSeconds);
    }

    /**
     * How calls fare over a year.
     *
     * @param callTakers people in post, as full-time people, at least 0
     */
    public AnswerTimes year(double callTakers) {
        return together(hours(callTakers));
    }

    /** The same, with what becomes of callers who hang up. */
    Year year(double callTakers, Persistence persistence) {
        List<Hour> hours = hours(callTakers);
        double calls = 0;
        double reached = 0;
        double seconds = 0;
        for (Hour hour : hours) {
            double hangUps = hour.times.hangUpShare();
            calls += hour.calls;
            reached += hour.calls * persistence.reachedShare(hangUps);
            seconds += hour.calls * persistence.secondsToReach(hangUps, patienceSeconds);
        }
        return calls > 0
                ? new Year(together(hours), reached / calls, seconds / calls)
                : new Year(AnswerTimes.AT_ONCE, 1, 0);
    }

    private static AnswerTimes together(List<Hour> hours) {
        AnswerTimes year = AnswerTimes.AT_ONCE;
        double counted = 0;
        for (Hour hour : hours) {
            year = AnswerTimes.mix(year, counted, hour.times, hour.calls);
            counted += hour.calls;
        }
        return year;
    }

    private List<Hour> hours(double callTakers) {
        double onPost = callTakers * onPostShare;
        List<Hour> hours = new ArrayList<>();
        for (double factor : callsByHour) {
            for (Spread spread : SPREADS) {
                double callsPerHour = callsPerYear / HOURS_PER_YEAR * factor * loadFactor(spread);
                WaitingLine line = new WaitingLine(callsPerHour, handlingSeconds, patienceSeconds);
                hours.add(new Hour(callsPerHour * spread.probability, line.before(onPost, promptSeconds)));
            }
        }
        return hours;
    }

    /** The same center with that many times the calls. */
    CallCenter withCalls(double factor) {
        return new CallCenter(
                callsPerYear * factor,
                callsByHour,
                loadSpread,
                onPostShare,
                handlingSeconds,
                patienceSeconds,
                promptSeconds);
    }

    /** Calls a year that are answered within {@link #promptSeconds}. */
    public double callsAnsweredPromptly(AnswerTimes year) {
        return callsPerYear * year.promptShare();
    }

    /** Calls a year whose caller hangs up before an answer. */
    public double callsAbandoned(AnswerTimes year) {
        return callsPerYear * year.hangUpShare();
    }

    private double loadFactor(Spread spread) {
        return StrictMath.exp(loadSpread * spread.deviations - loadSpread * loadSpread / 2);
    }

    private static void requireBetween(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    name + " must lie between " + least + " and " + most + " but is " + value);
        }
    }
}
