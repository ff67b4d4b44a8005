// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Exponential;

/** Log-odds and probabilities. */
public final class LogOdds {
    private LogOdds() {}

    public static double of(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    public static double probability(double logOdds) {
        return 1 / (1 + Exponential.exp(-logOdds));
    }

    /**
     * How much to take off the log-odds so that an event of probability {@code reference} happens {@code hazardRatio} times as
     * often: published effects are ratios of rates, decisions are in log-odds.
     */
    public static double protectionOf(double hazardRatio, double reference) {
        return of(reference) - of(Math.min(reference * hazardRatio, 0.999));
    }
}
