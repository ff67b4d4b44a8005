// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of policies on use of force: group {@code forceRules} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record ForceRulesParameters(
        double policyRatio,
        double trainingRatio,
        double fullTrainingHoursPerYear,
        double oversightRatio,
        double fullOversightPerThousandOfficers,
        double transparencyTrustRatio,
        double fullTransparencyPerThousandOfficers) {}
