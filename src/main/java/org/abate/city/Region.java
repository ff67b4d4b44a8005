// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;

/**
 * What the files of a folder describe, before it meets the map: one city, or several that are projected together.
 *
 * @param name as reports print it
 * @param borderGapMetres neighborhoods of two members touch when they are at most this far apart
 * @param members at least one; the first leads
 */
record Region(String name, double borderGapMetres, List<Member> members) {
    Region {
        members = List.copyOf(members);
    }

    /** A city that stands alone. */
    static Region of(Member member) {
        return new Region(member.name(), Borders.WIDEST_GAP_METRES, List.of(member));
    }

    /**
     * A city as one of the jurisdictions of a region.
     *
     * @param name of the jurisdiction
     * @param description what its {@code city.yaml} says
     * @param ground what its tables and maps say
     * @param place where it is named
     */
    record Member(String name, CityDescription description, Ground ground, Place place) {}
}
