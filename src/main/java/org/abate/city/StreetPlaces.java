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
    private final int[] guide;

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
        this.guide = guide();
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
        return cumulativeWeight[place] - weightBefore(place);
    }

    /** A place of the neighborhood, chosen by weight with a number uniform between 0 and 1. */
    public int choose(int neighborhood, double uniform) {
        int first = firstOfNeighborhood[neighborhood];
        int count = firstOfNeighborhood[neighborhood + 1] - first;
        double target = weightBefore(first) + uniform * (cumulativeWeight[first + count - 1] - weightBefore(first));
        int place = guide[first + (int) (uniform * count)];
        while (cumulativeWeight[place] <= target && place < first + count - 1) {
            place++;
        }
        return place;
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

    private double weightBefore(int place) {
        return place == 0 ? 0 : cumulativeWeight[place - 1];
    }

    /**
     * Where the search begins: with n places in a neighborhood, the k-th entry is the first place whose running sum exceeds k/n
     * of the neighborhood's weight, so that a search takes one or two steps (Chen and Asau 1974).
     */
    private int[] guide() {
        int[] begin = new int[cumulativeWeight.length];
        for (int n = 0; n + 1 < firstOfNeighborhood.length; n++) {
            int first = firstOfNeighborhood[n];
            int last = firstOfNeighborhood[n + 1] - 1;
            int place = first;
            for (int k = 0; k <= last - first; k++) {
                double share = k / (last - first + 1.0);
                double target = weightBefore(first) + share * (cumulativeWeight[last] - weightBefore(first));
                while (cumulativeWeight[place] <= target && place < last) {
                    place++;
                }
                begin[first + k] = place;
            }
        }
        return begin;
    }

    public double eastMetres(int place) {
        return eastMetres[place];
    }

    public double northMetres(int place) {
        return northMetres[place];
    }

    /** Mean distance to the nearest trauma center from where violence happens in a neighborhood. */
    public double meanMilesToTraumaCenter(int neighborhood) {
        int first = firstOfNeighborhood[neighborhood];
        int last = firstOfNeighborhood[neighborhood + 1] - 1;
        double all = cumulativeWeight[last] - weightBefore(first);
        double mean = 0;
        for (int place = first; place <= last; place++) {
            mean += (cumulativeWeight[place] - weightBefore(place)) / all * milesToTraumaCenter[place];
        }
        return mean;
    }

    public double milesToTraumaCenter(int place) {
        return milesToTraumaCenter[place];
    }
}
