// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Arrays;

/**
 * Everyone who lives in the city, synthesised once and shared read-only by all runs: nobody here is a real person.
 *
 * <p>Residents are numbered so that those of one neighborhood are consecutive, and among them those of one age and sex, who are
 * <em>peers</em>. A resident costs one byte and nothing more until something happens to them: the years of age of a man or boy,
 * and for a woman or girl their bitwise complement, which is below 0.
 */
public final class Residents {
    /** How many combinations of an age in years and a sex there may be. */
    public static final int AGES_AND_SEXES = 256;

    private final int[] firstOfNeighborhood;
    private final byte[] ageAndSex;
    private final int[] firstPeers;
    private final int[] firstOfPeers;

    /**
     * @param firstOfNeighborhood number of the first resident of each neighborhood, and, last, the number of all residents
     * @param ageYears whole years, by resident, in any order within a neighborhood
     * @param female by resident
     */
    Residents(int[] firstOfNeighborhood, byte[] ageYears, boolean[] female) {
        int neighborhoods = firstOfNeighborhood.length - 1;
        this.firstOfNeighborhood = firstOfNeighborhood;
        this.ageAndSex = new byte[ageYears.length];
        this.firstPeers = new int[neighborhoods + 1];
        int[] firstOf = new int[neighborhoods * AGES_AND_SEXES + 1];
        int peers = 0;
        for (int n = 0; n < neighborhoods; n++) {
            int[] count = new int[AGES_AND_SEXES];
            for (int resident = firstOfNeighborhood[n]; resident < firstOfNeighborhood[n + 1]; resident++) {
                count[ageAndSex(ageYears[resident], female[resident])]++;
            }
            int resident = firstOfNeighborhood[n];
            for (int code = 0; code < AGES_AND_SEXES; code++) {
                if (count[code] > 0) {
                    firstOf[peers++] = resident;
                    Arrays.fill(ageAndSex, resident, resident + count[code], (byte) code);
                    resident += count[code];
                }
            }
            firstPeers[n + 1] = peers;
        }
        firstOf[peers] = ageAndSex.length;
        this.firstOfPeers = Arrays.copyOf(firstOf, peers + 1);
    }

    public int size() {
        return ageAndSex.length;
    }

    /** Where a resident lives. */
    public int neighborhood(int resident) {
        int found = Arrays.binarySearch(firstOfNeighborhood, resident);
        int neighborhood = found < 0 ? -found - 2 : found;
        while (firstOfNeighborhood[neighborhood + 1] <= resident) {
            neighborhood++;
        }
        return neighborhood;
    }

    /** Number of the first peers of each neighborhood, and, last, how many groups of peers the city has. */
    public int[] firstPeers() {
        return firstPeers.clone();
    }

    /** Number of the first resident of a group of peers; {@code firstOfPeers(g + 1)} is one past its last. */
    public int firstOfPeers(int group) {
        return firstOfPeers[group];
    }

    /** Age and sex in one number from 0 to {@link #AGES_AND_SEXES} - 1, to look things up by. */
    public int ageAndSex(int resident) {
        return ageAndSex[resident] & (AGES_AND_SEXES - 1);
    }

    /** The number that stands for an age of 0 to 127 years and a sex. */
    public static int ageAndSex(int ageYears, boolean female) {
        return (female ? ~ageYears : ageYears) & (AGES_AND_SEXES - 1);
    }

    public int ageYears(int resident) {
        int code = ageAndSex[resident];
        return code < 0 ? ~code : code;
    }

    public boolean female(int resident) {
        return ageAndSex[resident] < 0;
    }
}
