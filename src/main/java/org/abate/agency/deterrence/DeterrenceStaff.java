// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

/**
 * Who works in a deterrence partnership and what they undertake.
 *
 * @param analysts people who review shootings
 * @param enforcementDetectives people who follow through
 * @param callInsPerYear call-ins a year
 * @param attendeesPerCallIn people invited to a call-in
 * @param customNotificationsPerMonth people sought out with a message in person, a month
 */
public record DeterrenceStaff(
        double analysts,
        double enforcementDetectives,
        double callInsPerYear,
        int attendeesPerCallIn,
        double customNotificationsPerMonth) {}
