// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

/**
 * The numbers of social work: group {@code socialWork} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record SocialWorkParameters(
        double clearedLogOdds,
        double acceptedShare,
        double caseDays,
        double survivorReferredShare,
        double tieReferredShare,
        double callHoursCovered) {}
