// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * The corners and blocks where things happen: points scattered over each neighborhood's polygon, few of them with most of
 * the trouble. Synthesised once with the residents, shared read-only by all runs.
 */
public final class StreetPlaces {
    private final int[] firstOfNeighborhood;
    private final float[] eastMetres;
    private final float[] northMetres;
    private final double[] cumulativeWeight;
    private final float[] milesToTraumaCenter;

    /**
     * @param firstOfNeighborhood number of the first place of each neighborhood, and, last, the number of all places
     * @param eastMetres by place
     * @param northMetres by place
     * @param cumulativeWeight running sums over all places of how much of its neighborhood's trouble each draws
     * @param milesToTraumaCenter straight-line distance to the nearest trauma center, by place
     */
    StreetPlaces(
            int[] firstOfNeighborhood,
            float[] eastMetres,
            float[] northMetres,
            double[] cumulativeWeight,
            float[] milesToTraumaCenter) {
        this.firstOfNeighborhood = firstOfNeighborhood;
        this.eastMetres = eastMetres;
        this.northMetres = northMetres;
        this.cumulativeWeight = cumulativeWeight;
        this.milesToTraumaCenter = milesToTraumaCenter;
    }

    public int size() {
        return eastMetres.length;
    }

    /** A place of the neighborhood, chosen by weight with a number uniform between 0 and 1. */
    public int choose(int neighborhood, double uniform) {
        return org.abate.chance.Draws.weighted(
                uniform, cumulativeWeight, firstOfNeighborhood[neighborhood], firstOfNeighborhood[neighborhood + 1]);
    }

    public double eastMetres(int place) {
        return eastMetres[place];
    }

    public double northMetres(int place) {
        return northMetres[place];
    }

    public double milesToTraumaCenter(int place) {
        return milesToTraumaCenter[place];
    }
}
