// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Factorial;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.Shapley;
import org.abate.statistics.Shortage;

/**
 * What explains the homicides that a mix averts: a share for each of its parts, and how the parts work together. All numbers are
 * expected homicides averted against the comparison arm, from the same runs; below 0 there are more.
 *
 * @param mix name of the arm
 * @param exact whether all subsets of the parts were run; otherwise shares are those of single parts and pairs
 * @param whole what the mix averts
 * @param parts in the order of the catalog
 * @param pairs every two parts
 * @param higherOrder what the shares leave of the whole, when they are not exact: interaction of three and more parts
 */
public record Attribution(
        String mix, boolean exact, Averted whole, List<Part> parts, List<Pair> pairs, Optional<Averted> higherOrder) {
    public Attribution {
        parts = List.copyOf(parts);
        pairs = List.copyOf(pairs);
    }

    /**
     * Homicides averted.
     *
     * @param credible95 by parameter set, Monte Carlo noise removed
     * @param shortage why there is no such interval
     */
    public record Averted(Estimate estimate, Interval credible95, Shortage shortage) {
        static Averted of(NestedEstimate averted) {
            return new Averted(averted.estimate(), averted.credible(0.95), averted.shortage());
        }

        public double mean() {
            return estimate.mean();
        }

        /** Whether these runs tell it from nothing, at 95 %. */
        boolean isTold() {
            return Math.abs(mean()) > estimate.halfWidth95();
        }
    }

    /**
     * A part of a mix.
     *
     * @param title name for people
     * @param share Shapley value: what it adds, averaged over all orders in which the parts could come; shares add up to the whole
     * @param alone what it averts without the others
     * @param last what it adds when all the others are there
     */
    public record Part(String title, Averted share, Averted alone, Averted last) {}

    /**
     * Two parts.
     *
     * @param interaction what both avert together less what each averts alone: above 0 they help each other, below 0 they overlap
     */
    public record Pair(String one, String other, Averted interaction) {}

    /** All mixes that a run store can explain; empty when nobody asked. */
    public static List<Attribution> of(StoredRuns stored) throws IOException {
        List<Factorial> mixes = stored.design().factorials().mixes();
        if (mixes.isEmpty()) {
            return List.of();
        }
        List<double[][]> homicides = stored.totalOfArmsOfRuns().stream()
                .map(Attribution::expectedHomicides)
                .toList();
        return mixes.stream()
                .map(mix -> of(stored.design().arms().get(mix.mix()), mix, homicides))
                .toList();
    }

    private static double[][] expectedHomicides(ArmCounts arm) {
        return arm.of(Outcome.HOMICIDES.expected());
    }

    static Attribution of(String name, Factorial mix, List<double[][]> homicides) {
        int n = mix.parts().size();
        int all = mix.all();
        var averted = new Weighing(mix, homicides);
        List<Part> parts = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int bit = 1 << i;
            parts.add(new Part(
                    mix.parts().get(i),
                    averted.share(i),
                    averted.weighed(Map.of(bit, 1L, 0, -1L), 1),
                    averted.weighed(Map.of(all, 1L, all & ~bit, -1L), 1)));
            for (int j = i + 1; j < n; j++) {
                pairs.add(new Pair(
                        mix.parts().get(i), mix.parts().get(j), averted.weighed(Shapley.interaction(bit, 1 << j), 1)));
            }
        }
        return new Attribution(
                name,
                mix.inFull(),
                averted.weighed(Map.of(all, 1L, 0, -1L), 1),
                parts,
                pairs,
                mix.inFull() ? Optional.empty() : Optional.of(averted.higherOrder()));
    }

    /** Weighted sums over the arms of a mix, run by run: parts of what is averted are exact in every single run. */
    private record Weighing(Factorial mix, List<double[][]> homicides) {
        Averted share(int part) {
            int n = mix.parts().size();
            return mix.inFull()
                    ? weighed(Shapley.weightsTimesFactorial(part, n), Shapley.factorial(n))
                    : weighed(Shapley.secondOrderWeightsTimes2(part, n), 2);
        }

        Averted higherOrder() {
            SortedMap<Integer, Long> left = new TreeMap<>(Map.of(mix.all(), 2L, 0, -2L));
            for (int part = 0; part < mix.parts().size(); part++) {
                Shapley.secondOrderWeightsTimes2(part, mix.parts().size())
                        .forEach((subset, weight) -> left.merge(subset, -weight, Long::sum));
            }
            return weighed(left, 2);
        }

        /** Homicides count against what is averted, hence the minus. */
        Averted weighed(Map<Integer, Long> weights, long dividedBy) {
            double[][] first = homicides.get(0);
            double[][] sums = new double[first.length][];
            for (int set = 0; set < sums.length; set++) {
                sums[set] = new double[first[set].length];
                for (int seed = 0; seed < sums[set].length; seed++) {
                    double sum = 0;
                    for (Map.Entry<Integer, Long> weight : new TreeMap<>(weights).entrySet()) {
                        double[][] arm = homicides.get(mix.armOf().get(weight.getKey()));
                        sum -= weight.getValue() * arm[set][seed];
                    }
                    sums[set][seed] = sum / dividedBy;
                }
            }
            return Averted.of(NestedEstimate.mean(sums));
        }
    }
}
