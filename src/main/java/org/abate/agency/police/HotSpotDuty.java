// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.scenario.CostItem;
import org.abate.scenario.Placement;

/**
 * What a team at hot spots does.
 *
 * @param officers people
 * @param work of these people and where they come from
 * @param hotSpotsPerOfficerShift street places that an officer visits in a shift
 * @param hotSpotShare share of the hours on duty spent there, 0 to 1; the rest is ordinary patrol
 * @param stopsPerOfficerDay people whom an officer stops on a day on duty
 * @param neighborhoods where
 */
public record HotSpotDuty(
        int officers,
        Officers work,
        double hotSpotsPerOfficerShift,
        double hotSpotShare,
        double stopsPerOfficerDay,
        Placement neighborhoods) {
    /** Where the officers of a team come from. */
    public enum Officers {
        /** Hired on top. */
        HIRED,
        /** Taken from patrol, which loses their hours. */
        FROM_PATROL,
        /** Sent by somebody else, who are not known there. */
        OUTSIDERS
    }

    /** Officers hired for a team. */
    public static final CostItem HIRED = CostItem.staff("additional officers", "salary.officerUsdPerYear");

    /** State troopers. */
    public static final CostItem TROOPERS = CostItem.staff("troopers", "salary.trooperUsdPerYear");

    /** Lodging and travel of troopers. */
    public static final CostItem DEPLOYMENT =
            CostItem.bought("lodging, meals and vehicles", "trooper-days", "price.trooperDayUsd");
}
