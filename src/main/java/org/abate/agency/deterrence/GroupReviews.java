// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

import java.util.Arrays;
import java.util.OptionalInt;
import org.abate.agency.police.AttackLoad;
import org.abate.city.Lists;
import org.abate.city.StreetNetwork;
import org.abate.model.DecayingValues;
import org.abate.model.Interventions;

/**
 * What a partnership's shooting reviews know: how violent each group and each of its members has lately been, and when the
 * group was last told.
 */
final class GroupReviews {
    private final DecayingValues attributed;
    private final DecayingValues attributedToPerson;
    private final int[] generationOf;
    private final AttackLoad attacks;
    private final double[] lastTold;
    private final double memoryDays;

    GroupReviews(int groups, int people, double halfLifeDays) {
        attributed = new DecayingValues(groups, halfLifeDays);
        attributedToPerson = new DecayingValues(people, halfLifeDays);
        generationOf = new int[people];
        attacks = new AttackLoad(halfLifeDays);
        lastTold = new double[groups];
        memoryDays = halfLifeDays;
        Arrays.fill(lastTold, Double.NEGATIVE_INFINITY);
    }

    /** Takes note of a gun attack, whoever did it. */
    void note(double day) {
        attacks.note(day);
    }

    /** Gun attacks per month lately; at least one. */
    double attacksPerMonth(double day, double daysSoFar) {
        return attacks.perMonth(day, daysSoFar);
    }

    /** An attack is the group's, done by one of its members; what an earlier holder of the position did counts no more. */
    void attribute(int group, int attacker, int generation, double day) {
        attributed.add(group, day, 1);
        if (generationOf[attacker] != generation) {
            generationOf[attacker] = generation;
            attributedToPerson.set(attacker, day, 0);
        }
        attributedToPerson.add(attacker, day, 1);
    }

    /**
     * The member with most attributed violence of those at large, for enforcement; where none is known of several, the first
     * who is asked after.
     *
     * @param firstAsked place in the list of members where the search begins
     */
    OptionalInt mostViolentAtLarge(Lists members, int group, int firstAsked, Interventions city, double day) {
        int size = members.size(group);
        int best = -1;
        double most = -1;
        for (int i = 0; i < size; i++) {
            int who = members.get(group, (firstAsked + i) % size);
            int generation = city.generation(who);
            double score = generationOf[who] == generation ? attributedToPerson.at(who, day) : 0;
            if (score > most && city.atLarge(who, generation)) {
                most = score;
                best = who;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
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
            // Time and what was told only lower it: of the others nobody need ask.
            if (attributed.stored(group) > highest) {
                double score = attributed.at(group, day) / (1 + message.contacts(group, day));
                if (score > highest) {
                    highest = score;
                    best = group;
                }
            }
        }
        return best;
    }
}
