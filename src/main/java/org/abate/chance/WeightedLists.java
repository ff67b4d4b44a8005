// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/**
 * Many lists of items with weights, numbered through, and a quick way to choose from one in proportion to weight.
 *
 * <p>The running sums of a list of n items are cut into n cells of equal width, and a guide says for each where to begin (Chen
 * and Asau 1974), so that a choice takes one or two steps however many items there are. It is an inversion: monotone in the
 * uniform number.
 */
public final class WeightedLists {
    private final int[] first;
    private final double[] weights;
    private final double[] totals;
    /** By item: the share of its list's weight that lies with it and those before it; exactly 1 from the last with weight on. */
    private final double[] upTo;
    /** By cell: the first item, counted from that of the list, whose {@link #upTo} exceeds the beginning of the cell. */
    private final int[] guide;

    /**
     * @param first number of the first item of each list, and, last, the number of all items
     * @param weights of the items, at least 0
     */
    public WeightedLists(int[] first, double[] weights) {
        this.first = first;
        this.weights = weights.clone();
        this.totals = new double[first.length - 1];
        this.upTo = new double[weights.length];
        this.guide = new int[weights.length];
        for (int list = 0; list < totals.length; list++) {
            addUp(list);
            if (!empty(list)) {
                guide(list);
            }
        }
    }

    private void addUp(int list) {
        int last = first[list];
        for (int item = first[list]; item < first[list + 1]; item++) {
            totals[list] += weights[item];
            upTo[item] = totals[list];
            last = weights[item] > 0 ? item : last;
        }
        for (int item = first[list]; item < first[list + 1]; item++) {
            upTo[item] = item < last ? upTo[item] / totals[list] : 1;
        }
    }

    private void guide(int list) {
        int begin = first[list];
        int size = first[list + 1] - begin;
        int item = begin;
        for (int cell = 0; cell < size; cell++) {
            while (upTo[item] <= cell / (double) size) {
                item++;
            }
            guide[begin + cell] = item - begin;
        }
    }

    /** Whether nothing in a list has any weight: then nothing can be chosen from it. */
    public boolean empty(int list) {
        return totals[list] == 0;
    }

    /**
     * An item of a list that is not {@link #empty}, in proportion to weight.
     *
     * @param uniform number strictly between 0 and 1
     */
    public int choose(int list, double uniform) {
        int begin = first[list];
        int item = begin + guide[begin + (int) (uniform * (first[list + 1] - begin))];
        while (upTo[item] <= uniform) {
            item++;
        }
        return item;
    }

    /** The weight of an item. */
    public double weight(int item) {
        return weights[item];
    }

    /** The weight of all items of a list. */
    public double total(int list) {
        return totals[list];
    }
}
