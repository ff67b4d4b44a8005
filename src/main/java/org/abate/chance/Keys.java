// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/**
 * Stateless random numbers: a draw is a hash of <em>who</em> asks, <em>for what</em>, and <em>which time</em>.
 *
 * <p>A key is 64 bits that stand for one thing with a history of luck: a run, a person in that run, a dispute of that
 * person. Keys of parts are derived from keys of wholes, so that the same dispute has the same luck in every arm of a run
 * whatever else happens around it. Nothing here has state; the order in which draws are made cannot matter.
 *
 * <p>The mixing function is the 64-bit finaliser known as "variant 13" (Stafford 2011; Steele, Lea and Flood 2014,
 * SplitMix), applied to a Weyl sequence. {@code KeysLawTest} holds its output to equidistribution, avalanche, serial
 * correlation and collision tests over the keys that the model really uses.
 */
public final class Keys {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private Keys() {}

    /** The key of the {@code index}-th part of {@code whole} that serves {@code purpose}. */
    public static long derive(long whole, Purpose purpose, long index) {
        return mix(mix(whole + purpose.salt()) + GOLDEN_GAMMA * (index + 1));
    }

    /** The key of a part named by text (a parameter, a neighborhood), independent of locale. */
    public static long derive(long whole, Purpose purpose, String name) {
        long key = mix(whole + purpose.salt());
        for (int i = 0; i < name.length(); i++) {
            key = mix(key + GOLDEN_GAMMA * (name.charAt(i) + 1L));
        }
        return key;
    }

    /** The {@code index}-th 64 random bits of {@code key}. */
    public static long bits(long key, int index) {
        return mix(key + GOLDEN_GAMMA * (index + 1L));
    }

    /** The {@code index}-th uniform number of {@code key}, strictly between 0 and 1. */
    public static double uniform(long key, int index) {
        return uniformOf(bits(key, index));
    }

    /**
     * Odd multiples of 2<sup>-53</sup>: the only evenly spaced numbers strictly between 0 and 1 that a double holds exactly
     * up to the last (with one bit more, the largest would round to 1).
     */
    static double uniformOf(long bits) {
        return ((bits >>> 11) | 1) * UNIT;
    }

    static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
