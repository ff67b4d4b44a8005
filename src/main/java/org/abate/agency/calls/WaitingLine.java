// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import org.abate.chance.Exponential;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.util.Pair;

/**
 * A line of callers who hang up when they lose patience, before a number of people who answer: the queue M/M/n+M, known as
 * Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002), in its steady state.
 *
 * <p>With arrival rate &lambda;, handling rate &mu; (one over the mean handling time), hang-up rate &theta; (one over the
 * mean patience) and n servers, the wait that would be offered to a caller of endless patience is 0 with the probability
 * that a server is free and otherwise has, up to a constant, the density
 *
 * <pre>v(x) = exp(&lambda; (1 - exp(-&theta;x)) / &theta; - n&mu;x)</pre>
 *
 * (Zeltyn and Mandelbaum 2005, M/M/n+G). The caller is still there after x with probability exp(-&theta;x). The odds of
 * having to wait are &lambda; B &int;v, where B is the share of calls that Erlang's loss formula turns away from n - 1 servers.
 * All of it is computed relative to the peak of v, so that nothing overflows for any load and any n.
 *
 * @param callsPerHour arrival rate &lambda;, at least 0
 * @param handlingSeconds mean time for which a call occupies the one who answers it, wrap-up included, above 0
 * @param patienceSeconds mean time after which a waiting caller hangs up, above 0
 */
public record WaitingLine(double callsPerHour, double handlingSeconds, double patienceSeconds) {
    private static final double SECONDS_PER_HOUR = 3600;

    /** Parts of the density below exp(-DEPTH) of its peak are left out. */
    private static final double DEPTH = 30;

    private static final int PANELS = 8;
    private static final Pair<double[], double[]> NODES = nodes(10);

    public WaitingLine {
        if (!(callsPerHour >= 0 && Double.isFinite(callsPerHour))) {
            throw new IllegalArgumentException("callsPerHour must be at least 0 but is " + callsPerHour);
        }
        if (!(handlingSeconds > 0 && Double.isFinite(handlingSeconds))) {
            throw new IllegalArgumentException("handlingSeconds must be above 0 but is " + handlingSeconds);
        }
        if (!(patienceSeconds > 0 && Double.isFinite(patienceSeconds))) {
            throw new IllegalArgumentException("patienceSeconds must be above 0 but is " + patienceSeconds);
        }
    }

