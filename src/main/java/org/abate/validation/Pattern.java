// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.function.ToDoubleFunction;

/**
 * A regularity of violence that the model of an untreated city is held against.
 *
 * @param id short name, as in files
 * @param meaning in words
 * @param unit of the statistic
 * @param standing what a hit is worth
 * @param statistic computed on a recorded or a simulated history; NaN where the history cannot tell
 */
public record Pattern(String id, String meaning, String unit, Standing standing, ToDoubleFunction<History> statistic) {
    /** What a hit is worth. */
    public enum Standing {
        /** The city's files put it in: a hit shows that it comes out again. */
        INPUT,
        /** The calibration of St. Louis used it. */
        FITTED,
        /** Nothing was fitted to it. */
        EMERGENT;

        /** The word in tables and files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
