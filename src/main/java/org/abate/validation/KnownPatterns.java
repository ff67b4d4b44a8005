// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.city.RecordedPattern;
import org.abate.validation.Yardstick.Rule;

/**
 * What is known of a city before anything is simulated: its own record, and published numbers.
 *
 * <p>Of a pattern with both, the published tolerance is used: it states what is accepted, and where it is a city's own it rests
 * on more years than the record. A city without a record is held against published numbers alone, over eight years at its own
 * level.
 */
public final class KnownPatterns {
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2015;

    private final City city;
    private final List<RecordedPattern> record;
    private final int firstYear;
    private final int lastYear;
    private final int[] recordedByNeighborhood;
    private final List<Yardstick> yardsticks;

    /**
     * @param cityFolder name of the city's folder, by which published numbers name it
     * @param record its own patterns, all of the same years; empty when it has none
     * @param incidents the victims that the record was measured on, when they are at hand
     */
    public KnownPatterns(
            City city,
            String cityFolder,
            PatternCatalog catalog,
            List<RecordedPattern> record,
            Optional<History> incidents) {
        this.city = city;
        this.record = List.copyOf(record);
        this.firstYear = record.isEmpty() ? FIRST_YEAR : record.get(0).firstYear();
        this.lastYear = record.isEmpty() ? LAST_YEAR : record.get(0).lastYear();
        this.recordedByNeighborhood = record.isEmpty()
                ? new int[0]
                : incidents.map(History::byNeighborhood).orElseGet(this::countsOfTheCity);
        PublishedTargets published = PublishedTargets.load();
        List<Yardstick> known = new ArrayList<>();
        for (Pattern pattern : catalog.all()) {
            published
                    .find(pattern.id(), cityFolder)
                    .map(target -> published(pattern, target))
                    .or(() -> find(pattern.id()).map(recorded -> recorded(pattern, recorded)))
                    .ifPresent(known::add);
        }
        this.yardsticks = List.copyOf(known);
    }

    /** Sums over the years of the window; empty where the city's table of neighborhoods lacks one of them. */
    private int[] countsOfTheCity() {
        boolean whole = city.neighborhoods().stream().allMatch(this::hasEveryYear);
        return whole ? city.neighborhoods().stream().mapToInt(this::countOf).toArray() : new int[0];
    }

    private boolean hasEveryYear(Neighborhood neighborhood) {
        return neighborhood.homicidesByYear().keySet().stream()
                        .filter(year -> year >= firstYear && year <= lastYear)
                        .count()
                == years();
    }

    private int countOf(Neighborhood neighborhood) {
        return neighborhood.homicidesByYear().entrySet().stream()
                .filter(year -> year.getKey() >= firstYear && year.getKey() <= lastYear)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Yardstick published(Pattern pattern, PublishedTarget target) {
        double own = target.isRelative() ? level() : Double.NaN;
        boolean tolerance = target.hasTolerance();
        return new Yardstick(
                pattern,
                tolerance ? Rule.TOLERANCE : Rule.NOT_APPLICABLE,
                target.isRelative() ? own : target.value(),
                target.isRelative() ? target.low() * own : target.low(),
                target.isRelative() ? target.high() * own : target.high(),
                target.rows().isEmpty() ? "see note" : String.join(" ", target.rows()),
                target.note());
    }

    private static Yardstick recorded(Pattern pattern, RecordedPattern recorded) {
        boolean told = !Double.isNaN(recorded.value());
        return new Yardstick(
                pattern,
                told ? Rule.ONE_DRAW : Rule.NOT_APPLICABLE,
                recorded.value(),
                recorded.low95(),
                recorded.high95(),
                recorded.source(),
                told ? "" : "The city's record does not tell.");
    }

    private Optional<RecordedPattern> find(String pattern) {
        return record.stream().filter(known -> known.id().equals(pattern)).findFirst();
    }

    public City city() {
        return city;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    int years() {
        return lastYear - firstYear + 1;
    }

    /** Homicides a year that the simulated city is held to: the record's own, or the city's level. */
    public double level() {
        double recorded = recorded(HomicidePatterns.LEVEL);
        return recorded > 0 ? recorded : city.homicidesPerYear();
    }

    /** Whether the city has a record of its own. */
    boolean hasRecord() {
        return !record.isEmpty();
    }

    /** The record's value of a pattern; NaN where it does not tell. */
    double recorded(String pattern) {
        return find(pattern).map(RecordedPattern::value).orElse(Double.NaN);
    }

    /** Homicides by neighborhood; empty where the record does not tell. */
    int[] recordedByNeighborhood() {
        return Arrays.copyOf(recordedByNeighborhood, recordedByNeighborhood.length);
    }

    /** All that the model is held against, in the order of the table. */
    public List<Yardstick> yardsticks() {
        return yardsticks;
    }
}
