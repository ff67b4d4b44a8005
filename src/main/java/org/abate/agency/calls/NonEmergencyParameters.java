// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

/**
 * The numbers of a non-emergency line: group {@code nonEmergency} of {@code parameters.yaml}, which gives each its unit, meaning
 * and source.
 */
record NonEmergencyParameters(
        double movableShare,
        double handlingSeconds,
        double patienceSeconds,
        double hoursPerYear,
        double dispatchedShare) {}
