// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which neighborhood of one jurisdiction belongs to which of its police districts.
 *
 * @param districts the districts, counted from 0 within the jurisdiction
 * @param ofNeighborhood index of its district for each neighborhood
 */
record Districting(List<PoliceDistrict> districts, List<Integer> ofNeighborhood) {
    static final double SQUARE_METRES_PER_KM2 = 1e6;

    Districting {
        districts = List.copyOf(districts);
        ofNeighborhood = List.copyOf(ofNeighborhood);
    }

    /** From a map of districts: a neighborhood belongs to the one that holds most of its area. All shapes in metres. */
    static Districting drawn(
            int jurisdiction, List<MapShape> districtMap, List<MapShape> neighborhoods, ProblemLog log) {
        List<PoliceDistrict> districts = new ArrayList<>();
        for (MapShape shape : districtMap) {
            String name = shape.name().isEmpty() ? shape.id() : shape.name();
            districts.add(new PoliceDistrict(districts.size(), name, km2(shape), jurisdiction));
        }
        List<Integer> ofNeighborhood = new ArrayList<>();
        for (MapShape shape : neighborhoods) {
            int district = Borders.districtOf(shape.area(), districtMap);
            if (district < 0) {
                log.add(shape.place(), "geometry", shape.label() + " lies outside every police district");
            }
            ofNeighborhood.add(district);
        }
        return new Districting(districts, ofNeighborhood);
    }

    /** From the names in the table, in the order in which they first occur; a district is as large as its members. */
    static Districting named(int jurisdiction, List<NeighborhoodTable.Entry> table, List<MapShape> neighborhoods) {
        Map<String, Integer> indexOfName = new HashMap<>();
        List<Double> km2 = new ArrayList<>();
        List<Integer> ofNeighborhood = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int district = indexOfName.computeIfAbsent(table.get(i).policeDistrict(), name -> indexOfName.size());
            if (district == km2.size()) {
                km2.add(0.0);
            }
            km2.set(district, km2.get(district) + km2(neighborhoods.get(i)));
            ofNeighborhood.add(district);
        }
        List<String> names = new ArrayList<>(Collections.nCopies(km2.size(), ""));
        indexOfName.forEach((name, index) -> names.set(index, name));
        List<PoliceDistrict> districts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            districts.add(new PoliceDistrict(i, names.get(i), km2.get(i), jurisdiction));
        }
        return new Districting(districts, ofNeighborhood);
    }

    private static double km2(MapShape shape) {
        return shape.area().getArea() / SQUARE_METRES_PER_KM2;
    }
}
