// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.RecordedVictim;
import org.abate.statistics.MonthlyCounts;

/**
 * Whole calendar years of violence in a city, recorded or simulated: the same kind of thing, so that every statistic is
 * computed on both by the same code. For one thread at a time.
 */
public final class History {
    private final City city;
    private final int firstYear;
    private final int lastYear;
    private final List<Casualty> casualties;
    private final List<Casualty> homicides;
    private final List<Casualty> mappedHomicides;
    private final List<Casualty> placedHomicides;
    private final List<Casualty> incidents;
    private final Optional<StreetRecord> street;
    private final Map<String, Object> workedOut = new HashMap<>();

    /**
     * @param casualties in time; of a record those killed
     * @param street what only the model knows; empty for a record
     */
    public History(City city, int firstYear, int lastYear, List<Casualty> casualties, Optional<StreetRecord> street) {
        this.city = city;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.casualties = List.copyOf(casualties);
        this.homicides = casualties.stream().filter(Casualty::fatal).toList();
        this.mappedHomicides = homicides.stream()
                .filter(victim -> !Double.isNaN(victim.eastMetres()))
                .toList();
        this.placedHomicides =
                homicides.stream().filter(Casualty::isInNeighborhood).toList();
        this.incidents = incidents(mappedHomicides);
        this.street = street;
    }

    /** The recorded victims of some years as a history. */
    public static History recorded(City city, int firstYear, int lastYear, List<RecordedVictim> victims) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        List<Casualty> casualties = victims.stream()
                .filter(victim ->
                        victim.date().getYear() >= firstYear && victim.date().getYear() <= lastYear)
                .sorted(Comparator.comparing(RecordedVictim::date))
                .map(victim -> new Casualty(
                        (int) victim.date().toEpochDay(),
                        victim.date().toEpochDay() - first + 0.5,
                        victim.eastMetres(),
                        victim.northMetres(),
                        victim.neighborhood(),
                        victim.ageYears(),
                        known(victim.female()),
                        true,
                        known(victim.arrest()),
                        null))
                .toList();
        return new History(city, firstYear, lastYear, casualties, Optional.empty());
    }

    private static double known(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? 1.0 : 0.0).orElse(Double.NaN);
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

    public int years() {
        return lastYear - firstYear + 1;
    }

    /** Date of the first day, as {@link LocalDate#toEpochDay}. */
    public int firstDay() {
        return (int) LocalDate.of(firstYear, 1, 1).toEpochDay();
    }

    /** Date of the last day, as {@link LocalDate#toEpochDay}. */
    public int lastDay() {
        return (int) LocalDate.of(lastYear, 12, 31).toEpochDay();
    }

    /** Everybody hurt or killed, in time. */
    public List<Casualty> casualties() {
        return casualties;
    }

    /** Everybody killed, in time. */
    public List<Casualty> homicides() {
        return homicides;
    }

    /** Those killed at a place that is known, in a neighborhood or not. */
    public List<Casualty> mappedHomicides() {
        return mappedHomicides;
    }

    /** Those killed in a neighborhood: neither in a park nor at an unknown place. */
    public List<Casualty> placedHomicides() {
        return placedHomicides;
    }

    /** One victim for each incident: day and place. */
    public List<Casualty> incidents() {
        return incidents;
    }

    /** What only the model knows. */
    public Optional<StreetRecord> street() {
        return street;
    }

    /** One casualty for each day and place, of those whose place is known. */
    static List<Casualty> incidents(List<Casualty> casualties) {
        record DayAndPlace(int day, long east, long north) {}
        Set<DayAndPlace> seen = new HashSet<>();
        return casualties.stream()
                .filter(victim -> !Double.isNaN(victim.eastMetres()))
                .filter(victim -> seen.add(new DayAndPlace(
                        victim.epochDay(), Math.round(victim.eastMetres()), Math.round(victim.northMetres()))))
                .toList();
    }

    /**
     * Something that several patterns need and that takes long, worked out when first asked for.
     *
     * @param name of what is worked out, always the same for the same
     */
    @SuppressWarnings("unchecked")
    <T> T once(String name, Function<History, T> work) {
        Object known = workedOut.get(name);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(name, known);
        }
        return (T) known;
    }

    /** Homicides by month and year. */
    public MonthlyCounts months() {
        return MonthlyCounts.ofDates(days(homicides), firstYear, lastYear);
    }

    /** Homicides by neighborhood, from one year to another. */
    public int[] byNeighborhood(int fromYear, int toYear) {
        int from = (int) LocalDate.of(fromYear, 1, 1).toEpochDay();
        int to = (int) LocalDate.of(toYear, 12, 31).toEpochDay();
        int[] counts = new int[city.neighborhoods().size()];
        placedHomicides.stream()
                .filter(victim -> victim.epochDay() >= from && victim.epochDay() <= to)
                .forEach(victim -> counts[victim.neighborhood()]++);
        return counts;
    }

    /** Homicides by neighborhood. */
    public int[] byNeighborhood() {
        return byNeighborhood(firstYear, lastYear);
    }

    /** Homicides by year and neighborhood. */
    public int[][] byYearAndNeighborhood() {
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> byNeighborhood(year, year))
                .toArray(int[][]::new);
    }

    static int[] days(List<Casualty> casualties) {
        return casualties.stream().mapToInt(Casualty::epochDay).toArray();
    }

    static double[] east(List<Casualty> casualties) {
        return casualties.stream().mapToDouble(Casualty::eastMetres).toArray();
    }

    static double[] north(List<Casualty> casualties) {
        return casualties.stream().mapToDouble(Casualty::northMetres).toArray();
    }
}
