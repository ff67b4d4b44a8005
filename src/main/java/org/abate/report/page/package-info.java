// SPDX-License-Identifier: Apache-2.0
/**
 * The report that people read: {@code report.html}, one file that works offline, from e-mail and on paper.
 *
 * <p>In comes a results folder, out goes a page. Java says everything: the prose, and for each figure its numbers, a sentence
 * that reads it, a text for those who do not see it and the table behind it. The template puts this into HTML and escapes it;
 * the scripts beside the template only draw. No number is computed in a script, and none comes from anywhere but
 * {@code runs.db}, the folder's own copies of what was read, and the evidence that ships with the program.
 *
 * <p>To add a figure: a class with a {@code static Figure of(...)} here, a drawing under {@code figures/} among the
 * resources, a line in {@link org.abate.report.page.Figures}. What runs cannot carry is refused in words, not drawn.
 */
package org.abate.report.page;
