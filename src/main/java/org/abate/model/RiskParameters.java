// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of people at risk: who they are, how they come and go: group {@code risk} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record RiskParameters(
        double shareOfResidents,
        double propensityLogSd,
        double femaleShare,
        double entryAgeYears,
        double entryAgeSpreadYears,
        double meanYearsAtRisk,
        double vacancyMeanDays,
        double removalPerYear,
        double initialAbsentShare,
        double burnInYears) {}
