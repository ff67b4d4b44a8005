// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Exponential;
import org.abate.chance.Keys;
import org.abate.chance.WeightedLists;
import org.abate.city.Residents;

/**
 * Who of a neighborhood's residents becomes a side of a violent dispute: young adults more often than others, men more often than
 * women. A resident is chosen in two draws however many there are: first age and sex, in proportion to exposure and number, then
 * one of those peers.
 */
final class ExposedResidents {
    private static final int OLDEST = Byte.MAX_VALUE;

    private final Residents residents;
    private final WeightedLists peers;

    private ExposedResidents(Residents residents, double[] exposure) {
        this.residents = residents;
        int[] first = residents.firstPeers();
        double[] weights = new double[first[first.length - 1]];
        for (int group = 0; group < weights.length; group++) {
            int resident = residents.firstOfPeers(group);
            int count = residents.firstOfPeers(group + 1) - resident;
            weights[group] = count * exposure[residents.ageAndSex(resident)];
        }
        this.peers = new WeightedLists(first, weights);
    }

    /** Those who are out and about. */
    static ExposedResidents outside(Residents residents, DisputeParameters p) {
        return new ExposedResidents(residents, exposure(p, 1, p.femaleExposure(), 1));
    }

    /** Men and boys, wherever they are. */
    static ExposedResidents men(Residents residents, DisputeParameters p) {
        return new ExposedResidents(residents, exposure(p, 1, 0, 0));
    }

    /** Women and girls, wherever they are. */
    static ExposedResidents women(Residents residents, DisputeParameters p) {
        return new ExposedResidents(residents, exposure(p, 0, 1, 1));
    }

    /** Whether nobody of a neighborhood is meant. */
    boolean none(int neighborhood) {
        return peers.empty(neighborhood);
    }

    /**
     * One of those of a neighborhood, in proportion to exposure.
     *
     * @param number how manieth choice with this key, from 0
     */
    int choose(int neighborhood, long key, int number) {
        int group = peers.choose(neighborhood, Keys.uniform(key, 2 * number));
        int first = residents.firstOfPeers(group);
        return first + Draws.index(key, 2 * number + 1, residents.firstOfPeers(group + 1) - first);
    }

    /**
     * Relative chance of being a side of a violent dispute, 0 to 1, by age and sex as {@link Residents#ageAndSex} has them; 0 for
     * those who are not meant.
     *
     * @param men factor for men and boys
     * @param women factor for women
     * @param girls factor for girls
     */
    private static double[] exposure(DisputeParameters p, double men, double women, double girls) {
        double[] exposure = new double[Residents.AGES_AND_SEXES];
        for (int age = 0; age <= OLDEST; age++) {
            double ofAge = exposure(p, age);
            exposure[Residents.ageAndSex(age, false)] = ofAge * men;
            exposure[Residents.ageAndSex(age, true)] = ofAge * (age < p.childrenUnderAgeYears() ? girls : women);
        }
        return exposure;
    }

    private static double exposure(DisputeParameters p, int age) {
        double beyond = Math.max(0, age - p.exposureFallsFromAgeYears());
        return age < p.childrenUnderAgeYears() ? p.childExposure() : Exponential.exp(-beyond / p.exposureFallYears());
    }
}
