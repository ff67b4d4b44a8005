// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;

/**
 * A city, or a region of several jurisdictions, before anything happens: its neighborhoods, present staff, call loads and
 * calendar, as read from its folder.
 *
 * @param name such as {@code City of St. Louis, Missouri}
 * @param neighborhoods those of each jurisdiction together in the order of their ids; {@link Neighborhood#index()} is the position in this list
 * @param districts police districts; {@link PoliceDistrict#index()} is the position in this list
 * @param jurisdictions at least one; the first leads
 * @param calendar how violence is spread over months, weekdays and hours, as the lead jurisdiction states it
 * @param traumaCenters hospitals that treat gunshot wounds, at least one
 * @param map where on Earth the metres of this city lie
 */
public record City(
        String name,
        List<Neighborhood> neighborhoods,
        List<PoliceDistrict> districts,
        List<Jurisdiction> jurisdictions,
        ViolenceCalendar calendar,
        List<TraumaCenter> traumaCenters,
        LocalMetres map) {
    public City {
        neighborhoods = List.copyOf(neighborhoods);
        districts = List.copyOf(districts);
        jurisdictions = List.copyOf(jurisdictions);
        traumaCenters = List.copyOf(traumaCenters);
    }

    /** The same city with other neighborhoods on the same ground. */
    City withNeighborhoods(List<Neighborhood> others) {
        return new City(name, others, districts, jurisdictions, calendar, traumaCenters, map);
    }

    public int residents() {
        return neighborhoods.stream().mapToInt(Neighborhood::residents).sum();
    }

    public int residentsOf(Jurisdiction jurisdiction) {
        return neighborhoods.stream()
                .filter(n -> districts.get(n.district()).jurisdiction() == jurisdiction.index())
                .mapToInt(Neighborhood::residents)
                .sum();
    }

    /**
     * Residents that the region would have if all of it had as many for each homicide as the lead: what stands for residents
     * where the model wants a number of people who may turn violent. The same as {@link #residents()} in a city alone.
     */
    public double residentsByLeadsRate() {
        return residentsOf(lead()) * (homicidesPerYear() / lead().homicidesPerYear());
    }

    /** The level that the untreated model is held to, all jurisdictions together. */
    public double homicidesPerYear() {
        return jurisdictions.stream()
                .mapToDouble(Jurisdiction::homicidesPerYear)
                .sum();
    }

    /** The jurisdiction whose plans a scenario is about. */
    public Jurisdiction lead() {
        return jurisdictions.get(0);
    }

    /** The jurisdiction whose police a neighborhood calls. */
    public Jurisdiction jurisdictionOf(int neighborhood) {
        return jurisdictions.get(
                districts.get(neighborhoods.get(neighborhood).district()).jurisdiction());
    }
}
