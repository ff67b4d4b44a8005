// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Arrays;
import java.util.Optional;
import org.abate.statistics.Interval;
import org.abate.statistics.Quantiles;
import org.abate.validation.Yardstick.Rule;

/**
 * How a pattern of the model compares with what is known.
 *
 * <p>With a stated tolerance the simulated median must lie in it. A city's own record is one draw from whatever made it, so its
 * value must lie in the simulated 90 % interval: of the patterns of a perfect model one in ten misses.
 *
 * @param yardstick what it is held against
 * @param simulatedMedian over histories, or, of a pattern of all histories together, its value; NaN where none shows it
 * @param simulated90 interval that holds 90 % of the histories; undefined for a pattern of all histories together
 * @param hit empty where the pattern is not applicable
 * @param whyNot the reason then; empty otherwise
 */
public record Verdict(
        Yardstick yardstick, double simulatedMedian, Interval simulated90, Optional<Boolean> hit, String whyNot) {
    private static final double LEVEL = 0.9;

    static Verdict of(Yardstick yardstick, KnownPatterns known, SimulatedHistories simulated) {
        if (PooledPatterns.isPooled(yardstick.pattern())) {
            double value = PooledPatterns.value(yardstick.pattern(), known, simulated);
            return Double.isNaN(value)
                    ? notApplicable(yardstick, value, Interval.UNDEFINED, "Neither record nor simulation tells.")
                    : judged(yardstick, value, PooledPatterns.interval(yardstick.pattern(), simulated));
        }
        double[] values = Arrays.stream(simulated.values(yardstick.pattern().id()))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double median = Quantiles.quantile(values, 0.5);
        Interval interval = Quantiles.central(values, LEVEL);
        if (yardstick.rule() == Rule.NOT_APPLICABLE) {
            return notApplicable(yardstick, median, interval, yardstick.note());
        }
        if (2 * values.length < simulated.count() || Double.isNaN(median)) {
            return notApplicable(yardstick, median, interval, "Fewer than half of the simulated histories show it.");
        }
        return judged(yardstick, median, interval);
    }

    private static Verdict notApplicable(Yardstick yardstick, double median, Interval interval, String whyNot) {
        return new Verdict(yardstick, median, interval, Optional.empty(), whyNot);
    }

    private static Verdict judged(Yardstick yardstick, double median, Interval interval) {
        boolean hit =
                yardstick.rule() == Rule.TOLERANCE ? yardstick.accepts(median) : interval.contains(yardstick.value());
        return new Verdict(yardstick, median, interval, Optional.of(hit), "");
    }

    public Pattern pattern() {
        return yardstick.pattern();
    }

    boolean isHit() {
        return hit.orElse(false);
    }
}
