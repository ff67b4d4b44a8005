// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import org.abate.statistics.Interval;

/**
 * A year of a forecast, beside what was recorded.
 *
 * @param test whether the year was predicted, not known
 * @param mean of the simulated counts
 * @param median of them
 * @param within50 predictive interval of the count: parameters, drift and chance
 * @param place share of simulated counts below the recorded one, ties half
 * @param score continuous ranked probability score, in homicides; lower is better
 * @param scoreOfNoChange of a Poisson count with the mean of the last year known; NaN for a known year
 * @param scoreOfRandomWalk of a random walk from that year, with the yearly changes of the years known; NaN for a known year
 */
public record ForecastYear(
        int year,
        int recorded,
        boolean test,
        double mean,
        double median,
        Interval within50,
        Interval within80,
        Interval within95,
        double place,
        double score,
        double scoreOfNoChange,
        double scoreOfRandomWalk) {
    public boolean isInside80() {
        return within80.contains(recorded);
    }

    public boolean isInside95() {
        return within95.contains(recorded);
    }
}
