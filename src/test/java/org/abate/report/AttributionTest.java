// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.experiment.Factorial;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final double COMPARISON = 100;

    /** Every subset needed is an arm; all sets and runs have the same number of homicides but for a level of their own. */
    private static Attribution of(int parts, IntToDoubleFunction averted) {
        SortedMap<Integer, Integer> armOf = new TreeMap<>();
        List<double[][]> homicides = new ArrayList<>();
        IntStream.range(0, 1 << parts)
                .filter(s -> parts <= 4 || Integer.bitCount(s) <= 2 || Integer.bitCount(s) >= parts - 1)
                .forEach(subset -> {
                    armOf.put(subset, homicides.size());
                    double left = COMPARISON - averted.applyAsDouble(subset);
                    homicides.add(new double[][] {{left + 3, left - 5}, {left + 8, left, left - 6}});
                });
        List<String> names =
                IntStream.range(0, parts).mapToObj(i -> "part " + i).toList();
        return Attribution.of("mix", new Factorial(homicides.size() - 1, names, armOf), homicides);
    }

    @Test
    void whatDoesNotInteractGetsWhatItAvertsAlone() {
        Attribution mix = of(3, subset -> 4 * (subset & 1) + 2 * (subset >> 1 & 1) + (subset >> 2 & 1));
        assertThat(mix.parts()).extracting(part -> part.share().mean()).containsExactly(4.0, 2.0, 1.0);
        assertThat(mix.parts()).extracting(part -> part.alone().mean()).containsExactly(4.0, 2.0, 1.0);
        assertThat(mix.parts()).extracting(part -> part.last().mean()).containsExactly(4.0, 2.0, 1.0);
        assertThat(mix.pairs()).extracting(pair -> pair.interaction().mean()).containsOnly(0.0);
        assertThat(mix.whole().mean()).isEqualTo(7);
        assertThat(AttributionTable.of(mix)).contains("'part 0' and 'part 1' neither help nor hinder each other.");
    }

    @Test
    void overlapIsSharedEvenlyAndNamed() {
        Attribution mix = of(2, subset -> subset == 3 ? 6 : subset * 4 - (subset == 2 ? 4 : 0));
        assertThat(mix.parts()).extracting(part -> part.share().mean()).containsExactly(3.0, 3.0);
        assertThat(mix.parts()).extracting(part -> part.last().mean()).containsExactly(2.0, 2.0);
        assertThat(mix.pairs().get(0).interaction().mean()).isEqualTo(-2);
        assertThat(AttributionTable.of(mix))
                .contains("'part 0' and 'part 1' overlap: together they avert 2.0 (+/- 0.0) fewer");
    }

    @Test
    void withManyPartsTheRestIsNamedAndAllAddsUp() {
        Attribution mix = of(5, subset -> subset == 31 ? 17 : Integer.bitCount(subset));
        assertThat(mix.exact()).isFalse();
        assertThat(mix.higherOrder().orElseThrow().mean()).isEqualTo(12);
        double sum =
                mix.parts().stream().mapToDouble(part -> part.share().mean()).sum();
        assertThat(sum + mix.higherOrder().orElseThrow().mean())
                .isEqualTo(mix.whole().mean());
        assertThat(mix.parts()).extracting(part -> part.last().mean()).containsOnly(13.0);
    }

    @Test
    void sharesAddUpToTheWholeWhateverTheNumbers() {
        Attribution mix = of(4, subset -> Math.sin(subset * 12.7) * 10);
        double sum =
                mix.parts().stream().mapToDouble(part -> part.share().mean()).sum();
        assertThat(sum).isCloseTo(mix.whole().mean(), within(1e-12));
    }

    @Test
    void printedSharesAddUpToThePrintedWhole() {
        Attribution mix = of(3, subset -> Integer.bitCount(subset) * 10.0 / 3);
        assertThat(AttributionTable.addingUp(mix)).containsExactlyInAnyOrder("3.4", "3.3", "3.3");
        assertThat(AttributionTable.of(mix).lines()).allMatch(line -> line.length() <= 100);
    }
}
