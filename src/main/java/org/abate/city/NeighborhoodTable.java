// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code neighborhoods.csv}: who lives where, and how well. */
final class NeighborhoodTable {
    static final String ID = "id";
    static final String NAME = "name";
    static final String RESIDENTS = "residents";
    static final String POVERTY = "poverty_percent";
    static final String VACANCY = "vacancy_percent";

    /** Optional; in place of a map of police districts. */
    static final String DISTRICT = "police_district";

    /** People in one neighborhood and in all; both far above any real city, low enough to hold in memory. */
    private static final int MOST_RESIDENTS = 2_000_000;

    private static final long MOST_IN_CITY = 20_000_000;

    /** By how much percentages may exceed 100 together: each is rounded, and census tables add small errors on purpose. */
    private static final double ROUNDING_PERCENT = 1;

    private NeighborhoodTable() {}

    /**
     * A row.
     *
     * @param id the city's own number
     * @param name the city's own name
     * @param residents people who live there
     * @param povertyPercent 0 to 100
     * @param vacancyPercent 0 to 100
     * @param policeDistrict name of the police district; empty where a map of districts says so instead
     * @param racePercents residents of a race in percent, by the name of its column; of the columns that city.yaml names
     * @param place where the file names it
     */
    record Entry(
            String id,
            String name,
            int residents,
            double povertyPercent,
            double vacancyPercent,
            String policeDistrict,
            Map<String, Double> racePercents,
            Place place) {
        Entry {
            racePercents = Map.copyOf(racePercents);
        }
    }

    /**
     * All neighborhoods in the order of their ids, numbers by size, before other ids by their letters.
     *
     * @param raceColumns further columns that the table must have, of percentages
     */
    static List<Entry> read(TextFile file, List<String> raceColumns, ProblemLog log) {
        List<String> required = new ArrayList<>(List.of(ID, NAME, RESIDENTS, POVERTY, VACANCY));
        required.addAll(raceColumns);
        CsvTable table = CsvTable.read(file, required, log);
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lineOfId = new HashMap<>();
        Map<String, Integer> lineOfName = new HashMap<>();
        boolean districts = table.columns().contains(DISTRICT);
        for (CsvRow row : table.rows()) {
            Entry entry = new Entry(
                    row.text(ID),
                    row.text(NAME),
                    row.wholeNumber(RESIDENTS, 0, MOST_RESIDENTS),
                    row.number(POVERTY, 0, 100),
                    row.number(VACANCY, 0, 100),
                    districts ? row.text(DISTRICT) : "",
                    racePercents(row, raceColumns),
                    row.place(ID));
            if (entry.id().isEmpty() || entry.name().isEmpty()) {
                continue;
            }
            reportTwin(row, ID, lineOfId.putIfAbsent(entry.id(), row.line()));
            reportTwin(row, NAME, lineOfName.putIfAbsent(entry.name(), row.line()));
            entries.add(entry);
        }
        checkTotal(file, entries, log);
        entries.sort(Comparator.comparing(entry -> orderOf(entry.id())));
        return entries;
    }

    private static Map<String, Double> racePercents(CsvRow row, List<String> columns) {
        Map<String, Double> percents = new HashMap<>();
        columns.forEach(column -> percents.put(column, row.number(column, 0, 100)));
        double sum = percents.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 100 + ROUNDING_PERCENT) {
            row.problem(columns.get(0), "the races named in city.yaml sum to " + sum + " percent of the residents");
        }
        return percents;
    }

    private static void reportTwin(CsvRow row, String column, Integer earlierLine) {
        Optional.ofNullable(earlierLine)
                .ifPresent(line -> row.problem(column, "this " + column + " is already taken by line " + line));
    }

    private static void checkTotal(TextFile file, List<Entry> entries, ProblemLog log) {
        long total = entries.stream().mapToLong(Entry::residents).sum();
        if (!entries.isEmpty() && (total == 0 || total > MOST_IN_CITY)) {
            log.add(
                    file.start(),
                    RESIDENTS,
                    "all residents together must be between 1 and " + MOST_IN_CITY + " but are " + total);
        }
    }

    /** A text that sorts ids: digits by the number they say, anything else after all numbers. */
    static String orderOf(String id) {
        boolean number = !id.isEmpty() && id.length() <= 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? "0".repeat(18 - id.length()) + id : "~" + id;
    }
}
