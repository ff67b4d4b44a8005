// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.IncidentReader;
import org.abate.city.RecordedPattern;
import org.abate.city.RecordedPatternReader;
import org.abate.city.RecordedVictim;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.validation.History;
import org.abate.validation.KnownPatterns;
import org.abate.validation.PatternCatalog;
import org.abate.validation.RecordMeasurement;

/** Gathers what a city is held against: the patterns of its folder, or those of a list of victims. */
final class CityKnowledge {
    private final ValidateOptions options;

    CityKnowledge(ValidateOptions options) {
        this.options = options;
    }

    /** What the files of the city's folder say. */
    static KnownPatterns recorded(City city, Path folder) throws InvalidInputException {
        return new CityKnowledge(new ValidateOptions()).of(city, folder);
    }

    KnownPatterns of(City city, Path folder) throws InvalidInputException {
        var catalog = new PatternCatalog(city, PatternCatalog.SHUFFLES_OF_A_RECORD);
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        Optional<Path> file = options.incidents();
        if (file.isEmpty()) {
            List<RecordedPattern> record = RecordedPatternReader.read(folder, catalog.recordable());
            return new KnownPatterns(city, name, catalog, record, Optional.empty());
        }
        History incidents = history(city, file.get());
        List<RecordedPattern> record = RecordMeasurement.measure(
                incidents, catalog, "measured on " + file.get().getFileName());
        if (options.keepPatterns().isPresent()) {
            keep(options.keepPatterns().get(), record);
        }
        return new KnownPatterns(city, name, catalog, record, Optional.of(incidents));
    }

    private History history(City city, Path file) throws InvalidInputException {
        List<RecordedVictim> victims = IncidentReader.read(file, city);
        IntSummaryStatistics span =
                victims.stream().mapToInt(victim -> victim.date().getYear()).summaryStatistics();
        int[] years = options.years().orElse(new int[] {span.getMin(), span.getMax()});
        if (!ValidateOptions.isWindow(years[0], years[1])) {
            throw wrong(
                    file,
                    "the victims are of the years " + years[0] + " to " + years[1]
                            + ": choose 2 to 20 whole years with --years");
        }
        if (span.getMax() < years[0] || span.getMin() > years[1]) {
            throw wrong(file, "no victim is of the years " + years[0] + " to " + years[1]);
        }
        return History.recorded(city, years[0], years[1], victims);
    }

    private static void keep(Path file, List<RecordedPattern> record) throws InvalidInputException {
        try {
            RecordMeasurement.write(file, record);
        } catch (IOException e) {
            throw wrong(file, FileTrouble.words(e));
        }
    }

    private static InvalidInputException wrong(Path file, String message) {
        return new InvalidInputException(List.of(new Problem(file.toString(), 0, 0, "", message)));
    }
}
