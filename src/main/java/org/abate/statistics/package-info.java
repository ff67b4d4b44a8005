// SPDX-License-Identifier: Apache-2.0
/**
 * Pure arithmetic of many runs: what is known, how well, and why it spreads. It stands alone and knows nothing of violence.
 *
 * <p>In come numbers by parameter set and seed; out go estimates, variance components and intervals. Three kinds of
 * uncertainty are never mixed:
 *
 * <ul>
 *   <li><b>Monte Carlo</b> ({@link org.abate.statistics.Estimate}): the error from a finite number of runs; more runs shrink
 *       it.
 *   <li><b>credible</b> ({@link org.abate.statistics.NestedEstimate#credible}): how far what we do not know, the parameter
 *       sets, moves the expected value; more runs do not shrink it.
 *   <li><b>predictive</b> ({@link org.abate.statistics.Prediction}): what a single realisation would show, chance included.
 * </ul>
 */
package org.abate.statistics;
