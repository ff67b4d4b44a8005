// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.experiment.ModelNumbers;

/**
 * How the untreated model of a city compared with its record and with published patterns when this version was made:
 * {@code validation.json} of {@code abate validate stlouis}, as it ships. To renew one, write it again with {@code --json}.
 *
 * @param city its name, as in the city's file
 * @param firstYear of the record
 * @param lastYear of the record
 * @param histories simulated
 * @param current whether the numbers of the model are still those that were validated
 */
public record ModelValidation(
        String city, int firstYear, int lastYear, int histories, List<Target> targets, boolean current) {
    private static final String FOLDER = "/org/abate/validation/";
    private static final List<String> CITIES = List.of("stlouis.json");

    public ModelValidation {
        targets = List.copyOf(targets);
    }

    /** How a target came to be met or missed. */
    public enum Standing {
        INPUT("put in by the city\u2019s files"),
        FITTED("fitted, by machine or by hand"),
        EMERGENT("not fitted: it emerges");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One pattern. Numbers that do not exist are NaN.
     *
     * @param data what is known; {@code low} and {@code high} where a tolerance or an interval goes with it
     * @param simulatedLow of the interval that holds 90 % of the histories
     * @param hit empty where the two cannot be compared
     */
    public record Target(
            String id,
            String meaning,
            String unit,
            Standing standing,
            double data,
            double low,
            double high,
            double simulatedMedian,
            double simulatedLow,
            double simulatedHigh,
            Optional<Boolean> hit) {
        static Target of(JsonNode json) {
            JsonNode range = json.path("simulated90");
            return new Target(
                    json.path("id").asText(),
                    json.path("meaning").asText(),
                    json.path("unit").asText(),
                    Standing.valueOf(json.path("standing").asText().toUpperCase(java.util.Locale.ROOT)),
                    json.path("data").asDouble(Double.NaN),
                    json.path("low").asDouble(Double.NaN),
                    json.path("high").asDouble(Double.NaN),
                    json.path("simulatedMedian").asDouble(Double.NaN),
                    range.path(0).asDouble(Double.NaN),
                    range.path(1).asDouble(Double.NaN),
                    json.path("hit").isBoolean() ? Optional.of(json.path("hit").asBoolean()) : Optional.empty());
        }
    }

    /** What ships of a city; empty for most cities. */
    public static Optional<ModelValidation> of(String city) {
        return Shipped.RECORDS.stream().filter(one -> one.city().equals(city)).findFirst();
    }

    /** Read when one is first asked for, and once. */
    private static final class Shipped {
        static final List<ModelValidation> RECORDS =
                CITIES.stream().map(ModelValidation::load).toList();
    }

    private static ModelValidation load(String file) {
        try (InputStream in = ModelValidation.class.getResourceAsStream(FOLDER + file)) {
            JsonNode json = new ObjectMapper().readTree(in);
            List<Target> targets = new ArrayList<>();
            json.path("patterns").forEach(pattern -> targets.add(Target.of(pattern)));
            return new ModelValidation(
                    json.path("city").asText(),
                    json.path("years").path(0).asInt(),
                    json.path("years").path(1).asInt(),
                    json.path("parameterSets").asInt()
                            * json.path("historiesPerSet").asInt(),
                    targets,
                    json.path("modelNumbersSha256").asText().equals(ModelNumbers.sha256OfShipped()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + file, e);
        }
    }

    /**
     * Of the patterns that can be compared, in percent, that the model must meet for a claim: what was asked of cities that nothing was
     * fitted to. Chosen when the figures of St. Louis were known; where it stands among them is said ({@link #words}).
     */
    public static final int FEWEST_HITS_PERCENT = 75;

    /** What was aimed at in the city to whose records the model is fitted. A claim does not hang on it, but a shortfall is said. */
    private static final int AIM_PERCENT = 90;

    /**
     * What keeps the model of this city from carrying a claim, each as a clause that can follow "because"; empty when nothing does:
     * a validation of other numbers, or fewer hits than {@link #FEWEST_HITS_PERCENT}.
     */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        if (!current) {
            failures.add("the model\u2019s numbers changed after it was last held against the records of the city");
        }
        if (100 * allHits() < FEWEST_HITS_PERCENT * allCompared()) {
            failures.add("the model meets only " + allHits() + " of " + allCompared()
                    + " patterns in the records of the city, fewer than " + FEWEST_HITS_PERCENT + " in 100");
        }
        return failures;
    }

    /** In sentences for everybody: what it meets, and how much of that nothing was fitted to. */
    public String words() {
        return "Of " + allCompared() + " patterns in the records of the city, " + firstYear + " to " + lastYear
                + ", the model meets " + allHits() + "; of the " + compared(Standing.EMERGENT)
                + " that nothing was fitted to, " + hits(Standing.EMERGENT) + "."
                + (100 * allHits() < AIM_PERCENT * allCompared()
                        ? " That is short of the aim of " + AIM_PERCENT + " in 100."
                        : "");
    }

    private long allCompared() {
        return java.util.Arrays.stream(Standing.values())
                .mapToLong(this::compared)
                .sum();
    }

    private long allHits() {
        return java.util.Arrays.stream(Standing.values()).mapToLong(this::hits).sum();
    }

    /** Targets of a standing that can be compared. */
    public long compared(Standing standing) {
        return targets.stream()
                .filter(target -> target.standing() == standing && target.hit().isPresent())
                .count();
    }

    /** Of these, those that the model meets. */
    public long hits(Standing standing) {
        return targets.stream()
                .filter(target -> target.standing() == standing && target.hit().orElse(false))
                .count();
    }
}
