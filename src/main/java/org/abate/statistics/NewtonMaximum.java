// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The maximum of a concave log-likelihood by Newton's method: steps of at most 2 in any coefficient, halved until the likelihood
 * does not fall.
 *
 * <p>The coefficient that is asked for is the last one. It cannot be estimated when the data do not determine it, or when the
 * likelihood rises for ever as it grows (no events on one side); either shows in the information about it.
 */
final class NewtonMaximum {
    private static final int STEPS = 100;
    private static final int HALVINGS = 40;
    private static final double LARGEST_STEP = 2;

    /** Twice the height still to gain at which the next step, whose error is of the order of its square, is the last. */
    private static final double SMALL_GAIN = 1e-14;

    /** A standard error of 10,000 of a logarithm: no event is about the coefficient. */
    private static final double LEAST_INFORMATION = 1e-8;

    private NewtonMaximum() {}

    /** A log-likelihood (up to a constant) at some coefficients, with its first and negative second derivatives. */
    static final class Point {
        double height;
        final double[] slope;
        /** Only the entries on and below the diagonal. */
        final double[][] information;

        Point(int coefficients) {
            slope = new double[coefficients];
            information = new double[coefficients][coefficients];
        }
    }

    /** The last coefficient at the maximum; none if it cannot be estimated. */
    static OptionalDouble lastCoefficient(double[] start, Function<double[], Point> likelihood) {
        double[] at = start;
        Point here = likelihood.apply(at);
        for (int i = 0; i < STEPS; i++) {
            var system = new SymmetricSystem(here.information);
            if (!(system.lastPivot() > LEAST_INFORMATION)) {
                return OptionalDouble.empty();
            }
            double[] full = system.solve(here.slope);
            double gain = Nested.sum(Nested.map(full, here.slope, (step, slope) -> step * slope));
            double largest = Arrays.stream(full).map(Math::abs).max().orElseThrow();
            double share = Math.min(1, LARGEST_STEP / largest);
            double[] there = moved(at, full, share);
            Point next = likelihood.apply(there);
            double floor = here.height - 1e-12 * (1 + Math.abs(here.height));
            for (int halving = 0; halving < HALVINGS && !(next.height >= floor); halving++) {
                share /= 2;
                there = moved(at, full, share);
                next = likelihood.apply(there);
            }
            at = there;
            here = next;
            if (gain < SMALL_GAIN) {
                return OptionalDouble.of(at[at.length - 1]);
            }
        }
        return OptionalDouble.empty();
    }

    private static double[] moved(double[] from, double[] step, double share) {
        return Nested.map(from, step, (x, move) -> x + share * move);
    }
}
