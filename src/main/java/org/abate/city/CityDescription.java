// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.scenario.StaffCategory;

/**
 * What {@code city.yaml} says, before it meets the maps.
 *
 * @param name such as {@code City of St. Louis, Missouri}
 * @param homicidesPerYear the level that the untreated model is held to
 * @param levelSource where that level comes from, in words, with the years
 * @param staffing present full-time staff
 * @param calls load of the 911 center
 * @param calendar profiles over month, weekday and hour, each with mean 1
 * @param ages shares that sum to 1
 * @param traumaCenters where they stand on the globe
 * @param victimRace shares of homicide victims by race as recorded, where the city's file names them
 * @param synthesis of neighborhoods, for a city without tables and maps of its own
 */
record CityDescription(
        String name,
        double homicidesPerYear,
        String levelSource,
        Map<StaffCategory, Double> staffing,
        CallLoad calls,
        ViolenceCalendar calendar,
        List<AgeGroup> ages,
        List<Hospital> traumaCenters,
        Optional<VictimRace> victimRace,
        Optional<SynthesisPlan> synthesis) {
    /**
     * A trauma center on the globe.
     *
     * @param longitude degrees east, WGS84
     * @param latitude degrees north, WGS84
     * @param place where the file names it
     */
    record Hospital(String name, double longitude, double latitude, Place place) {}
}
