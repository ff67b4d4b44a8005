// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.abate.scenario.InvalidInputException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Reads a list of recorded homicides, one victim a row.
 *
 * <p>Columns {@code date} (2015-03-01), {@code lon} and {@code lat} (degrees; both empty when the place is not known) must be
 * there; {@code neighborhood_id}, {@code victim_age}, {@code victim_sex} (Male, Female) and {@code disposition} (begins with
 * "Closed by arrest" where somebody was arrested) may be, and may be empty. Without a neighborhood's id the map tells it.
 */
public final class IncidentReader {
    private static final int OLDEST = 120;

    private final City city;
    private final ProblemLog log = new ProblemLog();
    private final Map<String, Integer> indexOfId = new HashMap<>();
    private final GeometryFactory geometry = new GeometryFactory();

    private IncidentReader(City city) {
        this.city = city;
        city.neighborhoods().forEach(n -> indexOfId.put(n.id(), n.index()));
    }

    /**
     * The victims in the order of the file.
     *
     * @throws InvalidInputException with all problems of the file
     */
    public static List<RecordedVictim> read(Path file, City city) throws InvalidInputException {
        IncidentReader reader = new IncidentReader(city);
        List<RecordedVictim> victims = new ArrayList<>();
        TextFile.read(file, "there is no such file", reader.log).ifPresent(text -> {
            CsvTable table = CsvTable.read(text, List.of("date", "lon", "lat"), reader.log);
            table.rows().forEach(row -> reader.victim(row, table.columns()).ifPresent(victims::add));
        });
        reader.log.throwIfAny();
        return victims;
    }

    private Optional<RecordedVictim> victim(CsvRow row, List<String> columns) {
        LocalDate date;
        try {
            date = LocalDate.parse(row.text("date"));
        } catch (DateTimeException e) {
            row.problem("date", "expected a date such as 2015-03-01");
            return Optional.empty();
        }
        boolean placed = !optional(row, columns, "lon").isEmpty()
                || !optional(row, columns, "lat").isEmpty();
        Coordinate at = placed
                ? city.map().project(row.number("lon", -180, 180), row.number("lat", -90, 90))
                : new Coordinate(Double.NaN, Double.NaN);
        String id = optional(row, columns, "neighborhood_id");
        double age = optional(row, columns, "victim_age").isEmpty() ? Double.NaN : row.number("victim_age", 0, OLDEST);
        String disposition = optional(row, columns, "disposition").toLowerCase(Locale.ROOT);
        return Optional.of(new RecordedVictim(
                date,
                at.x,
                at.y,
                id.isEmpty() ? (placed ? neighborhoodAt(at) : RecordedVictim.NOWHERE) : neighborhood(id),
                age,
                sex(row, optional(row, columns, "victim_sex")),
                disposition.isEmpty() ? Optional.empty() : Optional.of(disposition.startsWith("closed by arrest"))));
    }

    private static String optional(CsvRow row, List<String> columns, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : row.fields().get(index).strip();
    }

    /** A number that the city's map does not have, such as that of a park, is no neighborhood. */
    private int neighborhood(String id) {
        return indexOfId.getOrDefault(id, RecordedVictim.NOWHERE);
    }

    private int neighborhoodAt(Coordinate at) {
        Point point = geometry.createPoint(at);
        return city.neighborhoods().stream()
                .filter(n -> n.area().covers(point))
                .mapToInt(Neighborhood::index)
                .findFirst()
                .orElse(RecordedVictim.NOWHERE);
    }

    private static Optional<Boolean> sex(CsvRow row, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "female", "f" -> Optional.of(true);
            case "male", "m" -> Optional.of(false);
            case "", "unknown", "u" -> Optional.empty();
            default -> {
                row.problem("victim_sex", "expected Male, Female or nothing but found " + word);
                yield Optional.empty();
            }
        };
    }
}
