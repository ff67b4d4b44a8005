// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What simulated histories show, by the number of the history: all first histories of the sets, then all second ones. */
public final class SimulatedHistories {
    private final List<Pattern> patterns;
    private final int sets;
    private final List<Shown> shown;
    private final Optional<OfficerTest.Effect> officers;

    /**
     * What one history shows.
     *
     * @param values by pattern
     * @param byYear homicides
     * @param byNeighborhood homicides
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Shown(double[] values, int[] byYear, int[] byNeighborhood) {
        static Shown of(History history, List<Pattern> patterns) {
            return new Shown(
                    patterns.stream()
                            .mapToDouble(pattern -> pattern.statistic().applyAsDouble(history))
                            .toArray(),
                    history.months().byYear(),
                    history.byNeighborhood());
        }
    }

    SimulatedHistories(List<Pattern> patterns, int sets, List<Shown> shown) {
        this(patterns, sets, shown, Optional.empty());
    }

    private SimulatedHistories(
            List<Pattern> patterns, int sets, List<Shown> shown, Optional<OfficerTest.Effect> officers) {
        this.patterns = List.copyOf(patterns);
        this.sets = sets;
        this.shown = List.copyOf(shown);
        this.officers = officers;
    }

    /** These histories, and what officers do in the same city. */
    public SimulatedHistories with(Optional<OfficerTest.Effect> effect) {
        return new SimulatedHistories(patterns, sets, shown, effect);
    }

    /** What officers do; empty where it was not simulated. */
    Optional<OfficerTest.Effect> officers() {
        return officers;
    }

    public int count() {
        return shown.size();
    }

    /** Parameter set of a history. */
    int set(int history) {
        return history % sets;
    }

    /** Number of a history among those of its set. */
    int numberInSet(int history) {
        return history / sets;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    double value(int history, int pattern) {
        return shown.get(history).values()[pattern];
    }

    /** A pattern's value in every history; NaN where a history does not show it. */
    double[] values(String pattern) {
        int index = patterns.stream().map(Pattern::id).toList().indexOf(pattern);
        return shown.stream().mapToDouble(one -> one.values()[index]).toArray();
    }

    /** Yearly counts of every history. */
    List<int[]> byYear() {
        return shown.stream()
                .map(one -> Arrays.copyOf(one.byYear(), one.byYear().length))
                .toList();
    }

    /** Counts of neighborhoods of every history. */
    List<int[]> byNeighborhood() {
        return shown.stream()
                .map(one -> Arrays.copyOf(one.byNeighborhood(), one.byNeighborhood().length))
                .toList();
    }
}
