// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShapleyLawTest {
    /** In whole numbers: the parts' weights cancel on every subset but the whole and nothing. */
    @Property(tries = 10)
    void sharesAddUpToTheWholeExactly(@ForAll @IntRange(min = 1, max = 10) int parts) {
        SortedMap<Integer, Long> sum = new TreeMap<>();
        for (int part = 0; part < parts; part++) {
            Shapley.weightsTimesFactorial(part, parts)
                    .forEach((subset, weight) -> sum.merge(subset, weight, Long::sum));
        }
        sum.values().removeIf(weight -> weight == 0);
        assertThat(sum)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(0, -Shapley.factorial(parts), (1 << parts) - 1, Shapley.factorial(parts)));
    }

    @Property(tries = 50)
    void aPartThatAddsTheSameToEverySubsetGetsThat(
            @ForAll @IntRange(min = 1, max = 8) int parts, @ForAll @IntRange(min = -50, max = 50) int worth) {
        SortedMap<Integer, Long> weights = Shapley.weightsTimesFactorial(0, parts);
        long others = 7;
        long value = weights.entrySet().stream()
                .mapToLong(e ->
                        e.getValue() * ((long) (e.getKey() & 1) * worth + others * Integer.bitCount(e.getKey() >> 1)))
                .sum();
        assertThat(value).isEqualTo(worth * Shapley.factorial(parts));
    }

    @Property(tries = 20)
    void withoutInteractionOfThreeTheSecondOrderIsExact(@ForAll @IntRange(min = 2, max = 7) int parts) {
        for (int part = 0; part < parts; part++) {
            assertThat(value(Shapley.secondOrderWeightsTimes2(part, parts)) * Shapley.factorial(parts))
                    .isEqualTo(value(Shapley.weightsTimesFactorial(part, parts)) * 2);
        }
    }

    /** Part i is worth i + 1 alone, and each pair i, j another i * j - 3. */
    private static long value(Map<Integer, Long> weights) {
        return weights.entrySet().stream()
                .mapToLong(e -> e.getValue() * worth(e.getKey()))
                .sum();
    }

    private static long worth(int subset) {
        long worth = 100;
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j <= i; j++) {
                boolean both = (subset & 1 << i) != 0 && (subset & 1 << j) != 0;
                worth += !both ? 0 : i == j ? i + 1 : i * j - 3;
            }
        }
        return worth;
    }
}
