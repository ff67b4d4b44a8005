// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/**
 * How far the gathering of members had come after a round.
 *
 * @param round counted from 1
 * @param evaluations of all rounds so far
 * @param accepted those of them that were accepted
 * @param effective effective number of independent, equally weighted members among them
 */
public record RoundSummary(int round, int evaluations, int accepted, double effective) {}
