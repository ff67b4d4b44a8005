// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of the shocks of violence that neighborhoods have of their own: group {@code shock} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record ShockParameters(
        double logSd,
        double yearlyCorrelation,
        double adjacentWeight,
        double referenceResidents,
        double sizeExponent) {}
