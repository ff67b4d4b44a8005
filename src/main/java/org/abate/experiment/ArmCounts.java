// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Arrays;
import java.util.Optional;
import org.abate.model.Count;
import org.abate.statistics.NestedEstimate;

/** What one arm counted over some months, by parameter set and run: a few numbers for each run, whatever the city's size. */
public final class ArmCounts {
    private final double[][][] byCount;

    /**
     * Wraps what was read.
     *
     * @param byCount by count, parameter set and seed, sets and seeds ascending
     */
    ArmCounts(double[][][] byCount) {
        this.byCount = byCount;
    }

    /** A count by parameter set and seed. */
    public double[][] of(Count count) {
        return byCount[count.ordinal()];
    }

    /** The outcome's expected value with its uncertainty; the counts behind it are sums of probabilities where there are any. */
    public NestedEstimate expected(Outcome outcome) {
        double[][] counts = of(outcome.expected());
        NestedEstimate estimate = outcome.per()
                .map(per -> NestedEstimate.ratio(counts, of(per)))
                .orElseGet(() -> NestedEstimate.mean(counts));
        return outcome.factor() == 1 ? estimate : estimate.times(outcome.factor());
    }

    /** The outcome as it happened in each run, by parameter set and seed; NaN where it is a percentage of nothing. */
    public double[][] realised(Outcome outcome) {
        double[][] counts = of(outcome.counted());
        Optional<double[][]> per = outcome.per().map(this::of);
        double[][] realised = new double[counts.length][];
        for (int set = 0; set < counts.length; set++) {
            realised[set] = Arrays.copyOf(counts[set], counts[set].length);
            for (int seed = 0; seed < realised[set].length; seed++) {
                double unit = per.isPresent() ? per.get()[set][seed] : 1;
                realised[set][seed] = unit == 0 ? Double.NaN : outcome.factor() * counts[set][seed] / unit;
            }
        }
        return realised;
    }
}
