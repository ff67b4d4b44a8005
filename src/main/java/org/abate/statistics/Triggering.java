// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import org.abate.chance.Exponential;

/**
 * Maximum likelihood for events of which some trigger others, by expectation and maximisation (Veen and Schoenberg 2008): each
 * event has come from the background or from one of the events before it, with probability in proportion to
 *
 * <pre>
 * background_j = base * density_j         triggered_ij = fertility * closeness_ij * decay * exp(-decay * lag_ij)
 * </pre>
 *
 * and given these probabilities base, fertility and decay have closed forms. What was triggered after the last day is missing
 * from the data and is allowed for. Which pairs are close, and how much, is for the two models that use this: {@link
 * SelfExcitation} and {@link NetworkContagion}.
 */
final class Triggering {
    /** Pairs of an earlier event that may have triggered a later one. */
    static final class Pairs {
        private int[] parent = new int[1024];
        private int[] child = new int[1024];
        private double[] lagDays = new double[1024];
        private double[] measure = new double[1024];
        private int size;

        /** Adds a pair with a number, such as its distance, that says how close it is. */
        void add(int earlier, int later, double lag, double closeness) {
            if (size == parent.length) {
                parent = Arrays.copyOf(parent, 2 * size);
                child = Arrays.copyOf(child, 2 * size);
                lagDays = Arrays.copyOf(lagDays, 2 * size);
                measure = Arrays.copyOf(measure, 2 * size);
            }
            parent[size] = earlier;
            child[size] = later;
            lagDays[size] = lag;
            measure[size++] = closeness;
        }

        double[] measures() {
            return Arrays.copyOf(measure, size);
        }
    }

    /** Lags beyond so many times the longest mean lag are so unlikely that their pairs need not be kept. */
    static final double MEAN_LAGS_KEPT = 6;

    private static final double START_SHARE = 0.3;
    private static final int MOST_STEPS = 1000;
    private static final double CONVERGED = 1e-6;

    private final Pairs pairs;
    private final double[] density;
    private final double densityIntegral;
    private final double[] exposure;
    private final double[] daysLeft;
    private final double longestMeanLag;
    /** By pair, that the earlier event triggered the later one. */
    private final double[] probability;

    private double base;
    private double fertility;
    private double decay;

    /**
     * @param density of the background at each event
     * @param densityIntegral of the background over all places or people and days
     * @param exposure of each event: the integral of its closeness over all places or people
     * @param daysLeft of each event until the last day
     * @param longestMeanLag the mean lag is kept at or below this, or lasting differences would pass for slow triggering
     */
    Triggering(
            Pairs pairs,
            double[] density,
            double densityIntegral,
            double[] exposure,
            double[] daysLeft,
            double longestMeanLag) {
        this.pairs = pairs;
        this.density = density;
        this.densityIntegral = densityIntegral;
        this.exposure = exposure;
        this.daysLeft = daysLeft;
        this.longestMeanLag = longestMeanLag;
        probability = new double[pairs.size];
        base = (1 - START_SHARE) * density.length / densityIntegral;
        fertility = START_SHARE * density.length / Math.max(Nested.sum(exposure), Double.MIN_NORMAL);
        decay = 2 / longestMeanLag;
    }

    /** Improves until nothing moves; {@code closeness} is asked before each step with the probabilities of the last. */
    void fit(Closeness closeness) {
        double before = Double.NaN;
        for (int step = 0; step < MOST_STEPS; step++) {
            expect(closeness.given(step == 0 ? new double[0] : probability));
            maximise();
            double now = triggered() / density.length + 1 / (decay * longestMeanLag);
            if (Math.abs(now - before) < CONVERGED) {
                return;
            }
            before = now;
        }
    }

    /** Closeness of each pair, given the probabilities of the step before, which are empty before the first. */
    @FunctionalInterface
    interface Closeness {
        double[] given(double[] probabilities);
    }

    private void expect(double[] closeness) {
        double[] intensity = Nested.map(density, d -> base * d);
        for (int pair = 0; pair < pairs.size; pair++) {
            probability[pair] = fertility * closeness[pair] * decay * Exponential.exp(-decay * pairs.lagDays[pair]);
            intensity[pairs.child[pair]] += probability[pair];
        }
        for (int pair = 0; pair < pairs.size; pair++) {
            double whole = intensity[pairs.child[pair]];
            probability[pair] = whole > 0 ? probability[pair] / whole : 0;
        }
    }

    private void maximise() {
        double triggered = triggered();
        double lags = 0;
        for (int pair = 0; pair < pairs.size; pair++) {
            lags += probability[pair] * pairs.lagDays[pair];
        }
        double exposed = 0;
        double lagsCut = 0;
        for (int event = 0; event < daysLeft.length; event++) {
            double missing = exposure[event] * Exponential.exp(-decay * daysLeft[event]);
            exposed += exposure[event] - missing;
            lagsCut += missing * daysLeft[event];
        }
        base = (density.length - triggered) / densityIntegral;
        fertility = exposed > 0 ? triggered / exposed : 0;
        double unbounded = triggered > 0 ? triggered / (lags + fertility * lagsCut) : decay;
        decay = Math.max(unbounded, 1 / longestMeanLag);
    }

    /** Expected number of triggered events. */
    double triggered() {
        return Nested.sum(probability);
    }

    /** By event, the probability that it was triggered. */
    double[] triggeredByEvent() {
        double[] sums = new double[density.length];
        for (int pair = 0; pair < pairs.size; pair++) {
            sums[pairs.child[pair]] += probability[pair];
        }
        return sums;
    }

    /** By event, the lag from the event that is most likely to have triggered it; NaN when none can. */
    double[] lagFromLikeliest() {
        double[] highest = new double[density.length];
        double[] lag = new double[density.length];
        Arrays.fill(lag, Double.NaN);
        for (int pair = 0; pair < pairs.size; pair++) {
            int event = pairs.child[pair];
            if (probability[pair] > highest[event]) {
                highest[event] = probability[pair];
                lag[event] = pairs.lagDays[pair];
            }
        }
        return lag;
    }

    double meanLagDays() {
        return 1 / decay;
    }

    double fertility() {
        return fertility;
    }
}
