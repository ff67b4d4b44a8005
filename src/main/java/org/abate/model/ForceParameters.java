// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of use of force that costs trust: group {@code force} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record ForceParameters(
        double incidentsPerThousandOfficersPerYear,
        double viralShare,
        double referenceOfficers,
        double callsAfterViralIncident,
        double localTrustShare,
        double investigatedShare,
        double selfInitiatedAfterInvestigation,
        double pullbackHalfLifeDays) {}
