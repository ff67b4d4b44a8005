// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.Map;
import org.abate.scenario.StaffCategory;

/**
 * A government with its own police, detectives, 911 center and residents. Most cities are one; a region has several, and
 * people and disputes cross their borders where staff do not.
 *
 * @param index position in {@link City#jurisdictions()}; 0 leads
 * @param name such as {@code City of St. Louis}
 * @param staffing present full-time staff by category; categories that its files leave out are 0
 * @param calls load of its 911 center
 * @param ages shares of its residents by age group and sex
 * @param homicidesPerYear the level that its untreated model is held to
 * @param levelSource where that level comes from, in words, with the years
 */
public record Jurisdiction(
        int index,
        String name,
        Map<StaffCategory, Double> staffing,
        CallLoad calls,
        List<AgeGroup> ages,
        double homicidesPerYear,
        String levelSource) {
    public Jurisdiction {
        staffing = Map.copyOf(staffing);
        ages = List.copyOf(ages);
    }

    /** Present staff of a category, 0 where its files name none. */
    public double staff(StaffCategory category) {
        return staffing.getOrDefault(category, 0.0);
    }
}
