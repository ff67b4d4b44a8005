// SPDX-License-Identifier: Apache-2.0
/**
 * What leaves the building: the summary, the table on the screen, the files for other programs.
 *
 * <p>In come stored runs, out go numbers with three kinds of uncertainty that are never mixed: Monte Carlo error, credible
 * intervals of the expected effect, predictive intervals of what a city would count. {@link org.abate.report.Summary} is
 * computed from the run store alone, and everything else is written from it.
 */
package org.abate.report;
