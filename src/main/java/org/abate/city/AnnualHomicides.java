// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.InvalidInputException;

/**
 * A city's homicides by year: first the years that its level was fitted to, then those that predictions are tested on.
 *
 * @param years consecutive, at least one of either use, those to fit before those to test
 */
public record AnnualHomicides(List<Year> years) {
    /** The file in a city's folder. */
    public static final String FILE = "annual_homicides.csv";

    private static final String YEAR = "year";
    private static final String HOMICIDES = "homicides";
    private static final String USED = "used";
    private static final String SOURCE = "source";
    private static final String FIT = "fit";
    private static final String TEST = "test";

    /**
     * One calendar year.
     *
     * @param homicides as recorded
     * @param test whether it may only be compared with a prediction, never fitted to
     * @param source where the count comes from
     */
    public record Year(int year, int homicides, boolean test, String source) {}

    public AnnualHomicides {
        years = List.copyOf(years);
    }

    /**
     * The years in a file with columns {@code year}, {@code homicides}, {@code used} (fit, test) and {@code source}.
     *
     * @throws InvalidInputException with all problems of the file, each with its line
     */
    public static AnnualHomicides read(Path path) throws InvalidInputException {
        ProblemLog log = new ProblemLog();
        List<Year> years = new ArrayList<>();
        TextFile.read(path, log).ifPresent(file -> {
            CsvTable table = CsvTable.read(file, List.of(YEAR, HOMICIDES, USED, SOURCE), log);
            table.rows().forEach(row -> add(row, years));
            if (log.count() == 0 && (!isUsed(years, false) || !isUsed(years, true))) {
                log.add(file.start(), USED, "expected at least one year to " + FIT + " and one to " + TEST);
            }
        });
        log.throwIfAny();
        return new AnnualHomicides(years);
    }

    private static void add(CsvRow row, List<Year> years) {
        String used = row.text(USED);
        Year year = new Year(
                row.wholeNumber(YEAR, 1900, 2200),
                row.wholeNumber(HOMICIDES, 1, 100_000),
                used.equals(TEST),
                row.text(SOURCE));
        if (!used.isEmpty() && !used.equals(TEST) && !used.equals(FIT)) {
            row.problem(USED, "expected " + FIT + " or " + TEST + " but found " + used);
        }
        if (!years.isEmpty()) {
            Year before = years.get(years.size() - 1);
            if (year.year() != before.year() + 1) {
                row.problem(
                        YEAR,
                        "expected " + (before.year() + 1) + " after " + before.year() + " but found " + year.year());
            }
            if (before.test() && used.equals(FIT)) {
                row.problem(USED, "a year to " + FIT + " may not follow a year to " + TEST);
            }
        }
        years.add(year);
    }

    private static boolean isUsed(List<Year> years, boolean test) {
        return years.stream().anyMatch(year -> year.test() == test);
    }

    public int firstYear() {
        return years.get(0).year();
    }

    public int lastYear() {
        return years.get(years.size() - 1).year();
    }

    /** Counts of the years to fit. */
    public int[] fitted() {
        return years.stream()
                .filter(year -> !year.test())
                .mapToInt(Year::homicides)
                .toArray();
    }
}
