// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/** The normal distribution, in functions that give the same bits on every machine. */
public final class Normal {
    private static final double[] A = {
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01
    };
    private static final double[] C = {
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
    };
    private static final double TAIL = 0.02425;

    private Normal() {}

    /**
     * The number below which a standard normal variable falls with probability {@code probability}.
     *
     * <p>Rational approximation of Acklam (2003), relative error below 1.15e-9.
     *
     * @param probability strictly between 0 and 1
     */
    public static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability must lie strictly between 0 and 1 but is " + probability);
        }
        if (probability < TAIL) {
            return tail(StrictMath.sqrt(-2 * Logarithm.ln(probability)));
        }
        if (probability > 1 - TAIL) {
            return -tail(StrictMath.sqrt(-2 * Logarithm.ln(1 - probability)));
        }
        double q = probability - 0.5;
        double r = q * q;
        double r2 = r * r;
        double above = (A[4] * r + A[5]) + r2 * ((A[2] * r + A[3]) + r2 * (A[0] * r + A[1]));
        double below = (B[4] * r + 1) + r2 * ((B[2] * r + B[3]) + r2 * (B[0] * r + B[1]));
        return above * q / below;
    }

    private static double tail(double q) {
        return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
                / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
    }
}
