// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of patrol at hot spots: group {@code hotSpot} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record HotSpotParameters(
        double dosedRatio,
        double trainedRatio,
        double fullDoseHours,
        double identificationLogSd,
        double diffusionShare,
        double diffusionMetres,
        double trustLostPerStop,
        double outsiderTrustRatio) {}
