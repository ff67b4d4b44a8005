// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import org.abate.agency.Tenure;
import org.abate.model.ProjectionCalendar;
import org.abate.scenario.Delivery;

/** Turns the dates of a scenario into days of a run. */
record Calendar(ProjectionCalendar days) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /** When a strategy runs; without dates, from the start to the end of the projection. */
    Tenure tenure(Delivery delivery) {
        double from = delivery.start().map(days::dayOf).orElse((double) days.burnInDays());
        double to = delivery.end().map(end -> days.dayOf(end) + 1).orElse((double) days.totalDays());
        return new Tenure(
                Math.max(from, days.burnInDays()), to, delivery.rampUpMonths() * DAYS_PER_MONTH, delivery.fidelity());
    }
}
