// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * The brief before it is written as anything.
 *
 * @param language as in {@code en-US}
 * @param author the program that made it
 * @param date of the run; nothing is ever dated by the clock, so that the same folder gives the same bytes
 */
record BriefDocument(
        String title, String subtitle, String language, String author, LocalDate date, List<Block> blocks) {
    BriefDocument {
        blocks = List.copyOf(blocks);
    }
}
