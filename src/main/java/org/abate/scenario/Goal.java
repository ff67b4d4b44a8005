// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/**
 * What the user hopes for: {@code outcome} down by {@code reductionPercent} in the 12 months that end {@code byYear} years
 * after the start.
 *
 * @param outcome name of an outcome, such as {@code homicides}
 * @param reductionPercent above 0, at most 100
 * @param byYear counted from 1, at most the scenario's years
 */
public record Goal(String outcome, double reductionPercent, int byYear) {}
