// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.abate.statistics.StepInSeries.Term.TREND;
import static org.abate.statistics.StepInSeries.Term.YEARLY_WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.statistics.RatioOfRates.Rate;

/** What holds for every evaluation, whatever its counts. */
class DesignsLawTest {
    @Property
    void swappingTreatedAndComparedChangesTheSign(
            @ForAll @Size(4) List<@IntRange(max = 30) Integer> counts, @ForAll @IntRange(min = 1, max = 9) int scale) {
        Rate[] cells = counts.stream().map(count -> new Rate(count, 12)).toArray(Rate[]::new);
        OptionalDouble one = RatioOfRates.logRatioOfRatios(cells[0], cells[1], cells[2], cells[3]);
        OptionalDouble other = RatioOfRates.logRatioOfRatios(cells[2], cells[3], cells[0], cells[1]);
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(log -> assertThat(other.getAsDouble()).isCloseTo(-log, within(1e-12)));
        if (counts.stream().noneMatch(count -> count == 0)) {
            Rate[] scaled =
                    counts.stream().map(count -> new Rate(count * scale, 24)).toArray(Rate[]::new);
            assertThat(RatioOfRates.logRatioOfRatios(scaled[0], scaled[1], scaled[2], scaled[3])
                            .getAsDouble())
                    .isCloseTo(one.getAsDouble(), within(1e-12));
        }
    }

    @Property(tries = 200)
    void aStepIsFiniteAndIgnoresTheScaleOfCounts(
            @ForAll @Size(min = 26, max = 40) List<@IntRange(min = 1, max = 9) Integer> counts,
            @ForAll @IntRange(min = 2, max = 23) int begins,
            @ForAll @IntRange(min = 2, max = 50) int scale) {
        int[] monthly = counts.stream().mapToInt(count -> count).toArray();
        int[] scaled = Arrays.stream(monthly).map(count -> count * scale).toArray();
        Set<StepInSeries.Term> terms = Set.of(TREND, YEARLY_WAVE);
        assertThat(new StepInSeries(scaled, begins).logRateRatio(terms).getAsDouble())
                .isCloseTo(new StepInSeries(monthly, begins).logRateRatio(terms).getAsDouble(), within(1e-9));
    }