    /**
     * How calls fare before a number of servers that need not be whole: 7.4 servers are 8 for 40 % of the time and 7 for the
     * rest.
     *
     * @param servers on post, at least 0
     * @param promptSeconds a call answered within so many seconds counts as prompt, at least 0
     */
    public AnswerTimes before(double servers, double promptSeconds) {
        if (!(servers >= 0 && servers < Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("servers must be at least 0 but is " + servers);
        }
        int whole = (int) servers;
        double oneMore = servers - whole;
        if (oneMore == 0) {
            return beforeWhole(whole, promptSeconds);
        }
        return AnswerTimes.mix(
                beforeWhole(whole, promptSeconds), 1 - oneMore, beforeWhole(whole + 1, promptSeconds), oneMore);
    }

    private AnswerTimes beforeWhole(int servers, double promptSeconds) {
        if (callsPerHour == 0) {
            return AnswerTimes.AT_ONCE;
        }
        if (servers == 0) {
            return AnswerTimes.NOBODY_THERE;
        }
        OfferedWait wait = new OfferedWait(callsPerHour / SECONDS_PER_HOUR, servers / handlingSeconds);
        WaitSums prompt = wait.between(0, promptSeconds);
        WaitSums late = wait.between(promptSeconds, Double.POSITIVE_INFINITY);
        double all = prompt.offered + late.offered;
        double logOdds = StrictMath.log(callsPerHour / SECONDS_PER_HOUR * lossShare(servers - 1) * all) + wait.logPeak;
        double waits = 1 / (1 + StrictMath.exp(-logOdds));
        double answeredAfterWait = waits * (prompt.answered + late.answered) / all;
        double answered = 1 - waits + answeredAfterWait;
        double waited = waits * (prompt.waited + late.waited) / all;
        return new AnswerTimes(1 - waits + waits * prompt.answered / all, answered, waited / answered);
    }

    /** Erlang's loss formula by its recursion over servers, whose terms are shares and therefore safe for any load. */
    private double lossShare(int servers) {
        double load = callsPerHour / SECONDS_PER_HOUR * handlingSeconds;
        double share = 1;
        for (int n = 1; n <= servers; n++) {
            share = load * share / (n + load * share);
        }
        return share;
    }

    /** Integrals over a span of offered waits, each relative to the peak of the density. */
    private record WaitSums(double offered, double answered, double waited) {}

    /** The density v of the wait offered to those who must wait, in seconds. */
    private final class OfferedWait {
        private final double arrivals;
        private final double departures;
        private final double logPeak;
        private final double from;
        private final double to;

        OfferedWait(double arrivalsPerSecond, double departuresPerSecond) {
            arrivals = arrivalsPerSecond;
            departures = departuresPerSecond;
            double peak = arrivals > departures ? patienceSeconds * StrictMath.log(arrivals / departures) : 0;
            logPeak = logDensity(peak);
            from = logDensity(0) > logPeak - DEPTH ? 0 : crossing(peak, 0);
            to = crossing(peak, beyond(peak));
        }

        private double logDensity(double wait) {
            return arrivals * patienceSeconds * goneShare(wait) - departures * wait;
        }

        /** Share of callers who have hung up after so long; to full precision also where it is next to none. */
        private double goneShare(double wait) {
            double patiences = wait / patienceSeconds;
            return patiences < 0.01 ? -StrictMath.expm1(-patiences) : 1 - Exponential.exp(-patiences);
        }

        private double beyond(double peak) {
            double step = 1 / departures;
            while (logDensity(peak + step) > logPeak - DEPTH) {
                step *= 2;
            }
            return peak + step;
        }

        /** Where the density falls to exp(-DEPTH) of its peak, to a thousandth of the way; at or beyond that point. */
        private double crossing(double peak, double outside) {
            double inside = peak;
            double out = outside;
            for (int i = 0; i < 10; i++) {
                double middle = (inside + out) / 2;
                if (logDensity(middle) > logPeak - DEPTH) {
                    inside = middle;
                } else {
                    out = middle;
                }
            }
            return out;
        }

        /** Gauss-Legendre quadrature on equal panels over the part of the span where the density counts. */
        WaitSums between(double start, double end) {
            double low = Math.max(start, from);
            double width = (Math.min(end, to) - low) / PANELS;
            double offered = 0;
            double answered = 0;
            double waited = 0;
            for (int panel = 0; panel < PANELS && width > 0; panel++) {
                for (int i = 0; i < NODES.getFirst().length; i++) {
                    double wait = low + (panel + NODES.getFirst()[i]) * width;
                    double goneShare = goneShare(wait);
                    double logDensity = arrivals * patienceSeconds * goneShare - departures * wait;
                    double mass = width * NODES.getSecond()[i] * Exponential.exp(logDensity - logPeak);
                    double stillThere = mass * (1 - goneShare);
                    offered += mass;
                    answered += stillThere;
                    waited += stillThere * wait;
                }
            }
            return new WaitSums(offered, answered, waited);
        }
    }

    /** Points and weights on the span from 0 to 1. */
    private static Pair<double[], double[]> nodes(int number) {
        var rule = new GaussIntegratorFactory().legendre(number, 0, 1);
        double[] points = new double[number];
        double[] weights = new double[number];
        for (int i = 0; i < number; i++) {
            points[i] = rule.getPoint(i);
            weights[i] = rule.getWeight(i);
        }
        return Pair.create(points, weights);
    }
}
