// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Logarithm;
import org.abate.chance.Purpose;

/**
 * A cloud of particles, each a point in z with one number (a score) that a density is made of.
 *
 * <p>The cloud moves by Metropolis steps whose proposals are reversible with respect to a normal distribution with the mean and
 * covariance of the cloud (a preconditioned Crank-Nicolson step): directions in which the density is as wide as the prior are
 * crossed in one step, whatever the number of dimensions. Luck is keyed by step and particle.
 */
final class Cloud {
    private static final int MOST_STEPS = 20;
    /** Moves of the average particle after which the cloud counts as mixed. */
    private static final double ENOUGH_MOVES = 4;

    private static final double LEAST_ACCEPTANCE = 0.2;
    private static final double MOST_ACCEPTANCE = 0.4;

    private final double[][] points;
    private final double[] scores;
    private final Predicate<double[]> allowed;
    private double step = 0.5;

    /**
     * Begins a cloud.
     *
     * @param points of which all are allowed
     * @param allowed where the density is not 0; asked only where the score would not rule out a move
     */
    Cloud(double[][] points, ToDoubleFunction<double[]> score, Predicate<double[]> allowed) {
        this.points = points.clone();
        this.allowed = allowed;
        this.scores = Arrays.stream(points).mapToDouble(score).toArray();
    }

    int size() {
        return points.length;
    }

    /** The points; not to be changed. */
    double[][] points() {
        return points;
    }

    double[] scores() {
        return scores;
    }

    /** Draws the cloud anew in proportion to weights, by systematic resampling. */
    void resample(double[] weights, long key) {
        double total = Arrays.stream(weights).sum();
        double[][] oldPoints = points.clone();
        double[] oldScores = scores.clone();
        double shift = Keys.uniform(key, 0);
        double sum = 0;
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] / total * size();
            while (next < size() && next + shift < sum) {
                points[next] = oldPoints[i];
                scores[next++] = oldScores[i];
            }
        }
        for (; next < size(); next++) {
            points[next] = points[next - 1];
            scores[next] = scores[next - 1];
        }
    }

    /**
     * Lets the cloud mix under the density proportional to the prior times e to the power of {@code logWeight(score)}.
     *
     * @param score of a point
     * @param logWeight negative infinity where the density is 0
     */
    void mix(ToDoubleFunction<double[]> score, DoubleUnaryOperator logWeight, long key) {
        NormalShape shape = NormalShape.of(points);
        double moves = 0;
        for (int turn = 0; turn < MOST_STEPS && moves < ENOUGH_MOVES; turn++) {
            long turnKey = Keys.derive(key, Purpose.CALIBRATION, turn);
            int accepted = 0;
            for (int i = 0; i < size(); i++) {
                accepted += move(i, shape, score, logWeight, Keys.derive(turnKey, Purpose.CALIBRATION, i)) ? 1 : 0;
            }
            double acceptance = accepted / (double) size();
            moves += acceptance;
            if (acceptance < LEAST_ACCEPTANCE) {
                step *= 0.7;
            } else if (acceptance > MOST_ACCEPTANCE) {
                step = Math.min(1, step / 0.7);
            }
        }
    }

    private boolean move(
            int i, NormalShape shape, ToDoubleFunction<double[]> score, DoubleUnaryOperator logWeight, long key) {
        double[] from = shape.whiten(points[i]);
        double[] to = new double[from.length];
        double kept = Math.sqrt(1 - step * step);
        for (int k = 0; k < to.length; k++) {
            to[k] = kept * from[k] + step * Draws.normal(key, k + 1);
        }
        double[] proposal = shape.colour(to);
        double scored = score.applyAsDouble(proposal);
        double logRatio = logWeight.applyAsDouble(scored) - logWeight.applyAsDouble(scores[i]);
        logRatio += (squares(points[i]) - squares(proposal) + squares(to) - squares(from)) / 2;
        if (!(Logarithm.ln(Keys.uniform(key, 0)) < logRatio) || !allowed.test(proposal)) {
            return false;
        }
        points[i] = proposal;
        scores[i] = scored;
        return true;
    }

    private static double squares(double[] vector) {
        return Regressor.dot(vector, vector);
    }
}
