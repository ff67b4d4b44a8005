// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of detective work: group {@code detective} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
public record DetectiveParameters(double hoursPerYear, double shootingsPerHomicide) {}
