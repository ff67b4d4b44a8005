// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

/**
 * The numbers of vacant lots and houses: group {@code remediation} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record RemediationParameters(
        double nearShootingsRatio,
        double propertiesPerPlace,
        double onsetDays,
        double lotLapseDays,
        double houseLapseDays,
        double residentsPerHome,
        double abandonedShareOfVacant,
        double lotsPerAbandonedHouse) {}
