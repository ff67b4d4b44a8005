// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.Map;
import org.abate.scenario.StaffCategory;

/**
 * A city before anything happens: its neighborhoods, present staff, call loads and calendar, as read from its folder.
 *
 * @param name such as {@code City of St. Louis, Missouri}
 * @param neighborhoods in the order of their ids; {@link Neighborhood#index()} is the position in this list
 * @param districts police districts; {@link PoliceDistrict#index()} is the position in this list
 * @param staffing present full-time staff by category; categories that the city's files leave out are 0
 * @param calls load of the 911 center
 * @param calendar how violence is spread over months, weekdays and hours
 * @param ages shares of residents by age group and sex
 * @param traumaCenters hospitals that treat gunshot wounds, at least one
 * @param homicidesPerYear the level that the untreated model of this city is held to
 * @param levelSource where that level comes from, in words, with the years
 * @param map where on Earth the metres of this city lie
 */
public record City(
        String name,
        List<Neighborhood> neighborhoods,
        List<PoliceDistrict> districts,
        Map<StaffCategory, Double> staffing,
        CallLoad calls,
        ViolenceCalendar calendar,
        List<AgeGroup> ages,
        List<TraumaCenter> traumaCenters,
        double homicidesPerYear,
        String levelSource,
        LocalMetres map) {
    public City {
        neighborhoods = List.copyOf(neighborhoods);
        districts = List.copyOf(districts);
        staffing = Map.copyOf(staffing);
        ages = List.copyOf(ages);
        traumaCenters = List.copyOf(traumaCenters);
    }

    /** The same city with other neighborhoods on the same ground. */
    City withNeighborhoods(List<Neighborhood> others) {
        return new City(
                name,
                others,
                districts,
                staffing,
                calls,
                calendar,
                ages,
                traumaCenters,
                homicidesPerYear,
                levelSource,
                map);
    }

    public int residents() {
        return neighborhoods.stream().mapToInt(Neighborhood::residents).sum();
    }

    /** Present staff of a category, 0 where the city's files name none. */
    public double staff(StaffCategory category) {
        return staffing.getOrDefault(category, 0.0);
    }
}
