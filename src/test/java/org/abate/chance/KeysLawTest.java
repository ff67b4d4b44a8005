// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.abate.Golden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds keyed draws to what randomness owes us, over the keys that the model really uses. */
class KeysLawTest {
    private static final int DRAWS = 1 << 18;
    private static final long SEED = 20250401;

    static Stream<RandomnessBattery> streams() {
        long run = run(SEED, 0);
        long person = Keys.derive(run, Purpose.PERSON, 4711);
        return Stream.of(
                stream("draws of one person", i -> Keys.bits(person, i)),
                stream("first draw of neighbouring people", i -> Keys.bits(Keys.derive(run, Purpose.PERSON, i), 0)),
                stream("disputes of one person", i -> Keys.bits(Keys.derive(person, Purpose.DISPUTE, i), 0)),
                stream("first dispute of neighbouring people", i -> firstDispute(run, i)),
                stream("one person in neighbouring runs", i -> firstDispute(run(SEED, i), 4711)),
                stream("one person under neighbouring seeds", i -> firstDispute(run(i, 0), 4711)),
                stream("seeds s and s + 2^32 in turn", i -> run((i >>> 1) + ((i & 1L) << 32), 0)),
                stream("seeds that are multiples of 2^32", i -> run((long) i << 32, 0)),
                stream("purposes in turn", i -> purposeInTurn(person, i)),
                stream("three draws of each dispute", i -> Keys.bits(firstDispute(run, i / 3), i % 3)),
                stream("names of parameters", i -> Keys.bits(Keys.derive(run, Purpose.PARAMETER, "group.n" + i), 0)),
                lineage("children of children", 1),
                lineage("children of children, second-born", 2),
                siblings());
    }

    @ParameterizedTest
    @MethodSource("streams")
    @DisplayName("Draws are evenly spread and tell nothing of their neighbours")
    void evenAndIndependent(RandomnessBattery stream) {
        stream.passes();
    }

    @Test
    @DisplayName("Changing any bit of what a draw depends on changes half of its bits")
    void avalanche() {
        LongUnaryOperator key = base -> Keys.bits(base, 0);
        assertAvalanche("key of a draw", KeysLawTest::someKey, key, 64);
        assertAvalanche("index of a draw", i -> i, index -> Keys.bits(SEED, (int) index), 31);
        assertAvalanche("whole of a part", i -> i, whole -> Keys.derive(whole, Purpose.PERSON, 7), 64);
        assertAvalanche("number of a part", i -> i, index -> Keys.derive(SEED, Purpose.PERSON, index), 64);
    }

    @Test
    @DisplayName("Millions of parts have as many keys")
    void noCollisions() {
        long run = run(SEED, 0);
        long[] keys = LongStream.range(0, 3_000_000)
                .map(i -> Keys.derive(Keys.derive(run, Purpose.PERSON, i / 1000), Purpose.DISPUTE, i % 1000))
                .toArray();
        assertThat(repeats(keys)).isZero();
    }

    @Test
    @DisplayName("Halves of keys repeat exactly as often as chance has it")
    void halvesCollideByChance() {
        long[] keys = IntStream.range(0, 1 << 20)
                .mapToLong(i -> run(SEED + i % 1024, i / 1024))
                .toArray();
        // 2^20 numbers of 32 bits: Poisson with mean 2^39 / 2^32 = 128, standard deviation 11.3.
        assertThat(repeats(Arrays.stream(keys).map(key -> key >>> 32).toArray()))
                .isBetween(80L, 176L);
        assertThat(repeats(Arrays.stream(keys).map(key -> key & 0xffffffffL).toArray()))
                .isBetween(80L, 176L);
    }

