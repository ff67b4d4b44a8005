// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.NearRepeat;
import org.abate.statistics.RepeatArea;
import org.abate.validation.Pattern.Standing;

/** Whether a homicide is soon followed by another nearby. */
final class NearRepeatPatterns {
    private static final int[][] METRES_AND_DAYS = {{400, 14}, {800, 30}, {400, 30}, {800, 14}};
    private static final int[] WINDOWS = {14, 30, 60};

    private NearRepeatPatterns() {}

    static List<Pattern> of(int permutations) {
        List<Pattern> patterns = new ArrayList<>();
        for (int[] near : METRES_AND_DAYS) {
            for (NearRepeat.Null shuffle : NearRepeat.Null.values()) {
                patterns.add(new Pattern(
                        "knox_" + near[0] + "m_" + near[1] + "d_" + word(shuffle),
                        "pairs of incidents within " + near[0] + " m and " + near[1]
                                + " days over their number under shuffled dates (" + words(shuffle) + ")",
                        "ratio",
                        Standing.EMERGENT,
                        h -> knox(h, near[0], near[1], shuffle, permutations)));
            }
        }
        for (int window : WINDOWS) {
            patterns.add(new Pattern(
                    "repeat_same_neighborhood_" + window + "d",
                    "incidents that follow another in the same neighborhood within " + window + " days",
                    "share",
                    Standing.EMERGENT,
                    h -> repeats(h).share(window)));
            patterns.add(new Pattern(
                    "repeat_same_neighborhood_" + window + "d_ratio",
                    "the same over its value under shuffled dates",
                    "ratio",
                    Standing.EMERGENT,
                    h -> repeats(h).test(window, permutations, key("repeat")).ratio()));
        }
        return patterns;
    }

    private static String word(NearRepeat.Null shuffle) {
        return switch (shuffle) {
            case ALL -> "all";
            case EXCLUDING_SAME_DAY -> "excl_same_day";
            case WITHIN_YEAR -> "within_year";
        };
    }

    private static String words(NearRepeat.Null shuffle) {
        return word(shuffle)
                .replace('_', ' ')
                .replace("excl ", "without pairs of the ")
                .toLowerCase(Locale.ROOT);
    }

    private static double knox(History h, double metres, int days, NearRepeat.Null shuffle, int permutations) {
        List<Casualty> incidents = h.incidents();
        NearRepeat test =
                new NearRepeat(History.east(incidents), History.north(incidents), History.days(incidents), metres);
        return test.test(shuffle, permutations, key("knox"), days)[0][0].ratio();
    }

    private static RepeatArea repeats(History h) {
        List<Casualty> incidents = h.incidents().stream()
                .filter(victim -> victim.neighborhood() >= 0)
                .toList();
        return new RepeatArea(
                incidents.stream().mapToInt(Casualty::neighborhood).toArray(), History.days(incidents));
    }

    private static long key(String what) {
        return Keys.derive(0, Purpose.RESAMPLING, what);
    }
}
