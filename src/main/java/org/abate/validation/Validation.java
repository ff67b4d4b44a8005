// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.List;
import java.util.Optional;
import org.abate.validation.Pattern.Standing;

/**
 * How the model of a city compares with all that is known of it. Hits are counted by standing, too: what the city's files put
 * in ought to come out again and is no merit.
 *
 * @param known before anything was simulated
 * @param setting how it was simulated
 * @param verdicts in the order of the table
 */
public record Validation(KnownPatterns known, Setting setting, List<Verdict> verdicts) {
    public Validation {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * How it was simulated.
     *
     * @param abateVersion version of the program
     * @param seed of the parameter sets and the histories
     * @param parameterSets number of sets
     * @param historiesPerSet histories under each
     * @param without the mechanism that was turned off, if any
     */
    public record Setting(
            String abateVersion, long seed, int parameterSets, int historiesPerSet, Optional<Ablation> without) {
        int histories() {
            return parameterSets * historiesPerSet;
        }
    }

    /** Compares. */
    public static Validation of(KnownPatterns known, Setting setting, SimulatedHistories simulated) {
        return new Validation(
                known,
                setting,
                known.yardsticks().stream()
                        .map(yardstick -> Verdict.of(yardstick, known, simulated))
                        .toList());
    }

    /**
     * Hits among the patterns that apply.
     *
     * @param hits patterns that the model hits
     * @param applicable patterns that can be compared
     */
    public record Count(long hits, long applicable) {
        static Count of(List<Verdict> verdicts) {
            return new Count(
                    verdicts.stream().filter(Verdict::isHit).count(),
                    verdicts.stream()
                            .filter(verdict -> verdict.hit().isPresent())
                            .count());
        }
    }

    /** Over all patterns. */
    public Count count() {
        return Count.of(verdicts);
    }

    /** Over the patterns of one standing. */
    public Count count(Standing standing) {
        return Count.of(verdicts.stream()
                .filter(verdict -> verdict.pattern().standing() == standing)
                .toList());
    }
}
