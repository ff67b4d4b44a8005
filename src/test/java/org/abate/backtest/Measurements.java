// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.List;

/** Measurements made by hand. */
final class Measurements {
    private Measurements() {}

    /** An estimate of a run, beside what was counted among the treated. */
    static Measurement of(double estimate, double estimateWithout, double treatedWith, double treatedWithout) {
        return new Measurement(
                estimate,
                estimateWithout,
                treatedWith,
                treatedWithout,
                0,
                0,
                10,
                20,
                0.5,
                40,
                30,
                Double.NaN,
                List.of(),
                List.of());
    }

    /** A city that is compared with others, by month. */
    static Measurement city(double[] with, double[] without) {
        return new Measurement(
                Double.NaN,
                Double.NaN,
                0,
                0,
                0,
                0,
                1,
                0,
                1,
                0,
                0,
                Double.NaN,
                java.util.Arrays.stream(with).boxed().toList(),
                java.util.Arrays.stream(without).boxed().toList());
    }

    /** Homicides cleared, and all of them. */
    static Measurement cleared(double with, double without, double basesWith, double basesWithout) {
        return new Measurement(
                0, 0, with, without, basesWith, basesWithout, 1, 0, 1, 0, 0, Double.NaN, List.of(), List.of());
    }
}
