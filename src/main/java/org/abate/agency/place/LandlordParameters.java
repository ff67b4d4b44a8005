// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

/**
 * The numbers of problem properties: group {@code landlord} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record LandlordParameters(
        double drugDisputesNearRatio,
        double problemPropertiesPerThousandHomes,
        double complianceShare,
        double daysToComply,
        double compliesDays) {}
