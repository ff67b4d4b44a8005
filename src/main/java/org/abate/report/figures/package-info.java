// SPDX-License-Identifier: Apache-2.0
/**
 * The still pictures of a results folder, {@code figures/}: what {@code report.html} draws in a browser, as SVG and PNG for a grant
 * application or a slide, made without one. Each says what it found, in which unit and from which run, because it is pasted
 * alone. Same folder, same bytes, on any machine.
 */
package org.abate.report.figures;
