// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * Everyone who lives in the city, synthesised once and shared read-only by all runs: nobody here is a real person.
 *
 * <p>Residents are numbered so that those of one neighborhood are consecutive. A resident costs two bytes and nothing more
 * until something happens to them.
 */
public final class Residents {
    private final int[] firstOfNeighborhood;
    private final byte[] ageYears;
    private final boolean[] female;

    /**
     * @param firstOfNeighborhood number of the first resident of each neighborhood, and, last, the number of all residents
     * @param ageYears whole years, by resident
     * @param female by resident
     */
    Residents(int[] firstOfNeighborhood, byte[] ageYears, boolean[] female) {
        this.firstOfNeighborhood = firstOfNeighborhood;
        this.ageYears = ageYears;
        this.female = female;
    }

    public int size() {
        return ageYears.length;
    }

    /** Number of the first resident of a neighborhood; {@code first(n + 1)} is one past its last. */
    public int first(int neighborhood) {
        return firstOfNeighborhood[neighborhood];
    }

    public int in(int neighborhood) {
        return firstOfNeighborhood[neighborhood + 1] - firstOfNeighborhood[neighborhood];
    }

    public int ageYears(int resident) {
        return ageYears[resident];
    }

    public boolean female(int resident) {
        return female[resident];
    }
}
