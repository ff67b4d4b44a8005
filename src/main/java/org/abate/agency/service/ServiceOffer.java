// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import org.abate.scenario.CostItem;

/**
 * What a service offers and who runs it.
 *
 * @param slots people of all kinds served at a time, at least 0
 * @param slotsPerCaseManager slots that one case manager looks after, above 0
 * @param atRiskShare share of the slots, 0 to 1, that are for people at risk; what becomes of the others the model does not follow
 * @param staff how case managers are paid
 * @param slot what is bought for those in the slots
 */
public record ServiceOffer(
        double slots, double slotsPerCaseManager, double atRiskShare, CostItem staff, CostItem slot) {
    public ServiceOffer {
        if (!(slots >= 0) || !(slotsPerCaseManager > 0) || !(atRiskShare >= 0 && atRiskShare <= 1)) {
            throw new IllegalArgumentException("slots must be at least 0, slots per case manager above 0, the share of"
                    + " slots for people at risk from 0 to 1, but they are " + slots + ", " + slotsPerCaseManager
                    + " and " + atRiskShare);
        }
    }

    /** Case managers hired; the last may be part-time. */
    int caseManagers() {
        return (int) StrictMath.ceil(slots / slotsPerCaseManager);
    }

    /** Slots of the {@code number}-th case manager, counted from 0. */
    double slotsOf(int number) {
        return Math.min(slotsPerCaseManager, slots - number * slotsPerCaseManager);
    }

    /** Slots for people at risk among those of the case managers before the {@code number}-th. */
    int atRiskBefore(int number) {
        return (int) StrictMath.floor(Math.min(slots, number * slotsPerCaseManager) * atRiskShare);
    }
}
