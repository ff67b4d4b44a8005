// SPDX-License-Identifier: Apache-2.0
/**
 * Still drawings: a fan of predictions over years, rows of intervals.
 *
 * <p>In come numbers and words, out goes the text of one SVG each, without scripts, fonts or files of its own, that a browser
 * shows, a page embeds and a printer prints. What matters is told by shape as well as by color. The same input gives the same
 * text, on any machine and in any locale. No class here knows what its numbers are about.
 */
package org.abate.chart;
