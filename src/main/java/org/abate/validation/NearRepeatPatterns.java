// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.List;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.AgainstChance;
import org.abate.statistics.NearRepeat;
import org.abate.statistics.RepeatArea;
import org.abate.validation.Pattern.Standing;

/**
 * Whether a homicide is soon followed by another nearby: pairs of incidents against their number when dates are shuffled over
 * places ({@link NearRepeat}), and incidents that follow another in their neighborhood ({@link RepeatArea}).
 */
final class NearRepeatPatterns {
    private static final double[] METRES = {400, 800};
    private static final int[] DAYS = {14, 30};
    private static final int[] WINDOWS = {14, 30, 60};

    private final List<Pattern> patterns = new ArrayList<>();
    private final int permutations;

    private NearRepeatPatterns(int permutations) {
        this.permutations = permutations;
    }

    static List<Pattern> of(int permutations) {
        NearRepeatPatterns all = new NearRepeatPatterns(permutations);
        for (int metres = 0; metres < METRES.length; metres++) {
            for (int days = 0; days < DAYS.length; days++) {
                for (NearRepeat.Null shuffle : NearRepeat.Null.values()) {
                    all.addPairs(metres, days, shuffle);
                }
            }
        }
        for (int window : WINDOWS) {
            all.addRepeats(window);
        }
        return all.patterns;
    }

    private void addPairs(int metres, int days, NearRepeat.Null shuffle) {
        String id = "knox_" + (int) METRES[metres] + "m_" + DAYS[days] + "d_" + word(shuffle);
        String meaning = "pairs of incidents within " + (int) METRES[metres] + " m and " + DAYS[days]
                + " days over chance" + words(shuffle);
        patterns.add(Pattern.of(
                        id,
                        PatternGroup.NEAR_REPEATS,
                        Standing.FITTED,
                        "ratio",
                        meaning,
                        h -> pairs(h, shuffle)[metres][days].ratio())
                .with95(h -> pairs(h, shuffle)[metres][days].ratioOfCounts95())
                .over(h -> h.incidents().size()));
    }

    private static String word(NearRepeat.Null shuffle) {
        return switch (shuffle) {
            case ALL -> "all";
            case EXCLUDING_SAME_DAY -> "excl_same_day";
            case WITHIN_YEAR -> "within_year";
        };
    }

    private static String words(NearRepeat.Null shuffle) {
        return switch (shuffle) {
            case ALL -> "";
            case EXCLUDING_SAME_DAY -> ", pairs of one day left out";
            case WITHIN_YEAR -> ", dates shuffled within years";
        };
    }

    private AgainstChance[][] pairs(History history, NearRepeat.Null shuffle) {
        return history.once("pairs " + shuffle, h -> {
            List<Casualty> incidents = h.incidents();
            return new NearRepeat(History.east(incidents), History.north(incidents), History.days(incidents), METRES)
                    .test(shuffle, permutations, key("knox"), DAYS);
        });
    }

    private void addRepeats(int window) {
        String id = "repeat_same_neighborhood_" + window + "d";
        patterns.add(Pattern.of(
                        id,
                        PatternGroup.NEAR_REPEATS,
                        Standing.FITTED,
                        "share",
                        "incidents that follow another of their neighborhood within " + window + " days",
                        h -> repeats(h).share(window))
                .over(h -> inNeighborhoods(h).size()));
        patterns.add(Pattern.of(
                        id + "_ratio",
                        PatternGroup.NEAR_REPEATS,
                        Standing.FITTED,
                        "ratio",
                        "the same over its value under shuffled dates",
                        h -> repeats(h)
                                .test(window, permutations, key("repeat"))
                                .ratio())
                .over(h -> inNeighborhoods(h).size()));
    }

    private static RepeatArea repeats(History h) {
        List<Casualty> incidents = inNeighborhoods(h);
        return new RepeatArea(
                incidents.stream().mapToInt(Casualty::neighborhood).toArray(), History.days(incidents));
    }

    private static List<Casualty> inNeighborhoods(History h) {
        return h.incidents().stream().filter(Casualty::isInNeighborhood).toList();
    }

    private static long key(String what) {
        return Keys.derive(0, Purpose.RESAMPLING, what);
    }
}