    @Test
    @DisplayName("Every purpose has luck of its own")
    void purposesDiffer() {
        Set<Long> salts = new HashSet<>();
        Set<Long> keys = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            salts.add(purpose.salt());
            IntStream.range(0, 1000).forEach(i -> keys.add(Keys.derive(SEED, purpose, i)));
        }
        assertThat(salts).hasSize(Purpose.values().length);
        assertThat(keys).hasSize(1000 * Purpose.values().length);
    }

    @Test
    @DisplayName("Keys are what they were: changing one changes the result of every run ever stored")
    void goldenKeys() {
        StringBuilder keys = new StringBuilder();
        for (Purpose purpose : Purpose.values()) {
            keys.append(String.format(Locale.ROOT, "%s %016x%n", purpose, Keys.derive(SEED, purpose, 0)));
        }
        keys.append(String.format(Locale.ROOT, "name %016x%n", Keys.derive(1, Purpose.PARAMETER, "injury.fatality")));
        keys.append(String.format(Locale.ROOT, "bits %016x%n", Keys.bits(1, 0)));
        Golden.assertMatches("keys.txt", keys.toString().replace("\r\n", "\n"));
    }

    @Property
    void uniformLiesStrictlyBetweenZeroAndOne(@ForAll long key, @ForAll int index) {
        assertThat(Keys.uniform(key, index)).isGreaterThan(0).isLessThan(1);
    }

    @Test
    @DisplayName("A uniform number stays below 1 even where all 64 bits are ones")
    void uniformOfAllOnes() {
        assertThat(Keys.uniformOf(-1L)).isLessThan(1);
        assertThat(Keys.uniformOf(0L)).isGreaterThan(0);
    }

    @Property
    void seedsThatShareTheirLower32BitsDiffer(@ForAll long seed) {
        assertThat(run(seed, 0)).isNotEqualTo(run(seed + (1L << 32), 0));
    }

    private static RandomnessBattery stream(String name, IntToLongFunction draw) {
        return new RandomnessBattery(
                name, IntStream.range(0, DRAWS).mapToLong(draw).toArray());
    }

    /** Each event causes the next: 2^8 roots with 2^10 generations each. */
    private static RandomnessBattery lineage(String name, int child) {
        long[] draws = new long[DRAWS];
        for (int root = 0; root < DRAWS >>> 10; root++) {
            long key = Keys.derive(run(SEED, 0), Purpose.DISPUTE, root);
            for (int generation = 0; generation < 1 << 10; generation++) {
                draws[root << 10 | generation] = Keys.bits(key, 0);
                key = Keys.derive(key, Purpose.GRIEVANCE, child);
            }
        }
        return new RandomnessBattery(name, draws);
    }

    /** Four retaliations of each dispute. */
    private static RandomnessBattery siblings() {
        return stream(
                "siblings",
                i -> Keys.bits(
                        Keys.derive(Keys.derive(run(SEED, 0), Purpose.DISPUTE, i >>> 2), Purpose.GRIEVANCE, i & 3), 0));
    }

    private static long run(long seed, int number) {
        return Keys.derive(seed, Purpose.RUN, number);
    }

    private static long firstDispute(long run, int person) {
        return Keys.bits(Keys.derive(Keys.derive(run, Purpose.PERSON, person), Purpose.DISPUTE, 0), 0);
    }

    private static long purposeInTurn(long person, int i) {
        Purpose[] purposes = Purpose.values();
        return Keys.bits(Keys.derive(person, purposes[i % purposes.length], i / purposes.length), 0);
    }

    private static long someKey(int i) {
        return Keys.derive(SEED, Purpose.PERSON, i);
    }

    private static void assertAvalanche(String what, IntToLongFunction base, LongUnaryOperator hash, int inputBits) {
        int samples = 1 << 13;
        for (int bit = 0; bit < inputBits; bit++) {
            long flip = 1L << bit;
            long[] changed = IntStream.range(0, samples)
                    .mapToLong(base)
                    .map(input -> hash.applyAsLong(input) ^ hash.applyAsLong(input ^ flip))
                    .toArray();
            assertThat(Arrays.stream(changed).mapToInt(Long::bitCount).average().orElseThrow())
                    .describedAs("%s: output bits that change with input bit %d", what, bit)
                    .isBetween(32 - 0.25, 32 + 0.25);
            assertThat(RandomnessBattery.worstZ(changed, samples))
                    .describedAs("%s: worst output bit when input bit %d changes, in standard errors", what, bit)
                    .isLessThan(5.5);
        }
    }

    private static long repeats(long[] values) {
        Arrays.parallelSort(values);
        return IntStream.range(1, values.length)
                .filter(i -> values[i] == values[i - 1])
                .count();
    }
}
