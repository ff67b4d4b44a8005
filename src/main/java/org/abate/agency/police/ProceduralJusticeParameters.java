// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of training in procedural justice: group {@code proceduralJustice} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record ProceduralJusticeParameters(
        double trustCostRatio,
        double fullHours,
        double halfLifeDays,
        double supervisionSpan,
        double unsupervisedQuality) {}
