// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.abate.statistics.Interval;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void chancesAreSoManyInAHundred() {
        assertThat(Numbers.chances(0.04)).isEqualTo("4 chances in 100");
        assertThat(Numbers.chances(0.012)).isEqualTo("1 chance in 100");
        assertThat(Numbers.chances(0.002)).isEqualTo("less than 1 chance in 100");
        assertThat(Numbers.chances(0.998)).isEqualTo("more than 99 chances in 100");
        assertThat(Numbers.chances(0)).isEqualTo("next to no chance");
        assertThat(Numbers.chances(Double.NaN)).isEqualTo("an unknown chance");
        assertThat(Numbers.inHundred(0)).isEqualTo("close to 0 in 100");
        assertThat(Numbers.inHundred(0.004)).isEqualTo("under 1 in 100");
    }

    @Test
    void rangesThatPassZeroSayMoreAndFewer() {
        assertThat(plain(Numbers.fewer(new Interval(0, 11)))).isEqualTo("0 to 11 %");
        assertThat(plain(Numbers.fewer(new Interval(-1.2, 10)))).isEqualTo("1 % more to 10 % fewer");
        assertThat(plain(Numbers.fewer(new Interval(-9, -2)))).isEqualTo("2 % more to 9 % more");
    }

    @Test
    void numbersHaveNoMoreDigitsThanTheyCarry() {
        assertThat(Numbers.dollars(12_119_000)).isEqualTo("$12.1 million");
        assertThat(Numbers.dollars(142_300)).isEqualTo("$142,000");
        assertThat(Numbers.dollars(-2_500_000_000.0)).isEqualTo("\u2212$2.50 billion");
        assertThat(Numbers.whole(1234.4)).isEqualTo("1,234");
        assertThat(Numbers.whole(-0.2)).isEqualTo("0");
        assertThat(plain(Numbers.percent(0.44))).isEqualTo("0.4 %");
        assertThat(Numbers.counted(1, "year")).isEqualTo("one year");
        assertThat(Numbers.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Numbers.fromCamelCase("customNotificationsPerMonth")).isEqualTo("custom notifications per month");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
