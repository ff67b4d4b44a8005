// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.Arrays;
import org.abate.chance.Exponential;
import org.abate.city.StreetNetwork;
import org.abate.model.DecayingValues;

/** What a partnership's shooting reviews know: how violent each group has lately been, and when it was last told. */
final class GroupReviews {
    private final DecayingValues attributed;
    private final DecayingValues attacks;
    private final double[] lastTold;
    private final double memoryDays;

    GroupReviews(int groups, double halfLifeDays) {
        attributed = new DecayingValues(groups, halfLifeDays);
        attacks = new DecayingValues(1, halfLifeDays);
        lastTold = new double[groups];
        memoryDays = halfLifeDays;
        Arrays.fill(lastTold, Double.NEGATIVE_INFINITY);
    }

    /** Takes note of a gun attack, whoever did it. */
    void note(double day) {
        attacks.add(0, day, 1);
    }

    /** Gun attacks per month lately; at least one. */
    double attacksPerMonth(double day, double daysSoFar) {
        double memory = attacks.meanLifeDays();
        double days = memory * (1 - Exponential.exp(-Math.max(1, daysSoFar) / memory));
        return Math.max(1, attacks.at(0, day) / days * 365.25 / 12);
    }

    void attribute(int group, double day) {
        attributed.add(group, day, 1);
    }

    void told(int group, double day) {
        lastTold[group] = day;
    }

    /** Whether the group has been told within the memory of the reviews. */
    boolean warned(int group, double day) {
        return day - lastTold[group] <= memoryDays;
    }

    /**
     * The group with most attributed violence for the message it already has.
     *
     * @return its number, or {@link StreetNetwork#NO_GROUP} when no violence is attributed to any
     */
    int mostViolentLeastTold(double day, DeterrenceMessage message) {
        int best = StreetNetwork.NO_GROUP;
        double highest = 0;
        for (int group = 0; group < lastTold.length; group++) {
            double score = attributed.at(group, day) / (1 + message.contacts(group, day));
            if (score > highest) {
                highest = score;
                best = group;
            }
        }
        return best;
    }
}
