// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.therapy;

/**
 * The numbers of cognitive behavioral therapy: group {@code therapy} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record TherapyParameters(
        double attendingHazardRatio,
        double meanShareOfEffect,
        double sessionsToMostOfEffect,
        double halfLifeDays,
        double takeUp,
        double attendance,
        double attendanceLogSd,
        double dropOutPerMissedSession,
        double groupsPerClinician,
        double referralRiskNoise,
        double peopleKnownPerInvitation,
        double inviteesPerSeat,
        double oldestAgeYears,
        double youngestAgeYears,
        double pauseBeforeSecondCourseDays) {}
