// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * How the network of people at risk is built.
 *
 * @param people number of positions in the lead jurisdiction, one for each person at risk; others have as many for each of
 *     their homicides
 * @param memberShare share of positions that belong to a group
 * @param meanGroupSize mean size of a group, above 2
 * @param groupSizeLogSd spread of group sizes, log units
 * @param rivals rivalries a group starts
 * @param rivalryReachKm distance over which the chance of a rivalry falls by a factor e
 * @param meanTies mean number of ties of a position
 * @param tiesLogSd spread of the number of ties, log units
 * @param withinGroupShare ties of a member that stay in the group
 * @param nearShare other ties that stay in the neighborhood or one that touches it
 */
public record NetworkShape(
        int people,
        double memberShare,
        double meanGroupSize,
        double groupSizeLogSd,
        double rivals,
        double rivalryReachKm,
        double meanTies,
        double tiesLogSd,
        double withinGroupShare,
        double nearShare) {}
