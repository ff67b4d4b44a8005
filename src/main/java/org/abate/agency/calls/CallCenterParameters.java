// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

/**
 * The numbers of the 911 center: group {@code callCenter} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
public record CallCenterParameters(
        double handlingSeconds,
        double patienceSeconds,
        double callAgainShare,
        double callAgainSeconds,
        double otherHelpSeconds,
        double hourSwing,
        double loadSpread,
        double promptSeconds,
        double dispatchAndTravelSeconds,
        double onPostShare,
        double callTakerShare) {}
