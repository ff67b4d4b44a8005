// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.abate.model.ProjectionCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    /** Two months before day 1,000, then one left out and two compared; a month is 30.4375 days. */
    private static final Window WINDOW = new Window(1000, 2, 1, 3);

    @ParameterizedTest
    @DisplayName("Days fall into months counted back and on from the beginning, those left out into none")
    @CsvSource({
        "939.1, -1",
        "939.125, 0",
        "969.5, 0",
        "969.6, 1",
        "999.99, 1",
        "1000, -1",
        "1030.4, -1",
        "1030.5, 2",
        "1060.8, 2",
        "1061, 3",
        "1091.3, 3",
        "1091.3125, -1"
    })
    void columns(double day, int column) {
        assertThat(WINDOW.column(day)).isEqualTo(column);
        assertThat(WINDOW.isBefore(day)).isEqualTo(column == 0 || column == 1);
        assertThat(WINDOW.isAfter(day)).isEqualTo(column >= 2);
    }

    @Test
    @DisplayName("Months left out do not count")
    void months() {
        assertThat(WINDOW.months()).isEqualTo(4);
        assertThat(WINDOW.end()).isCloseTo(1091.3125, within(1e-9));
    }

    @Test
    @DisplayName("Another beginning moves everything")
    void moved() {
        Window later = WINDOW.from(1500);
        assertThat(later.months()).isEqualTo(4);
        for (double day = 900; day < 1200; day += 7.7) {
            assertThat(later.column(day + 500)).isEqualTo(WINDOW.column(day));
        }
    }

    @Test
    @DisplayName("A backtest's months lie about the day on which its programme begins")
    void ofBacktest() {
        ProjectionCalendar calendar = ProjectionCalendar.of(LocalDate.of(2001, 1, 1), 3, 730);
        Window window = Window.of(Cases.written().months(6, 18).read(), calendar);
        assertThat(window.begins()).isEqualTo(730 + 365);
        assertThat(window.monthsBefore()).isEqualTo(6);
        assertThat(window.monthsAfter()).isEqualTo(18);
        assertThat(window.firstAfter()).isZero();
    }
}
