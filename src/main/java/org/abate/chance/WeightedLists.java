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
    private final double[] cumulative;
    private final int[] last;
    private final int[] guide;

    /**
     * @param first number of the first item of each list, and, last, the number of all items
     * @param weights of the items, at least 0
     */
    public WeightedLists(int[] first, double[] weights) {
        this.first = first;
        this.cumulative = new double[weights.length];
        double sum = 0;
        for (int item = 0; item < weights.length; item++) {
            sum += weights[item];
            cumulative[item] = sum;
        }
        this.last = new int[first.length - 1];
        this.guide = new int[weights.length];
        for (int list = 0; list < last.length; list++) {
            last[list] = lastWithWeight(list);
            guide(list);
        }
    }

    private int lastWithWeight(int list) {
        int item = first[list + 1] - 1;
        while (item >= first[list] && weight(item) == 0) {
            item--;
        }
        return item;
    }

    /** The k-th cell of a list begins with the first item whose running sum exceeds k/n of the list's weight. */
    private void guide(int list) {
        int size = first[list + 1] - first[list];
        int item = first[list];
        for (int k = 0; k < size; k++) {
            double target = before(first[list]) + k / (double) size * total(list);
            while (item < last[list] && cumulative[item] <= target) {
                item++;
            }
            guide[first[list] + k] = item;
        }
    }

    /** Whether nothing in a list has any weight: then nothing can be chosen from it. */
    public boolean empty(int list) {
        return last[list] < first[list];
    }

    /**
     * An item of a list that is not {@link #empty}, in proportion to weight.
     *
     * @param uniform number between 0 and 1
     */
    public int choose(int list, double uniform) {
        int begin = first[list];
        double target = before(begin) + uniform * total(list);
        int item = guide[begin + (int) (uniform * (first[list + 1] - begin))];
        while (item < last[list] && cumulative[item] <= target) {
            item++;
        }
        return item;
    }

    /** The weight of an item. */
    public double weight(int item) {
        return cumulative[item] - before(item);
    }

    /** The weight of all items of a list. */
    public double total(int list) {
        return empty(list) ? 0 : cumulative[last[list]] - before(first[list]);
    }

    private double before(int item) {
        return item == 0 ? 0 : cumulative[item - 1];
    }
}
