// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.NearRepeat.Null;
import org.junit.jupiter.api.Test;

/** What holds for the patterns of any events. */
class PatternsLawTest {
    @Property
    void theOrderOfAreasDoesNotMatter(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> counts, @ForAll int key) {
        int[] areas = counts.stream().mapToInt(count -> count).toArray();
        var one = new Concentration(areas);
        var other = new Concentration(shuffled(areas, key));
        assertThat(other.shareOfAreasWithZero()).isEqualTo(one.shareOfAreasWithZero());
        if (one.events() > 0) {
            assertThat(other.topShare(0.17)).isEqualTo(one.topShare(0.17));
            assertThat(other.gini()).isEqualTo(one.gini());
            assertThat(one.topShare(0.5)).isBetween(0.5 - 1e-12, 1.0);
            assertThat(one.gini()).isBetween(-1e-12, 1.0);
            assertThat(one.topShare(0.2)).isLessThanOrEqualTo(one.topShare(0.3));
        }
    }

    @Property(tries = 200)
    void theOrderOfEventsDoesNotMatter(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 60) Integer> numbers, @ForAll int key) {
        int events = numbers.size();
        int[] days = numbers.stream().mapToInt(n -> n).toArray();
        int[] order = shuffled(IntStream.range(0, events).toArray(), key);
        int[] area = IntStream.range(0, events).map(i -> Draws.index(key, i, 4)).toArray();
        double[] x = IntStream.range(0, events)
                .mapToDouble(i -> Draws.index(key, events + i, 1000))
                .toArray();
        double[] y = new double[events];
        int[] daysAgain = Arrays.stream(order).map(i -> days[i]).toArray();
        int[] areaAgain = Arrays.stream(order).map(i -> area[i]).toArray();
        double[] xAgain = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
        assertThat(new NearRepeat(xAgain, y, daysAgain, 100, 400).pairs(Null.ALL, 7, 30))
                .isDeepEqualTo(new NearRepeat(x, y, days, 100, 400).pairs(Null.ALL, 7, 30));
        assertThat(new RepeatArea(areaAgain, daysAgain).share(14)).isEqualTo(new RepeatArea(area, days).share(14));
    }

    @Property
    void ranksIgnoreTheScale(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 9) Integer> numbers) {
        double[] values = numbers.stream().mapToDouble(n -> n).toArray();
        double[] cubes = Nested.map(values, v -> v * v * v);
        double[] falling = Nested.map(values, v -> -v);
        if (Arrays.stream(values).distinct().count() > 1) {
            assertThat(RankCorrelation.spearman(values, cubes)).isCloseTo(1, within(1e-12));
            assertThat(RankCorrelation.spearman(values, falling)).isCloseTo(-1, within(1e-12));
        }
    }

    @Property
    void reinjuryOnlyGrows(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 50) Integer> followed, @ForAll int key) {
        int[] days = followed.stream().mapToInt(d -> d).toArray();
        boolean[] again = new boolean[days.length];
        IntStream.range(0, days.length).forEach(i -> again[i] = Draws.happens(key, i, 0.5));
        var people = new Reinjury(days, again);
        for (int window = 0; window < 50; window++) {
            assertThat(people.share(window + 1))
                    .isBetween(Math.min(people.share(window), 1 - 1e-12) - 1e-12, 1.0 + 1e-12);
        }
    }

    /** Over 40 keys of events without any pattern, the one-sided probabilities are even: their mean is 0.5, SD 0.046. */
    @Test
    void withoutAPatternTheTestsFindNone() {
        double near = 0;
        double same = 0;
        for (int sample = 0; sample < 40; sample++) {
            long key = Keys.derive(11, Purpose.RESAMPLING, sample);
            int[] days =
                    IntStream.range(0, 150).map(i -> Draws.index(key, i, 700)).toArray();
            int[] area = IntStream.range(0, 150)
                    .map(i -> Draws.index(key, 150 + i, 20))
                    .toArray();
            double[] x = Moments.doubles(area);
            near += new NearRepeat(x, x, days, 2).test(Null.ALL, 99, key, 30)[0][0].probability() / 40;
            same += new RepeatArea(area, days).test(30, 99, key).probability() / 40;
        }
        assertThat(near).isCloseTo(0.5, within(0.15));
        assertThat(same).isCloseTo(0.5, within(0.15));
    }

    /** 40,000 Poisson counts; the standard errors are about 0.007. */
    @Test
    void poissonCountsVaryAsTheyShould() {
        int[][] counts = new int[3400][12];
        for (int year = 0; year < counts.length; year++) {
            for (int month = 0; month < 12; month++) {
                counts[year][month] = Draws.poisson(5, 12 * year + month, 12);
            }
        }
        var months = new MonthlyCounts(1, counts);
        assertThat(months.varianceToMean()).isCloseTo(1, within(0.03));
        assertThat(months.withinYears()).isCloseTo(1, within(0.03));
        assertThat(months.aboutYearAndSeason()).isCloseTo(1, within(0.03));
        assertThat(months.lag1()).isCloseTo(0, within(0.02));
    }

    private static int[] shuffled(int[] values, long key) {
        int[] copy = values.clone();
        Permutation.shuffle(copy, 0, copy.length, key);
        return copy;
    }
}
