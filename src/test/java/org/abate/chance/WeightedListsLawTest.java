// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WeightedListsLawTest {
    private static final int DRAWS = 4_000;

    /** A weight of 0 is common: nobody of that age, or nobody who is meant. */
    @Property(tries = 200)
    void choosesInProportionToWeightAndNeverWhatHasNone(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 12) List<@IntRange(max = 4) Integer>> lists) {
        int[] first = new int[lists.size() + 1];
        for (int list = 0; list < lists.size(); list++) {
            first[list + 1] = first[list] + lists.get(list).size();
        }
        double[] weights = lists.stream()
                .flatMap(List::stream)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        WeightedLists choice = new WeightedLists(first, weights);

        for (int list = 0; list < lists.size(); list++) {
            double total =
                    lists.get(list).stream().mapToDouble(Integer::doubleValue).sum();
            assertThat(choice.empty(list)).isEqualTo(total == 0);
            assertThat(choice.total(list)).isCloseTo(total, within(1e-9));
            int[] chosen = new int[weights.length];
            int before = -1;
            for (int i = 0; i < DRAWS && total > 0; i++) {
                int item = choice.choose(list, (i + 0.5) / DRAWS);
                assertThat(item).as("inversion is monotone").isGreaterThanOrEqualTo(before);
                before = item;
                chosen[item]++;
            }
            for (int item = 0; item < weights.length && total > 0; item++) {
                boolean ofList = item >= first[list] && item < first[list + 1];
                double expected = ofList ? weights[item] / total : 0;
                assertThat(chosen[item] / (double) DRAWS).isCloseTo(expected, within(1.001 / DRAWS));
                assertThat(choice.weight(item)).isCloseTo(weights[item], within(1e-9));
            }
        }
    }
}
