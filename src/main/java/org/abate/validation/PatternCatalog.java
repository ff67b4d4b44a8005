// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.abate.city.City;

/** All patterns of a city, in the order of the table. */
public final class PatternCatalog {
    /** Shuffles where a record is measured once. */
    public static final int SHUFFLES_OF_A_RECORD = 999;

    /** Shuffles of each simulated history: that few add a hundredth to the spread of a ratio, which chance makes a tenth. */
    public static final int SHUFFLES_OF_A_HISTORY = 99;

    private final List<Pattern> ofHomicides;
    private final List<Pattern> ofHistories;
    private final List<Pattern> all;

    /**
     * @param shuffles of dates where chance has to be known
     */
    public PatternCatalog(City city, int shuffles) {
        ofHomicides = HomicidePatterns.of(city, shuffles);
        List<Pattern> both = new ArrayList<>(ofHomicides);
        both.addAll(StreetPatterns.of(shuffles));
        ofHistories = byGroup(both);
        both.addAll(PooledPatterns.all());
        all = byGroup(both);
    }

    private static List<Pattern> byGroup(List<Pattern> patterns) {
        return patterns.stream().sorted(Comparator.comparing(Pattern::group)).toList();
    }

    /** Those that a list of victims shows. */
    public List<Pattern> ofHomicides() {
        return ofHomicides;
    }

    /** Those that a simulated history shows. */
    public List<Pattern> ofHistories() {
        return ofHistories;
    }

    /** These, and those that only all histories together show. */
    List<Pattern> all() {
        return all;
    }

    /** Names of the patterns that a city's record may have. */
    public List<String> recordable() {
        return ofHomicides.stream().map(Pattern::id).toList();
    }
}
