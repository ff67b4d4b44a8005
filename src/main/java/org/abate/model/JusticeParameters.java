// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of investigation, arrest and custody: group {@code justice} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record JusticeParameters(
        double homicideClearedLogOdds,
        double shootingClearedLogOdds,
        double unarmedClearedLogOdds,
        double clearedPerLogHours,
        double clearedPerTrust,
        double clearedPerLogDelay,
        double nextDayShare,
        double twoWeeksShare,
        double laterMeanDays,
        double shootingCustodyYears,
        double unarmedCustodyYears,
        double imprisonedAfterYears,
        double otherCustodyPerYear,
        double otherCustodyMeanDays,
        double certaintyPerTieArrest,
        double certaintyHalfLifeDays,
        double certaintyCap,
        double caseloadHalfLifeDays,
        double nonfatalCaseWork) {}
