// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the samplers to their distributions, and to moving with their parameters in one direction only. */
class DrawsLawTest {
    private static final int SAMPLES = 200_000;
    private static final long KEY = Keys.derive(1, Purpose.DISPUTE, 0);

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 125})
    @DisplayName("Waiting times are exponential")
    void exponential(double mean) {
        double[] waits = sample(i -> Draws.exponential(KEY, i, mean));
        assertThat(StatUtils.mean(waits)).isCloseTo(mean, within(4 * mean / root()));
        assertThat(StatUtils.variance(waits)).isCloseTo(mean * mean, within(4 * mean * mean * 2.83 / root()));
        assertDistributed(waits, new ExponentialDistribution(null, mean));
    }

    @Test
    @DisplayName("Normal and lognormal numbers have their moments and shape")
    void normalAndLognormal() {
        double[] normals = sample(i -> Draws.normal(KEY, i));
        assertThat(StatUtils.mean(normals)).isCloseTo(0, within(4 / root()));
        assertThat(StatUtils.variance(normals)).isCloseTo(1, within(4 * 1.42 / root()));
        assertDistributed(normals, new NormalDistribution(null, 0, 1));
        assertDistributed(
                sample(i -> Draws.lognormal(KEY, i, 3, 0.5)), new LogNormalDistribution(null, StrictMath.log(3), 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.7, 4, 30})
    @DisplayName("Counts are Poisson")
    void poisson(double mean) {
        double[] counts = sample(i -> Draws.poisson(KEY, i, mean));
        assertThat(StatUtils.mean(counts)).isCloseTo(mean, within(4 * StrictMath.sqrt(mean) / root()));
        double varianceSd = StrictMath.sqrt((mean + 2 * mean * mean) / SAMPLES);
        assertThat(StatUtils.variance(counts)).isCloseTo(mean, within(4 * varianceSd));
        PoissonDistribution law = new PoissonDistribution(mean);
        double distance = IntStream.range(0, 100)
                .mapToDouble(k -> Math.abs(shareUpTo(counts, k) - law.cumulativeProbability(k)))
                .max()
                .orElseThrow();
        assertThat(distance).isLessThan(2.2 / root());
    }

    @Test
    @DisplayName("The rarest luck gives a large count, not the largest")
    void poissonTail() {
        assertThat(Draws.poisson(1 - 0x1.0p-53, 10)).isBetween(40, 60);
        assertThat(Draws.poisson(0x1.0p-53, 10)).isZero();
        assertThat(Draws.poisson(1 - 0x1.0p-53, 0)).isZero();
        assertThatThrownBy(() -> Draws.poisson(0.5, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Draws.poisson(0.5, 800)).hasMessageContaining("800");
    }

    @Test
    @DisplayName("Weighted choices come in proportion to their weights, and nothing of weight 0 is chosen")
    void weighted() {
        double[] cumulative = {0, 1, 1, 3, 7};
        int[] chosen = new int[5];
        IntStream.range(0, SAMPLES).forEach(i -> chosen[Draws.weighted(KEY, i, cumulative)]++);
        assertThat(chosen[0]).isZero();
        assertThat(chosen[2]).isZero();
        assertEven(new double[] {chosen[1], chosen[3] / 2.0, chosen[4] / 4.0}, new double[] {1, 0.5, 0.25});
    }

    @Test
    @DisplayName("A choice within a longer array of running sums sees only its part")
    void weightedPart() {
        double[] cumulative = {5, 6, 9, 100};
        int[] chosen = new int[4];
        IntStream.range(0, SAMPLES).forEach(i -> chosen[Draws.weighted(Keys.uniform(KEY, i), cumulative, 1, 3)]++);
        assertThat(chosen[0]).isZero();
        assertThat(chosen[3]).isZero();
        assertThat(chosen[1] / (double) SAMPLES).isCloseTo(0.25, within(4 * 0.433 / root()));
    }

    @Test
    @DisplayName("Every index is equally likely")
    void index() {
        double[] chosen = new double[100];
        IntStream.range(0, SAMPLES).forEach(i -> chosen[Draws.index(KEY, i, 100)]++);
        double expected = SAMPLES / 100.0;
        double statistic = Arrays.stream(chosen)
                .map(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(new ChiSquaredDistribution(null, 99).cumulativeProbability(statistic))
                .isBetween(1e-4, 1 - 1e-4);
    }

    @Test
    @DisplayName("What has probability p happens with frequency p")
    void happens() {
        for (double probability : new double[] {0.001, 0.3, 0.97}) {
            double share = sampleShare(i -> Draws.happens(KEY, i, probability) ? 1 : 0);
            assertThat(share)
                    .isCloseTo(probability, within(4 * StrictMath.sqrt(probability * (1 - probability)) / root()));
        }
    }

    @Property
    void whatIsImpossibleNeverHappensAndWhatIsCertainAlways(@ForAll long key, @ForAll @IntRange int index) {
        assertThat(Draws.happens(key, index, 0)).isFalse();
        assertThat(Draws.happens(key, index, 1)).isTrue();
    }

    @Property
    void whatHappensWouldAlsoHappenIfItWereLikelier(
            @ForAll long key,
            @ForAll @DoubleRange(max = 1) double probability,
            @ForAll @DoubleRange(max = 1) double more) {
        boolean rarer = Draws.happens(key, 0, Math.min(probability, more));
        boolean likelier = Draws.happens(key, 0, Math.max(probability, more));
        assertThat(likelier || !rarer).isTrue();
    }

    @Property
    void aHigherMeanNeverGivesASmallerCountOrShorterWait(
            @ForAll long key, @ForAll @DoubleRange(max = 30) double mean, @ForAll @DoubleRange(max = 30) double other) {
        double lower = Math.min(mean, other);
        double higher = Math.max(mean, other);
        assertThat(Draws.poisson(key, 0, lower)).isLessThanOrEqualTo(Draws.poisson(key, 0, higher));
        assertThat(Draws.exponential(key, 0, lower)).isLessThanOrEqualTo(Draws.exponential(key, 0, higher));
    }

    @Property
    void anIndexStaysBelowItsSize(@ForAll long key, @ForAll @IntRange(min = 1) int size) {
        assertThat(Draws.index(key, 0, size)).isBetween(0, size - 1);
    }

    @Property
    void aWeightedChoiceHasWeight(
            @ForAll long key, @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> weights) {
        double[] cumulative = weights.stream().mapToDouble(weight -> weight).toArray();
        Arrays.parallelPrefix(cumulative, Double::sum);
        if (cumulative[cumulative.length - 1] > 0) {
            assertThat(weights.get(Draws.weighted(key, 0, cumulative))).isGreaterThan(0);
        }
    }

    private static double[] sample(IntToDoubleFunction draw) {
        return IntStream.range(0, SAMPLES).mapToDouble(draw).toArray();
    }

    private static double sampleShare(IntToDoubleFunction draw) {
        return StatUtils.mean(sample(draw));
    }

    private static double root() {
        return StrictMath.sqrt(SAMPLES);
    }

    private static double shareUpTo(double[] counts, int most) {
        return Arrays.stream(counts).filter(count -> count <= most).count() / (double) counts.length;
    }

    /** Kolmogorov-Smirnov: the distance stays below what chance exceeds once in 10,000 times. */
    private static void assertDistributed(double[] values, RealDistribution law) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double below = law.cumulativeProbability(sorted[i]);
            distance = Math.max(distance, Math.max(below - i / (double) SAMPLES, (i + 1.0) / SAMPLES - below));
        }
        assertThat(distance * root()).isBetween(0.28, 2.23);
    }

    /** Each count divided by its weight agrees with the others within four standard errors. */
    private static void assertEven(double[] perWeight, double[] inverseWeights) {
        double expected = SAMPLES / 7.0;
        for (int i = 0; i < perWeight.length; i++) {
            assertThat(perWeight[i]).isCloseTo(expected, within(4 * StrictMath.sqrt(expected * inverseWeights[i])));
        }
    }
}
