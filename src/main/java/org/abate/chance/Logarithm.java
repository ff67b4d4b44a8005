// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/**
 * The natural logarithm, quick and with the same bits on every machine and JDK.
 *
 * <p>With x = 2^e m, 1 &le; m &lt; 2, and c the reciprocal of the middle of the 128th of that range in which m lies,
 * ln x = e ln 2 - ln c + ln(1 + r), r = m c - 1, by six terms of the series for |r| below 0.004, added up so that few wait for
 * another (Estrin 1960). The absolute error stays below 6e-16 per unit of magnitude; near 1, where that would not do, another
 * series keeps it below 6e-16 of the logarithm itself (test).
 */
public final class Logarithm {
    private static final int PARTS = 128;
    private static final double LN2 = 0.6931471805599453;
    private static final double NEAR_1 = 0.02;
    private static final long MANTISSA = (1L << 52) - 1;
    private static final long ONE = Double.doubleToRawLongBits(1.0);
    private static final double[] RECIPROCAL = new double[PARTS];
    private static final double[] MINUS_LOG_RECIPROCAL = new double[PARTS];

    static {
        for (int i = 0; i < PARTS; i++) {
            RECIPROCAL[i] = 1 / (1 + (i + 0.5) / PARTS);
            MINUS_LOG_RECIPROCAL[i] = -StrictMath.log(RECIPROCAL[i]);
        }
    }

    private Logarithm() {}

    /** The natural logarithm of {@code x}. */
    public static double ln(double x) {
        if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
            return StrictMath.log(x);
        }
        if (Math.abs(x - 1) < NEAR_1) {
            return nearOne(x - 1);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        int part = (int) ((bits & MANTISSA) >>> 45);
        double mantissa = Double.longBitsToDouble((bits & MANTISSA) | ONE);
        double r = mantissa * RECIPROCAL[part] - 1;
        double square = r * r;
        double series =
                r + square * ((-1.0 / 2 + r * (1.0 / 3)) + square * ((-1.0 / 4 + r * (1.0 / 5)) + square * (-1.0 / 6)));
        return exponent * LN2 + (MINUS_LOG_RECIPROCAL[part] + series);
    }

    /** ln(1 + d) = 2 artanh(d / (2 + d)), by four terms. */
    private static double nearOne(double d) {
        double t = d / (2 + d);
        double square = t * t;
        return 2 * t + 2 * t * square * ((1.0 / 3 + square * (1.0 / 5)) + square * square * (1.0 / 7));
    }
}
