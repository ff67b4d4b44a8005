// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.outreach;

/**
 * The numbers of street-level outreach: group {@code outreach} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record OutreachParameters(
        double reachedRetaliationRatio,
        double mediatedOddsRatio,
        double clientOffendingHazardRatio,
        double clientVictimizationHazardRatio,
        double siteQualityLogSd,
        double failedSiteShare,
        double failedSiteQuality,
        double harmOfDeparture,
        double hearsShare,
        double hearsOfClientShare,
        double daysToReach,
        double backlogDays,
        double referredToTherapyShare,
        double peopleMetPerRecruit,
        double mediationHours,
        double incidentResponseHours,
        double clientHoursPerWeek,
        double trustGainPerStreetHour,
        double trustHalfLifeDays,
        double hoursPerWorkday,
        double streetShare,
        double recruitsPerMonth,
        double clientMonths,
        double clientOnsetDays,
        double turnoverPerYear,
        double vacancyDays,
        double supervisionSpan,
        double unsupervisedQuality,
        double referralRiskNoise) {}