    @Property(tries = 300)
    void anyEventGivesAFiniteStep(
            @ForAll @Size(min = 4, max = 40) List<@IntRange(min = -8, max = 2) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 3) int begins) {
        int[] sparse = numbers.stream().mapToInt(number -> Math.max(0, number)).toArray();
        boolean anyEvent = Arrays.stream(sparse).sum() > 0;
        for (Set<StepInSeries.Term> terms :
                List.of(Set.<StepInSeries.Term>of(), Set.of(TREND), Set.of(YEARLY_WAVE), Set.of(TREND, YEARLY_WAVE))) {
            OptionalDouble step = new StepInSeries(sparse, begins).logRateRatio(terms);
            assertThat(step.isPresent()).isEqualTo(anyEvent);
            step.ifPresent(log -> assertThat(log).isFinite());
        }
    }

    @Property(tries = 200)
    void twoWayRatesAgreeWithProportionalFitting(@ForAll int seed) {
        int units = 5;
        int periods = 6;
        int[][] counts = new int[units][periods];
        int[][] scaled = new int[units][periods];
        boolean[][] treated = new boolean[units][periods];
        boolean[][] untreated = new boolean[units][periods];
        for (int unit = 0; unit < units; unit++) {
            for (int period = 0; period < periods; period++) {
                counts[unit][period] = 1 + Draws.index(seed, unit * periods + period, 9);
                scaled[unit][period] = 3 * counts[unit][period];
                treated[unit][period] = period > unit;
                untreated[unit][period] = !treated[unit][period];
            }
        }
        double log = new TwoWayRates(counts, treated).logRateRatio().getAsDouble();
        assertThat(log).isCloseTo(StrictMath.log(fitted(counts, treated)), within(1e-9));
        assertThat(new TwoWayRates(scaled, treated).logRateRatio().getAsDouble())
                .isCloseTo(log, within(1e-9));
        assertThat(new TwoWayRates(counts, untreated).logRateRatio().getAsDouble())
                .isCloseTo(-log, within(1e-9));
    }

    /** The ratio at which units, periods and the treated all have the totals they had, one after the other set right. */
    private static double fitted(int[][] counts, boolean[][] treated) {
        double[] unitEffects = new double[counts.length];
        double[] periodEffects = new double[counts[0].length];
        Arrays.fill(unitEffects, 1);
        Arrays.fill(periodEffects, 1);
        double ratio = 1;
        for (int turn = 0; turn < 3000; turn++) {
            for (int margin = 0; margin < 3; margin++) {
                double[][] sums = {new double[counts.length], new double[counts[0].length], new double[1]};
                double[][] observed = {new double[counts.length], new double[counts[0].length], new double[1]};
                for (int unit = 0; unit < counts.length; unit++) {
                    for (int period = 0; period < counts[0].length; period++) {
                        boolean isTreated = treated[unit][period];
                        double expected = unitEffects[unit] * periodEffects[period] * (isTreated ? ratio : 1);
                        int slot = margin == 0 ? unit : margin == 1 ? period : 0;
                        if (margin < 2 || isTreated) {
                            sums[margin][slot] += expected;
                            observed[margin][slot] += counts[unit][period];
                        }
                    }
                }
                double[] factors = Nested.map(observed[margin], sums[margin], (seen, sum) -> seen / sum);
                if (margin == 0) {
                    unitEffects = Nested.map(unitEffects, factors, (effect, factor) -> effect * factor);
                } else if (margin == 1) {
                    periodEffects = Nested.map(periodEffects, factors, (effect, factor) -> effect * factor);
                } else {
                    ratio *= factors[0];
                }
            }
        }
        return ratio;
    }

    @Property(tries = 300)
    void weightsAreSharesAndNoOthersFitBetter(@ForAll int seed, @ForAll @IntRange(min = 1, max = 15) int count) {
        double[][] points = new double[count][];
        for (int point = 0; point < count; point++) {
            long key = Keys.derive(seed, Purpose.PLACE, point);
            // Whole numbers, so that points coincide, lie on lines, and at the origin.
            points[point] = IntStream.range(0, 4)
                    .mapToDouble(i -> Draws.index(key, i, 7) - 2)
                    .toArray();
        }
        double[] weights = NearestOfHull.weights(points);
        assertThat(Nested.sum(weights)).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(weights).allMatch(weight -> weight >= 0)).isTrue();
        double[] mean = new double[4];
        for (int point = 0; point < count; point++) {
            for (int i = 0; i < 4; i++) {
                mean[i] += weights[point] * points[point][i];
            }
        }
        // Nearest if and only if no point lies nearer to the origin in its direction.
        double length = product(mean, mean);
        for (double[] point : points) {
            assertThat(product(point, mean)).isGreaterThan(length - 1e-8);
        }
    }

    private static double product(double[] one, double[] other) {
        return Nested.sum(Nested.map(one, other, (a, b) -> a * b));
    }

    @Property(tries = 100)
    void aDonorThatEqualsTheTreatedPlaceGetsAllWeight(
            @ForAll @Size(min = 3, max = 24) List<@IntRange(max = 20) Integer> series,
            @ForAll @IntRange(max = 5) int twin) {
        double[] treated = series.stream().mapToDouble(rate -> rate).toArray();
        double[][] donors = new double[6][];
        for (int donor = 0; donor < 6; donor++) {
            int by = donor;
            donors[donor] = donor == twin ? treated : Nested.map(treated, rate -> rate + 1 + by);
        }
        assertThat(new SyntheticControl(treated, donors).weights()[twin]).isEqualTo(1.0);
    }

    @Property(tries = 100)
    void matchesAreThoseOfASort(@ForAll int seed, @ForAll @IntRange(min = 1, max = 12) int matches) {
        double[][] units = new double[10][];
        for (int unit = 0; unit < 10; unit++) {
            units[unit] = new double[] {Draws.index(seed, unit, 6)};
        }
        double[][] treated = Arrays.copyOf(units, 3);
        int[][] found = NearestMatches.indices(treated, units, matches);
        for (int unit = 0; unit < 3; unit++) {
            double at = treated[unit][0];
            int order = unit;
            int[] sorted = IntStream.range(0, 10)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer other) -> Math.abs(units[other][0] - at))
                            .thenComparingLong(other -> Keys.bits(order, other)))
                    .mapToInt(other -> other)
                    .limit(matches)
                    .toArray();
            assertThat(found[unit]).containsExactly(sorted);
        }
    }
}
