// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * Load of the 911 center and what it leaves the police to do.
 *
 * @param callsPerYear calls that reach the 911 center
 * @param dispatchedShare share of calls that an officer is sent to, 0 to 1
 * @param officerHoursPerDispatchedCall officer-hours that one of these takes, all officers added
 * @param patrolShare share of commissioned officers who are on patrol duty, 0 to 1
 * @param hoursOnDutyPerOfficerYear hours a patrol officer is on the street in a year, after leave and training
 * @param source where these come from, in words
 */
public record CallLoad(
        double callsPerYear,
        double dispatchedShare,
        double officerHoursPerDispatchedCall,
        double patrolShare,
        double hoursOnDutyPerOfficerYear,
        String source) {}
