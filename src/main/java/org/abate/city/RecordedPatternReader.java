// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;

/**
 * Reads {@code patterns.csv} of a city's folder: columns {@code pattern}, {@code value}, {@code low95}, {@code high95},
 * {@code n}, {@code window} (2008-2015, the same in every row) and {@code source}. The numbers may be empty where the record
 * does not tell.
 */
public final class RecordedPatternReader {
    /** Columns of the file, in the order in which it is written. */
    public static final List<String> COLUMNS = List.of("pattern", "value", "low95", "high95", "n", "window", "source");

    private static final String FILE = "patterns.csv";
    private static final Pattern WINDOW = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final double LARGEST = 1e12;
    private static final int MOST_YEARS = 100;

    private final List<String> known;
    private final ProblemLog log = new ProblemLog();
    private final Map<String, Integer> lineOfPattern = new HashMap<>();
    private String windowOfAll = "";

    private RecordedPatternReader(List<String> known) {
        this.known = known;
    }

    /**
     * The patterns of a city's folder in the order of the file; empty when the folder has no such file.
     *
     * @param known names of all patterns that there are
     * @throws InvalidInputException with all problems of the file
     */
    public static List<RecordedPattern> read(Path folder, List<String> known) throws InvalidInputException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        RecordedPatternReader reader = new RecordedPatternReader(known);
        List<RecordedPattern> patterns = new ArrayList<>();
        TextFile.read(file, reader.log).ifPresent(text -> CsvTable.read(text, COLUMNS, reader.log)
                .rows()
                .forEach(row -> reader.pattern(row).ifPresent(patterns::add)));
        reader.log.throwIfAny();
        return patterns;
    }

    private Optional<RecordedPattern> pattern(CsvRow row) {
        int problemsBefore = log.count();
        String id = row.text("pattern");
        if (!id.isEmpty() && !known.contains(id)) {
            row.problem(
                    "pattern",
                    "there is no pattern " + id
                            + NearestName.of(id, known)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        } else if (!id.isEmpty() && lineOfPattern.putIfAbsent(id, row.line()) != null) {
            row.problem("pattern", id + " is already in line " + lineOfPattern.get(id));
        }
        double value = number(row, "value");
        double low = number(row, "low95");
        double high = number(row, "high95");
        if (low > high) {
            row.problem("high95", "the upper end must not be below the lower one");
        }
        int sample = row.wholeNumber("n", 0, Integer.MAX_VALUE);
        int[] years = window(row);
        String source = row.text("source");
        return log.count() > problemsBefore
                ? Optional.empty()
                : Optional.of(new RecordedPattern(id, value, low, high, sample, years[0], years[1], source));
    }

    private static double number(CsvRow row, String column) {
        return row.fields().get(row.columns().indexOf(column)).isBlank()
                ? Double.NaN
                : row.number(column, -LARGEST, LARGEST);
    }

    private int[] window(CsvRow row) {
        String text = row.text("window");
        Matcher years = WINDOW.matcher(text);
        if (!years.matches()) {
            row.problem("window", "expected years such as 2008-2015 but found " + text);
            return new int[2];
        }
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2));
        if (last <= first || last - first >= MOST_YEARS) {
            row.problem("window", "expected at least two years, the earlier one first, but found " + text);
        }
        windowOfAll = windowOfAll.isEmpty() ? text : windowOfAll;
        if (!windowOfAll.equals(text)) {
            row.problem("window", "every pattern must be of the same years, and those above are of " + windowOfAll);
        }
        return new int[] {first, last};
    }
}
