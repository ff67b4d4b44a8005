// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * The positions of people at risk and how they hang together: where each lives, its group, its ties, the groups' rivalries.
 *
 * <p>A position is held by one person at a time; when that person dies, is imprisoned or leaves, another takes it with its
 * place, group and ties. Positions of one neighborhood are numbered consecutively. Shared read-only by all runs.
 */
public final class StreetNetwork {
    /** Group of a position that belongs to none. */
    public static final int NO_GROUP = -1;

    private final int[] firstOfNeighborhood;
    private final int[] neighborhood;
    private final int[] group;
    private final Lists members;
    private final Lists rivals;
    private final Lists ties;
    private final Lists adjacent;

    StreetNetwork(
            int[] firstOfNeighborhood,
            int[] neighborhood,
            int[] group,
            Lists members,
            Lists rivals,
            Lists ties,
            Lists adjacent) {
        this.firstOfNeighborhood = firstOfNeighborhood;
        this.neighborhood = neighborhood;
        this.group = group;
        this.members = members;
        this.rivals = rivals;
        this.ties = ties;
        this.adjacent = adjacent;
    }

    /** Number of positions. */
    public int size() {
        return neighborhood.length;
    }

    public int groups() {
        return members.count();
    }

    /** Home neighborhood of a position. */
    public int neighborhood(int position) {
        return neighborhood[position];
    }

    /** Group of a position, or {@link #NO_GROUP}. */
    public int group(int position) {
        return group[position];
    }

    /** First position of a neighborhood; {@code first(n + 1)} is one past its last. */
    public int first(int neighborhoodIndex) {
        return firstOfNeighborhood[neighborhoodIndex];
    }

    public int in(int neighborhoodIndex) {
        return firstOfNeighborhood[neighborhoodIndex + 1] - firstOfNeighborhood[neighborhoodIndex];
    }

    /** Positions of each group. */
    public Lists members() {
        return members;
    }

    /** Rival groups of each group. */
    public Lists rivals() {
        return rivals;
    }

    /** Tied positions of each position. */
    public Lists ties() {
        return ties;
    }

    /** Neighborhoods that touch each neighborhood. */
    public Lists adjacent() {
        return adjacent;
    }
}
