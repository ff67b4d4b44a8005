// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.RecordedVictim;
import org.abate.statistics.MonthlyCounts;

/**
 * Whole calendar years of violence in a city, recorded or simulated: the same kind of thing, so that every statistic is
 * computed on both by the same code.
 */
public final class History {
    private final City city;
    private final int firstYear;
    private final int lastYear;
    private final List<Casualty> casualties;
    private final List<Casualty> homicides;
    private final List<Casualty> placedHomicides;
    private final List<Casualty> incidents;
    private final Optional<StreetRecord> street;

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
        this.placedHomicides = homicides.stream()
                .filter(victim -> victim.neighborhood() != RecordedVictim.NOWHERE)
                .toList();
        this.incidents = incidents(homicides);
        this.street = street;
    }

    /** The recorded victims of some years as a history. */
    public static History recorded(City city, int firstYear, int lastYear, List<RecordedVictim> victims) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        List<Casualty> casualties = victims.stream()
                .filter(victim ->
                        victim.date().getYear() >= firstYear && victim.date().getYear() <= lastYear)
                .sorted(java.util.Comparator.comparing(RecordedVictim::date))
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

    /** Victims of one day and one place are one incident; without a place there is none. */
    private static List<Casualty> incidents(List<Casualty> homicides) {
        record DayAndPlace(int day, long east, long north) {}
        var seen = new java.util.HashSet<DayAndPlace>();
        return homicides.stream()
                .filter(victim -> !Double.isNaN(victim.eastMetres()))
                .filter(victim -> seen.add(new DayAndPlace(
                        victim.epochDay(), Math.round(victim.eastMetres()), Math.round(victim.northMetres()))))
                .toList();
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
