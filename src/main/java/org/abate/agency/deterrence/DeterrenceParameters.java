// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

/**
 * The numbers of focused deterrence: group {@code deterrence} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record DeterrenceParameters(
        double notifiedHazardRatio,
        double extraLogEffectPerContact,
        double contactsToSaturate,
        double peopleForFullMessage,
        double heardShare,
        double messageHalfLifeDays,
        double reviewHalfLifeDays,
        double attributedShare,
        double attacksPerAnalystPerMonth,
        double invitedWhoCome,
        double followThroughDetectiveDays,
        double followThroughDeadlineDays,
        double credibilityLostWhenMissed,
        double arrestsPerFollowThrough,
        double followThroughCustodyDays,
        double referredToTherapyShare) {}
