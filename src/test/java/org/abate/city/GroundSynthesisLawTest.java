// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.locationtech.jts.geom.Envelope;

/** What holds for the parts of a synthesised city, whatever its numbers. */
final class GroundSynthesisLawTest {
    @Property(tries = 200)
    void apportionsTheWholeAndIsNeverOneOff(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0.01, max = 1000) Double> weights,
            @ForAll @IntRange(max = 1_000_000) int total) {
        double[] exact = weights.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = Arrays.stream(exact).sum();
        int[] parts = Apportionment.of(exact, total);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int i = 0; i < parts.length; i++) {
            assertThat((double) parts[i]).isCloseTo(exact[i] / sum * total, within(1.000001));
        }
    }

    @Property(tries = 100)
    void findsWeightsOfAnyConcentration(
            @ForAll @IntRange(min = 10, max = 500) int count,
            @ForAll @DoubleRange(min = 0.11, max = 0.95) double share) {
        double[] weights = Concentration.lognormalWeights(count, share);
        assertThat(Concentration.topTenPercentShare(weights)).isCloseTo(share, within(1e-6));
    }

    @Property(tries = 200)
    void cutsTheSquareIntoEqualBricksThatTouchInTurn(
            @ForAll @IntRange(min = 10, max = 1000) int count, @ForAll @DoubleRange(min = 1, max = 1000) double km2) {
        List<Envelope> bricks = BrickWall.bricks(count, km2);
        assertThat(bricks).hasSize(count);
        for (int i = 0; i < count; i++) {
            double expected = km2 * 1e6 / count;
            assertThat(bricks.get(i).getArea()).isCloseTo(expected, within(1e-6 * expected));
            assertThat(i == 0 || bricks.get(i).intersects(bricks.get(i - 1))).isTrue();
        }
    }
}
