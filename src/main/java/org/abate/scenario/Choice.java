// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

/** One of a few names that a setting may have; an enum that implements it can be the type of a setting. */
public interface Choice {
    /** Name of the constant. */
    String name();

    /** As written in the scenario file: {@code YEAR_BEFORE} is {@code yearBefore}. */
    default String key() {
        return Pattern.compile("_(.)").matcher(name().toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
