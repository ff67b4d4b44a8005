// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import org.abate.chance.Normal;

/** How well forecasts of counts did. */
public final class ForecastScores {
    private static final int NODES = 999;

    private ForecastScores() {}

    /**
     * Where an outcome lies in what was forecast: the share of the sample below it and half of the share equal to it. Over many
     * honest forecasts it is spread evenly between 0 and 1.
     */
    public static double place(double[] sample, double outcome) {
        return Arrays.stream(sample)
                .map(v -> v < outcome ? 1 : v == outcome ? 0.5 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Continuous ranked probability score of a sample, {@code mean |X - y| - mean |X - X'| / 2} over different X and X': the mean
     * error in the unit of the count, for a certain forecast its distance from the outcome. Lower is better.
     */
    public static double crps(double[] sample, double outcome) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - outcome);
            spread += (2.0 * i - n + 1) * sorted[i];
        }
        return distance / n - (n < 2 ? 0 : spread / ((double) n * (n - 1)));
    }

    /** The same score of a single number, a forecast that claims to be certain: its distance from the outcome. */
    public static double crps(double point, double outcome) {
        return Math.abs(point - outcome);
    }

    /** The same score of a Poisson forecast. */
    public static double crpsPoisson(double mean, int outcome) {
        double logTerm = -mean;
        double below = 0;
        double score = 0;
        int last = (int) (Math.max(mean, outcome) + 12 * Math.sqrt(mean) + 20);
        for (int k = 0; k <= last; k++) {
            below += StrictMath.exp(logTerm);
            double miss = below - (outcome <= k ? 1 : 0);
            score += miss * miss;
            logTerm += StrictMath.log(mean) - StrictMath.log(k + 1.0);
        }
        return score;
    }

    /** The same score of a lognormal forecast. */
    public static double crpsLognormal(double median, double logSd, double outcome) {
        double[] nodes = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            nodes[i] = median * StrictMath.exp(logSd * Normal.quantile((i + 0.5) / NODES));
        }
        return crps(nodes, outcome);
    }
}
