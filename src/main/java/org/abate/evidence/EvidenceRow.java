// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One published number, or a few that belong together, with its source.
 *
 * <p>Numbers stay text: a row may hold {@code 47.1 -> 56.9}, {@code -16 to -28} or the word that no estimate exists. What the
 * table leaves open is empty.
 *
 * @param id such as {@code OU27}; the letters name the topic
 * @param topic strategy, city or kind of number
 * @param setting where and when, or how many studies
 * @param design of the study
 * @param outcome what was measured
 * @param estimate as published; effects are on the treated unit that the row names, never citywide unless it says so
 * @param ciLow lower end of the published interval
 * @param ciHigh upper end of the published interval
 * @param unit of the estimate
 * @param citation author, year, journal
 * @param verified whether the number was read in a copy of the source; otherwise it is from memory and must be shown as such
 * @param urlOrTitle where it was read
 * @param note caution for those who use it
 */
public record EvidenceRow(
        String id,
        String topic,
        String setting,
        String design,
        String outcome,
        String estimate,
        String ciLow,
        String ciHigh,
        String unit,
        String citation,
        boolean verified,
        String urlOrTitle,
        String note) {
    private static final Pattern UNTIL_YEAR = Pattern.compile("^(.*?)\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern FIRST_AUTHOR = Pattern.compile("^([^,]+),.*,");

    /** Units that say of what kind the estimate is, not in what it is measured. */
    private static final List<String> KINDS = List.of("text", "sign", "count", "mixed");

    /** The estimate with its interval and unit: {@code -6.8 (-10.6 to -2.7) percent}; empty where the row gives none. */
    public String estimateWithUnit() {
        String interval = ciLow.isEmpty() || ciHigh.isEmpty() ? "" : " (" + ciLow + " to " + ciHigh + ")";
        String measured = unit.isEmpty() || estimate.isEmpty() || KINDS.contains(unit) ? "" : " " + unit;
        return estimate + interval + measured;
    }

    /** First author, or both of two, and year: {@code Braga et al. 2018}; the whole citation where it names no year. */
    public String shortCitation() {
        Matcher untilYear = UNTIL_YEAR.matcher(citation);
        if (!untilYear.find()) {
            return citation;
        }
        String authors = untilYear.group(1).strip();
        Matcher many = FIRST_AUTHOR.matcher(authors);
        return (many.find() ? many.group(1) + " et al." : authors) + " " + untilYear.group(2);
    }
}
