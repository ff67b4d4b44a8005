// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.evidence.ParameterSet;

/**
 * A mechanism that can be turned off, to see which patterns break without it: the reason why it is there.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum Ablation {
    /** Nobody plans to retaliate. */
    RETALIATION("retaliation", Map.of("grievance.retaliationsPerDeath", 0.0)),

    /** Retaliation takes its time: nobody strikes back in the heat. */
    HEAT("heat", Map.of("grievance.quickShare", 0.0)),

    /** Nobody is tied to anybody outside a group, and groups plan nothing together. */
    TIES("ties", Map.of("tie.mean", 0.0, "dispute.opponentIsTieShare", 0.0, "grievance.groupActsShare", 0.0)),

    /** Neither the climate of violence of the city nor that of a neighborhood changes but for season, weekday and hour. */
    DRIFT("drift", Map.of("drift.yearlyChangeLogSd", 0.0, "drift.monthlyLogSd", 0.0, "shock.logSd", 0.0)),

    /** Arrests take nobody away: stays are over at once, and who is imprisoned is replaced at once. */
    CUSTODY(
            "custody",
            Map.of(
                    "justice.shootingCustodyYears", 1e-6,
                    "justice.unarmedCustodyYears", 1e-6,
                    "justice.otherCustodyMeanDays", 1e-6,
                    "risk.vacancyMeanDays", 1e-6,
                    "risk.initialAbsentShare", 0.0)),

    /** All places of a neighborhood are alike, none is empty, and retaliation goes anywhere. */
    HOT_SPOTS("hotSpots", Map.of("place.weightLogSd", 0.0, "place.emptyShare", 0.0, "grievance.nearCauseShare", 0.0));

    private final String word;
    private final Map<String, Double> values;

    Ablation(String word, Map<String, Double> values) {
        this.word = word;
        this.values = values;
    }

    /** As on the command line. */
    public String word() {
        return word;
    }

    /** The words of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Ablation::word).toList();
    }

    /** The mechanism of that word. */
    public static Optional<Ablation> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** A parameter set without the mechanism. */
    public ParameterSet without(ParameterSet set) {
        Map<String, Double> all = new LinkedHashMap<>(set.values());
        values.forEach((name, value) -> {
            if (all.put(name, value) == null) {
                throw new IllegalStateException("there is no parameter " + name + " to turn off");
            }
        });
        return new ParameterSet(all);
    }
}
