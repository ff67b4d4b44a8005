// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/**
 * The natural logarithm with the bits of {@code StrictMath.log}, quicker on Java 17, where that is a call out of Java for every
 * number ({@code FunctionBenchmark}).
 *
 * <p>Both follow {@code e_log.c} of fdlibm: x = 2^k (1 + f) with 1 + f between the roots of 1/2 and 2, and log(1 + f) from a
 * polynomial in s = f / (2 + f). Its notice: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at
 * SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 */
public final class Logarithm {
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double L1 = 0x1.5555555555593p-1;
    private static final double L2 = 0x1.999999997fa04p-2;
    private static final double L3 = 0x1.2492494229359p-2;
    private static final double L4 = 0x1.c71c51d8e78afp-3;
    private static final double L5 = 0x1.7466496cb03dep-3;
    private static final double L6 = 0x1.39a09d078c69fp-3;
    private static final double L7 = 0x1.2f112df3e5244p-3;

    private static final long FRACTION_BITS = 0x000f_ffff_ffff_ffffL;
    private static final long ONE_BITS = 0x3ff0_0000_0000_0000L;
    private static final int HIGH_FRACTION = 0xf_ffff;

    private Logarithm() {}

    /** The logarithm of {@code x} to the base e. */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int high = (int) (bits >>> 32) & HIGH_FRACTION;
        int halved = (high + 0x9_5f64) >> 20;
        double k = (int) (bits >>> 52) - 1023 + halved;
        double f = Double.longBitsToDouble((bits & FRACTION_BITS) | (ONE_BITS - ((long) halved << 52))) - 1;
        if ((HIGH_FRACTION & (2 + high)) < 3) {
            return ofNearlyPowerOf2(f, k);
        }
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (L2 + w * (L4 + w * L6));
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        double series = odd + even;
        if (((high - 0x6_147a) | (0x6_b851 - high)) > 0) {
            double half = 0.5 * f * f;
            return k * LN2_HIGH - ((half - (s * (half + series) + k * LN2_LOW)) - f);
        }
        return k * LN2_HIGH - ((s * (f - series) - k * LN2_LOW) - f);
    }

    /** For |f| below 2^-20. */
    private static double ofNearlyPowerOf2(double f, double k) {
        if (f == 0) {
            return k * LN2_HIGH + k * LN2_LOW;
        }
        double rest = f * f * (0.5 - (1.0 / 3) * f);
        return k * LN2_HIGH - ((rest - k * LN2_LOW) - f);
    }
}
