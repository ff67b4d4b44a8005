// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;

/**
 * Where the ratio of two expected values lies, as both depend on the same parameter set.
 *
 * <p>With a denominator above 0 the ratio n / d is at most r exactly where n - r d is at most 0. So the interval runs from the r
 * where the interval of {@code n - r d} ends at 0 with its low end to the one where it does with its high end (the idea of
 * Fieller 1954, Journal of the Royal Statistical Society B 16, carried over from normal errors to {@link NestedEstimate#credible}).
 * Chance is taken out of the difference as a whole, so that what both parts share is not taken out twice.
 */
public final class RatioInterval {
    private static final int MOST_EVALUATIONS = 200;
    private static final double RELATIVE_ACCURACY = 1e-9;
    private static final double WIDEST = 1e6;

    private RatioInterval() {}

    /**
     * The credible interval of {@code numerator / denominator}.
     *
     * @param denominator whose credible interval of that level lies above 0
     * @param level probability inside, 0 to 1
     * @return undefined where the denominator's interval does not lie above 0, or the runs do not carry an end
     */
    public static Interval credible(NestedEstimate numerator, NestedEstimate denominator, double level) {
        if (!(denominator.credible(level).low() > 0)) {
            return Interval.UNDEFINED;
        }
        double middle = numerator.estimate().mean() / denominator.estimate().mean();
        try {
            double low = root(r -> difference(numerator, denominator, r, level).low(), middle);
            double high = root(r -> difference(numerator, denominator, r, level).high(), middle);
            return new Interval(Math.min(low, high), Math.max(low, high));
        } catch (MathIllegalArgumentException | MathIllegalStateException e) {
            return Interval.UNDEFINED;
        }
    }

    private static Interval difference(
            NestedEstimate numerator, NestedEstimate denominator, double ratio, double level) {
        return numerator.minus(denominator.times(ratio)).credible(level);
    }

    /** Where a function that falls crosses 0; searched for in steps that double, both ways from the middle. */
    private static double root(UnivariateFunction falls, double middle) {
        double step = middle == 0 ? 1 : Math.abs(middle) / 4;
        double low = middle;
        double high = middle;
        for (double wide = 1; wide < WIDEST && falls.value(low) < 0; wide *= 2) {
            low -= step * wide;
        }
        for (double wide = 1; wide < WIDEST && falls.value(high) > 0; wide *= 2) {
            high += step * wide;
        }
        if (low == high) {
            return middle;
        }
        return new BrentSolver(RELATIVE_ACCURACY, RELATIVE_ACCURACY * step).solve(MOST_EVALUATIONS, falls, low, high);
    }
}
