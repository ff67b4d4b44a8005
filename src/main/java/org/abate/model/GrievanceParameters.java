// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of what violence leaves behind: group {@code grievance} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record GrievanceParameters(
        double retaliationsPerDeath,
        double woundShare,
        double missShare,
        double unarmedShare,
        double outsiderShare,
        double quickShare,
        double quickMeanDays,
        double meanLagDays,
        double nearCauseShare,
        double placesConsidered,
        double survivorActsShare,
        double groupActsShare,
        double directShare) {}
