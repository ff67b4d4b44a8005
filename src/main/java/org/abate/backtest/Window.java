// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.time.LocalDate;
import org.abate.model.ProjectionCalendar;
import org.abate.scenario.Backtest;
import org.abate.scenario.Evaluation;

/**
 * The months that an evaluation compares, in days from the beginning of the burn-in. Months are twelfths of a year.
 *
 * @param begins day on which the programme begins
 * @param monthsBefore compared before it
 * @param firstAfter months left out after it
 * @param monthsAfter months from the beginning to the end, those left out among them
 */
record Window(double begins, int monthsBefore, int firstAfter, int monthsAfter) {
    static final double MONTH_DAYS = 365.25 / 12;

    static Window of(Backtest backtest, ProjectionCalendar calendar) {
        Evaluation evaluation = backtest.evaluation();
        LocalDate begins = backtest.begins();
        return new Window(
                calendar.dayOf(begins),
                evaluation.monthsBefore(),
                evaluation.afterFromMonth(),
                evaluation.monthsAfter());
    }

    /** The same about another beginning. */
    Window from(double day) {
        return new Window(day, monthsBefore, firstAfter, monthsAfter);
    }

    double beforeFrom() {
        return begins - monthsBefore * MONTH_DAYS;
    }

    double afterFrom() {
        return begins + firstAfter * MONTH_DAYS;
    }

    double end() {
        return begins + monthsAfter * MONTH_DAYS;
    }

    boolean isBefore(double day) {
        return day >= beforeFrom() && day < begins;
    }

    boolean isAfter(double day) {
        return day >= afterFrom() && day < end();
    }

    /** Months compared, those left out not among them. */
    int months() {
        return monthsBefore + monthsAfter - firstAfter;
    }

    /** Column of a day among the months compared; -1 outside. */
    int column(double day) {
        if (isBefore(day)) {
            return Math.min(monthsBefore - 1, (int) ((day - beforeFrom()) / MONTH_DAYS));
        }
        return isAfter(day)
                ? monthsBefore + Math.min(monthsAfter - firstAfter - 1, (int) ((day - afterFrom()) / MONTH_DAYS))
                : -1;
    }
}
