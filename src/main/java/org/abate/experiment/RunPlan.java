// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.abate.scenario.RunSize;

/**
 * Which runs an experiment has, in a fixed order: all seeds of set 0, all seeds of set 1, and so on. Every shorter plan of as
 * many seeds per set is the beginning of the longer one, so that what was done is never done in vain.
 *
 * @param runs runs of each arm, at least 1; the last parameter set may have fewer seeds than the others
 * @param seedsPerSet at least 1
 * @param stopping when fewer runs are enough; empty when all are to be done
 */
public record RunPlan(int runs, int seedsPerSet, Optional<StoppingRule> stopping) {
    public RunPlan {
        if (runs < 1 || seedsPerSet < 1) {
            throw new IllegalArgumentException("runs and seedsPerSet must be at least 1");
        }
    }

    /** All these runs. */
    public RunPlan(int runs, int seedsPerSet) {
        this(runs, seedsPerSet, Optional.empty());
    }

    /** All runs that a scenario asks for. */
    public static RunPlan of(RunSize size) {
        return new RunPlan(size.runs(), size.seedsPerSet());
    }

    /** As many parameter sets as the runs need, rounded up. */
    public int parameterSets() {
        return setsOf(runs);
    }

    /** Parameter sets of the first so many runs. */
    int setsOf(int firstRuns) {
        return (int) (((long) firstRuns + seedsPerSet - 1) / seedsPerSet);
    }

    /** All runs in order. */
    public List<RunNumber> all() {
        return IntStream.range(0, runs)
                .mapToObj(i -> new RunNumber(i / seedsPerSet, i % seedsPerSet))
                .toList();
    }

    /** The part of this plan up to so many parameter sets, without a rule to stop earlier. */
    public RunPlan firstSets(int sets) {
        return new RunPlan((int) Math.min(runs, (long) sets * seedsPerSet), seedsPerSet);
    }

    /** The runs that are still to be done, in order. */
    public List<RunNumber> without(Collection<RunNumber> finished) {
        Set<RunNumber> done = Set.copyOf(finished);
        return all().stream().filter(run -> !done.contains(run)).toList();
    }
}
