// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthlyCountsTest {
    private static final int[] ALTERNATING = {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3};
    private static final int[] FOURS = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4};

    @Test
    void datesFallIntoTheirMonths() {
        int[] days = Arrays.stream(new String[] {"2009-12-31", "2010-01-01", "2011-02-28", "2011-02-01", "2012-01-01"})
                .mapToInt(date -> (int) LocalDate.parse(date).toEpochDay())
                .toArray();
        var counts = MonthlyCounts.ofDates(days, 2010, 2011);
        assertThat(counts.byYear()).containsExactly(1, 2);
        assertThat(counts.count(1, 1)).isEqualTo(2);
    }

    @Test
    void byHand() {
        var counts = new MonthlyCounts(2010, new int[][] {ALTERNATING, FOURS});
        // Mean 3; squares 6 * 4 + 12 * 1 = 36 over 23.
        assertThat(counts.varianceToMean()).isCloseTo(36 / 23.0 / 3, within(1e-12));
        // The first year has chi-square 12 / 2, the second none; 22 degrees of freedom.
        assertThat(counts.withinYears()).isCloseTo(6 / 22.0, within(1e-12));
        // Rows 24 and 48, columns 5 and 7 of 72: expected 5/3, 7/3, 10/3, 14/3; each excess is 2/3.
        double chiSquare = 6 * 4 / 9.0 * (3 / 5.0 + 3 / 7.0 + 3 / 10.0 + 3 / 14.0);
        assertThat(counts.aboutYearAndSeason()).isCloseTo(chiSquare / 11, within(1e-12));
        assertThat(new MonthlyCounts(2010, new int[][] {ALTERNATING}).lag1()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void proportionalYearsHaveNothingLeft() {
        int[] twice = Arrays.stream(ALTERNATING).map(count -> 2 * count).toArray();
        var counts = new MonthlyCounts(2010, new int[][] {ALTERNATING, twice});
        assertThat(counts.aboutYearAndSeason()).isCloseTo(0, within(1e-12));
        assertThat(new MonthlyCounts(2010, new int[][] {ALTERNATING, twice, new int[12]}).aboutYearAndSeason())
                .isCloseTo(0, within(1e-12));
        // February's three over 28.25 days, and January's one over 31.
        assertThat(counts.peakToTroughRaw()).isCloseTo(3 / 28.0 * 31, within(1e-12));
    }

    @Test
    void yearsHaveTwelveMonths() {
        assertThatThrownBy(() -> new MonthlyCounts(2010, new int[][] {{1}})).hasMessageContaining("12 months");
    }

    @Test
    void daysOfTheWeek() {
        int monday = (int) LocalDate.of(2024, 1, 1).toEpochDay();
        int[] days = {monday, monday + 5, monday + 6, monday + 13};
        assertThat(DailyCounts.weekdayShares(days)).containsExactly(0.25, 0, 0, 0, 0, 0.25, 0.5);
        assertThat(DailyCounts.shareOn(days, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .isEqualTo(0.75);
        // Counts 1, 0, 2, 1 of the four days: variance 2/3, mean 1.
        assertThat(DailyCounts.varianceToMean(new int[] {0, 2, 2, 3, 9}, 0, 3)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void yearsByHand() {
        int[] years = {100, 110, 99, 80, 88, 0};
        double[] changes = IntStream.rangeClosed(1, 4)
                .mapToDouble(i -> Math.log((double) years[i] / years[i - 1]))
                .toArray();
        assertThat(YearlyChange.logChangeSd(years)).isCloseTo(Math.sqrt(Moments.variance(changes)), within(1e-12));
        // 80 against 100 is exactly 20 % lower, 88 against 110 too, 0 against 99 all the way.
        assertThat(YearlyChange.shareBelow(years, 3, 20)).isEqualTo(1);
        assertThat(YearlyChange.shareBelow(years, 3, 20.5)).isEqualTo(1 / 3.0);
        assertThat(YearlyChange.shareBelow(new int[] {5, 5, 5}, 3, 20)).isNaN();
        assertThat(YearlyChange.varianceToMean(new int[] {1, 3})).isEqualTo(1);
        assertThat(YearlyChange.variation(new int[] {1, 3})).isCloseTo(Math.sqrt(2) / 2, within(1e-15));
        assertThat(YearlyChange.lag1(new int[] {1, 2, 3, 4})).isCloseTo(1, within(1e-15));
    }
}
