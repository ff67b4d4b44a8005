// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of regular contact between officers and a neighborhood: group {@code communityPolicing} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
public record CommunityPolicingParameters(
        double trustCeiling, double gainPerHourPerThousandResidents, double contactShare) {}
