// SPDX-License-Identifier: Apache-2.0
/**
 * The page that a grant writer pastes: {@code brief.md} and {@code brief.docx}, made of one list of blocks, from a results folder
 * alone. What the run does not carry is refused in the text.
 */
package org.abate.report.brief;
