// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What the targets have taught about one parameter.
 *
 * @param parameter its name
 * @param prior5 5 % of the prior lies below, in the unit of the parameter
 * @param prior95 5 % of the prior lies above
 * @param posterior5 5 % of the posterior lies below
 * @param posterior50 its median
 * @param posterior95 5 % of the posterior lies above
 * @param sdRatio standard deviation of the posterior over that of the prior, both in the unit cube: 1 when nothing was learned,
 *     near 0 when the value is known
 * @param correlatedWith the other parameter with which it is most strongly correlated in the posterior; empty when there is no other
 * @param correlation with that one, -1 to 1; 0 when there is no other
 */
public record Identifiability(
        String parameter,
        double prior5,
        double prior95,
        double posterior5,
        double posterior50,
        double posterior95,
        double sdRatio,
        String correlatedWith,
        double correlation) {
    /** Standard deviation of a uniform number between 0 and 1. */
    private static final double UNIFORM_SD = Math.sqrt(1.0 / 12);

    private static final double PINNED_DOWN = 0.35;
    private static final double NARROWED = 0.75;

    /** In a word: {@code pinned down} below a ratio of 0.35, {@code narrowed} below 0.75, else {@code not identified}. */
    public String verdict() {
        return sdRatio < PINNED_DOWN ? "pinned down" : sdRatio < NARROWED ? "narrowed" : "not identified";
    }

    /** What was learned about each parameter, in their order. */
    public static List<Identifiability> of(Posterior posterior) {
        List<Identifiability> all = new ArrayList<>();
        for (int i = 0; i < posterior.parameters().size(); i++) {
            all.add(of(posterior, i));
        }
        return all;
    }

    private static Identifiability of(Posterior posterior, int index) {
        FreeParameter parameter = posterior.parameters().get(index);
        String partner = "";
        double strongest = 0;
        for (int other = 0; other < posterior.parameters().size(); other++) {
            double correlation = other == index ? 0 : correlation(posterior, index, other);
            if (Math.abs(correlation) > Math.abs(strongest)) {
                strongest = correlation;
                partner = posterior.parameters().get(other).name();
            }
        }
        return new Identifiability(
                parameter.name(),
                parameter.value(0.05),
                parameter.value(0.95),
                posterior.quantile(index, 0.05),
                posterior.quantile(index, 0.5),
                posterior.quantile(index, 0.95),
                Math.sqrt(variance(posterior, index)) / UNIFORM_SD,
                partner,
                strongest);
    }

    private static double variance(Posterior posterior, int index) {
        return Weights.covariance(posterior.unit(index), posterior.unit(index), posterior.weights());
    }

    private static double correlation(Posterior posterior, int one, int other) {
        double scale = Math.sqrt(variance(posterior, one) * variance(posterior, other));
        return scale > 0
                ? Weights.covariance(posterior.unit(one), posterior.unit(other), posterior.weights()) / scale
                : 0;
    }
}
