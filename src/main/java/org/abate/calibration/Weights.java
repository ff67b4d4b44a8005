// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.Arrays;
import java.util.List;

/** Arithmetic of importance weights and of the likelihood that they are made of. */
final class Weights {
    private Weights() {}

    /** Effective number of equally weighted members: (sum w)&sup2; / sum w&sup2; 0 when all weights are 0. */
    static double effective(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }

    /** Log likelihood of the targets, normal, each with the variance given beside its own. */
    static double logLikelihood(List<Target> targets, double[] means, double[] variances) {
        double sum = 0;
        for (int j = 0; j < means.length; j++) {
            Target target = targets.get(j);
            double variance = target.variance() + variances[j];
            double residual = target.value() - means[j];
            sum -= (residual * residual / variance + StrictMath.log(variance)) / 2;
        }
        return sum;
    }

    /**
     * Weights from their logarithms, adding up to 1. None is left above the mean times the root of their number (Ionides
     * 2008): a bias that vanishes as members are added, for the safety that none carries the ensemble by itself.
     */
    static double[] truncated(double[] logWeights) {
        double best = Arrays.stream(logWeights).max().orElse(0);
        double[] weights =
                Arrays.stream(logWeights).map(w -> StrictMath.exp(w - best)).toArray();
        double most = Arrays.stream(weights).sum() / Math.sqrt(weights.length);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.min(weights[i], most);
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    /** The weighted quantile: linear between members, each at the middle of its own weight; at most the extremes. */
    static double quantile(double[] values, double[] weights, double probability) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(values[one], values[other]));
        double total = Arrays.stream(weights).sum();
        double below = 0;
        double lastMiddle = 0;
        double lastValue = values[order[0]];
        for (int i : order) {
            double middle = (below + weights[i] / 2) / total;
            if (middle >= probability) {
                double share = middle > lastMiddle ? (probability - lastMiddle) / (middle - lastMiddle) : 1;
                return lastValue + share * (values[i] - lastValue);
            }
            below += weights[i];
            lastMiddle = middle;
            lastValue = values[i];
        }
        return lastValue;
    }

    static double mean(double[] values, double[] weights) {
        return Regressor.dot(values, weights) / Arrays.stream(weights).sum();
    }

    /** Weighted covariance, the weights taken as shares of a population. */
    static double covariance(double[] one, double[] other, double[] weights) {
        double meanOne = mean(one, weights);
        double meanOther = mean(other, weights);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += weights[i] * (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum / Arrays.stream(weights).sum();
    }
}
