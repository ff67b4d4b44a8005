// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param estimate in the unit; minus is a fall
 * @param interval95 its 95 % interval, where one is known
 * @param intervalSource how the interval was got, in words
 * @param unit of both
 * @param sources rows of the evidence table
 */
public record PublishedEstimate(
        double estimate,
        Optional<Bounds> interval95,
        Optional<String> intervalSource,
        EffectUnit unit,
        List<String> sources) {
    public PublishedEstimate {
        sources = List.copyOf(sources);
    }

    /** Two ends. */
    public record Bounds(double low, double high) {}

    /** What an effect is stated in. */
    public enum EffectUnit implements Choice {
        PERCENT("%"),
        POINTS("points"),
        PER_100_OFFICER_YEARS("per 100 officer-years");

        private final String sign;

        EffectUnit(String sign) {
            this.sign = sign;
        }

        /** Behind a number. */
        public String sign() {
            return sign;
        }
    }
}
