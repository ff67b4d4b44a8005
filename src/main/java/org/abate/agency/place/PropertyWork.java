// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

import org.abate.scenario.CostItem;

/** What can be done about a vacant property. */
enum PropertyWork {
    LOT,
    HOUSE,
    DEMOLITION;

    /** What one of them is paid for. */
    CostItem cost() {
        return switch (this) {
            case LOT -> Remediation.LOTS;
            case HOUSE -> Remediation.HOUSES;
            case DEMOLITION -> Remediation.DEMOLITIONS;
        };
    }

    /** How many of them a year. */
    double perYear(RemediationPlan plan) {
        return switch (this) {
            case LOT -> plan.lotsPerYear();
            case HOUSE -> plan.housesPerYear();
            case DEMOLITION -> plan.demolitionsPerYear();
        };
    }

    /** Mean days until it shows no more, once nobody keeps it up; a house that is gone stays gone. */
    double lapseDays(RemediationParameters p) {
        return switch (this) {
            case LOT -> p.lotLapseDays();
            case HOUSE -> p.houseLapseDays();
            case DEMOLITION -> Double.POSITIVE_INFINITY;
        };
    }
}
