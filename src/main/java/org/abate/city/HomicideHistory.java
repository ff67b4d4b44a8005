// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code homicides_by_neighborhood_year.csv}: a count for every neighborhood and every year of the history. */
final class HomicideHistory {
    static final String ID = "neighborhood_id";
    static final String YEAR = "year";
    static final String HOMICIDES = "homicides";

    /** Stands in for a file that could not be read. */
    static final HomicideHistory NONE = new HomicideHistory(Map.of());

    private final Map<String, Map<Integer, Integer>> countsById;

    private HomicideHistory(Map<String, Map<Integer, Integer>> countsById) {
        this.countsById = countsById;
    }

    static HomicideHistory of(Map<String, Map<Integer, Integer>> countsById) {
        return new HomicideHistory(countsById);
    }

    static HomicideHistory read(TextFile file, List<NeighborhoodTable.Entry> neighborhoods, ProblemLog log) {
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        neighborhoods.forEach(neighborhood -> counts.put(neighborhood.id(), new TreeMap<>()));
        Set<Integer> years = new TreeSet<>();
        CsvTable table = CsvTable.read(file, List.of(ID, YEAR, HOMICIDES), log);
        for (CsvRow row : table.rows()) {
            int problemsBefore = log.count();
            String id = row.text(ID);
            int year = row.wholeNumber(YEAR, 1900, 2200);
            int homicides = row.wholeNumber(HOMICIDES, 0, 100_000);
            if (log.count() > problemsBefore) {
                continue;
            }
            years.add(year);
            if (!counts.containsKey(id)) {
                row.problem(ID, "there is no neighborhood " + id + " in neighborhoods.csv");
            } else if (counts.get(id).putIfAbsent(year, homicides) != null) {
                row.problem(YEAR, "neighborhood " + id + " has two rows for " + year);
            }
        }
        if (!years.isEmpty()) {
            reportGaps(file, neighborhoods, counts, years, log);
        }
        return new HomicideHistory(counts);
    }

    /** A year left out is not a year without homicides: the file must say 0. */
    private static void reportGaps(
            TextFile file,
            List<NeighborhoodTable.Entry> neighborhoods,
            Map<String, Map<Integer, Integer>> counts,
            Set<Integer> years,
            ProblemLog log) {
        for (NeighborhoodTable.Entry neighborhood : neighborhoods) {
            List<String> missing = new ArrayList<>();
            for (int year : years) {
                if (!counts.get(neighborhood.id()).containsKey(year)) {
                    missing.add(Integer.toString(year));
                }
            }
            if (!missing.isEmpty()) {
                log.add(
                        file.start(),
                        HOMICIDES,
                        "neighborhood " + neighborhood.id() + " has no row for " + String.join(", ", missing)
                                + ": write 0 where there was no homicide");
            }
        }
    }

    /** Victims by year; empty for an id that the file does not know. */
    Map<Integer, Integer> of(String neighborhoodId) {
        return countsById.getOrDefault(neighborhoodId, Map.of());
    }
}
