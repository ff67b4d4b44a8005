// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import org.abate.chance.WeightedLists;

/**
 * The corners and blocks where things happen: points scattered over each neighborhood's polygon, few of them with most of
 * the trouble. Synthesised once with the residents, shared read-only by all runs.
 */
public final class StreetPlaces {
    private final int[] firstOfNeighborhood;
    private final float[] eastMetres;
    private final float[] northMetres;
    private final WeightedLists trouble;
    private final float[] milesToTraumaCenter;

    /**
     * @param firstOfNeighborhood number of the first place of each neighborhood, and, last, the number of all places
     * @param eastMetres by place
     * @param northMetres by place
     * @param weights how much of its neighborhood's trouble each place draws, relative to the others there
     * @param milesToTraumaCenter straight-line distance to the nearest trauma center, by place
     */
    StreetPlaces(
            int[] firstOfNeighborhood,
            float[] eastMetres,
            float[] northMetres,
            double[] weights,
            float[] milesToTraumaCenter) {
        this.firstOfNeighborhood = firstOfNeighborhood;
        this.eastMetres = eastMetres;
        this.northMetres = northMetres;
        this.trouble = new WeightedLists(firstOfNeighborhood, weights);
        this.milesToTraumaCenter = milesToTraumaCenter;
    }

    public int size() {
        return eastMetres.length;
    }

    /** Number of the first place of a neighborhood; {@code first(n + 1)} is one past its last. */
    public int first(int neighborhood) {
        return firstOfNeighborhood[neighborhood];
    }

    public int in(int neighborhood) {
        return firstOfNeighborhood[neighborhood + 1] - firstOfNeighborhood[neighborhood];
    }

    /** How much of its neighborhood's trouble a place draws, relative to the others there. */
    public double weight(int place) {
        return trouble.weight(place);
    }

    /** A place of the neighborhood, chosen by weight with a number uniform between 0 and 1. */
    public int choose(int neighborhood, double uniform) {
        return trouble.choose(neighborhood, uniform);
    }

    /**
     * Of some places chosen by weight in the neighborhood the one nearest to another place.
     *
     * @param uniforms a number uniform between 0 and 1 for each of them
     */
    public int chooseNear(int neighborhood, int other, double... uniforms) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (double uniform : uniforms) {
            int place = choose(neighborhood, uniform);
            double east = eastMetres[place] - eastMetres[other];
            double north = northMetres[place] - northMetres[other];
            double squared = east * east + north * north;
            if (squared < least) {
                least = squared;
                nearest = place;
            }
        }
        return nearest;
    }

    public double eastMetres(int place) {
        return eastMetres[place];
    }

    public double northMetres(int place) {
        return northMetres[place];
    }

    /** Mean distance to the nearest trauma center from where violence happens in a neighborhood. */
    public double meanMilesToTraumaCenter(int neighborhood) {
        double mean = 0;
        for (int place = first(neighborhood); place < first(neighborhood + 1); place++) {
            mean += trouble.weight(place) / trouble.total(neighborhood) * milesToTraumaCenter[place];
        }
        return mean;
    }

    public double milesToTraumaCenter(int place) {
        return milesToTraumaCenter[place];
    }
}
