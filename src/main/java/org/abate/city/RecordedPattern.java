// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * A statistic of a city's own record of homicides, as {@code patterns.csv} of its folder has it.
 *
 * @param id of the pattern
 * @param value NaN where the record does not tell
 * @param low95 lower end of its 95 % interval; NaN where there is none
 * @param high95 upper end of its 95 % interval; NaN where there is none
 * @param sample years, victims or incidents that it rests on
 * @param firstYear of the record
 * @param lastYear of the record
 * @param source where the record comes from, in words
 */
public record RecordedPattern(
        String id, double value, double low95, double high95, int sample, int firstYear, int lastYear, String source) {}
