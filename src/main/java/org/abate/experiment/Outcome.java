// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.abate.model.Count;

/**
 * What a projection reports: a number that planners know, made of what runs count.
 *
 * <p>The value in any group of runs is {@code factor * sum(counted) / sum(per)}, where {@code per} is a count (percentages) or
 * the number of runs (everything else). Where the model also sums probabilities, expected effects rest on these instead of
 * the coin-flip: the same mean, less chance.
 */
public enum Outcome {
    HOMICIDES("homicides", "homicides", Count.HOMICIDES, Count.EXPECTED_HOMICIDES),
    NONFATAL_SHOOTINGS(
            "nonfatalShootings",
            "people shot who survive",
            Count.NONFATAL_SHOOTINGS,
            Count.EXPECTED_NONFATAL_SHOOTINGS),
    GUN_HOMICIDES("gunHomicides", "gun homicides", Count.GUN_HOMICIDES, Count.EXPECTED_GUN_HOMICIDES),
    GROUP_HOMICIDES("groupHomicides", "group homicides", Count.GROUP_HOMICIDES, Count.EXPECTED_GROUP_HOMICIDES),
    DOMESTIC_HOMICIDES(
            "domesticHomicides", "domestic homicides", Count.DOMESTIC_HOMICIDES, Count.EXPECTED_DOMESTIC_HOMICIDES),
    ARRESTS("arrests", "arrests", Count.ARRESTS, Count.ARRESTS),
    CUSTODY_PERSON_YEARS("custodyPersonYears", "years in custody", Count.CUSTODY_DAYS, 1 / 365.25),
    DIVERSIONS("diversions", "people diverted", Count.DIVERSIONS, Count.DIVERSIONS),
    MEDIATIONS("mediations", "disputes mediated", Count.MEDIATIONS, Count.MEDIATIONS),
    PARTICIPANTS("participants", "participants", Count.PARTICIPANTS, Count.PARTICIPANTS),
    CALLS_ANSWERED_WITHIN_10_SECONDS_PERCENT(
            "callsAnsweredWithin10SecondsPercent",
            "% of 911 calls answered within 10 seconds",
            Count.CALLS_ANSWERED_WITHIN_10_SECONDS,
            Count.CALLS,
            100),
    CLEARANCE_PERCENT(
            "clearancePercent", "% of homicides cleared", Count.HOMICIDE_CASES_CLEARED, Count.HOMICIDE_CASES, 100);

    private final String key;
    private final String label;
    private final Count counted;
    private final Count expected;
    private final Optional<Count> per;
    private final double factor;

    Outcome(String key, String label, Count counted, Count expected) {
        this(key, label, counted, expected, Optional.empty(), 1);
    }

    Outcome(String key, String label, Count counted, double factor) {
        this(key, label, counted, counted, Optional.empty(), factor);
    }

    Outcome(String key, String label, Count counted, Count per, double factor) {
        this(key, label, counted, counted, Optional.of(per), factor);
    }

    Outcome(String key, String label, Count counted, Count expected, Optional<Count> per, double factor) {
        this.key = key;
        this.label = label;
        this.counted = counted;
        this.expected = expected;
        this.per = per;
        this.factor = factor;
    }

    /** The name in scenario files and in {@code summary.json}. */
    public String key() {
        return key;
    }

    /** The name for people, in the middle of a sentence. */
    public String label() {
        return label;
    }

    /** What happened, coin-flips included. */
    public Count counted() {
        return counted;
    }

    /** What was to be expected of what happened; the same as {@link #counted} where the model sums no probabilities. */
    public Count expected() {
        return expected;
    }

    /** What the outcome is a percentage of; empty when it is a number per run. */
    public Optional<Count> per() {
        return per;
    }

    /** Unit conversion: days to years, shares to percent. */
    public double factor() {
        return factor;
    }

    public static Optional<Outcome> ofKey(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
    }

    /** Names of what a goal may be about: harms that a city wants to see fall. */
    public static List<String> goalKeys() {
        return List.of(
                HOMICIDES.key, NONFATAL_SHOOTINGS.key, GUN_HOMICIDES.key, GROUP_HOMICIDES.key, DOMESTIC_HOMICIDES.key);
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Outcome::key).toList();
    }
}
