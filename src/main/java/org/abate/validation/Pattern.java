// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.abate.statistics.Interval;

/**
 * A regularity of violence that the model of an untreated city is held against.
 *
 * @param id short name, as in files
 * @param group what it is about
 * @param standing what a hit is worth
 * @param unit of the statistic
 * @param meaning in words
 * @param statistic computed on a recorded or a simulated history; NaN where the history cannot tell
 * @param sample how many years, victims or incidents the statistic of a history rests on
 * @param interval95 of the statistic of a history, where there is a formula for it
 */
public record Pattern(
        String id,
        PatternGroup group,
        Standing standing,
        String unit,
        String meaning,
        ToDoubleFunction<History> statistic,
        ToIntFunction<History> sample,
        Optional<Function<History, Interval>> interval95) {
    /** What a hit is worth. */
    public enum Standing {
        /** The city's files put it in: a hit shows that it comes out again. */
        INPUT,
        /** The calibration of St. Louis used it, or the numbers behind it were shaped by hand with a look at it. */
        FITTED,
        /** Nothing was fitted to it, by a machine or by hand. */
        EMERGENT;

        /** The word in tables and files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A pattern of all homicides of a history. */
    static Pattern of(
            String id,
            PatternGroup group,
            Standing standing,
            String unit,
            String meaning,
            ToDoubleFunction<History> statistic) {
        return new Pattern(
                id,
                group,
                standing,
                unit,
                meaning,
                statistic,
                h -> h.homicides().size(),
                Optional.empty());
    }

    /** The same, resting on something else than all homicides. */
    Pattern over(ToIntFunction<History> otherSample) {
        return new Pattern(id, group, standing, unit, meaning, statistic, otherSample, interval95);
    }

    /** The same with a formula for its interval. */
    Pattern with95(Function<History, Interval> formula) {
        return new Pattern(id, group, standing, unit, meaning, statistic, sample, Optional.of(formula));
    }
}
