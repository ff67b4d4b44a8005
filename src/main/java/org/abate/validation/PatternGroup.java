// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Locale;

/** What patterns are about; the headings of the table, in its order. */
public enum PatternGroup {
    LEVEL_AND_YEARS,
    SEASON_AND_DAYS,
    PLACES,
    NEAR_REPEATS,
    VICTIMS,
    INJURIES_AND_PEOPLE,
    CONTAGION,
    MOTIVES,
    ARRESTS,
    OFFICERS;

    /** As a heading and in files. */
    public String words() {
        return name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
