// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of proactive patrol: group {@code patrol} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
public record PatrolParameters(double travelPerLogHours, double referenceFloor) {}
