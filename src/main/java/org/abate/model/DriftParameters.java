// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of the citywide drift of violence: group {@code drift} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record DriftParameters(double yearlyChangeLogSd, double yearlyCorrelation, double monthlyLogSd) {}
