// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;

/**
 * Cards in order of time: a binary heap on plain arrays. It holds the numbers of cards, not the events themselves, since the
 * garbage collector keeps a book on every reference that moves.
 */
final class EventQueue {
    private double[] days = new double[64];
    private int[] cards = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** Time of the first event. */
    double firstDay() {
        return days[0];
    }

    void add(double day, int card) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            cards = Arrays.copyOf(cards, 2 * size);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (days[parent] <= day) {
                break;
            }
            place(hole, days[parent], cards[parent]);
            hole = parent;
        }
        place(hole, day, card);
    }

    /** Takes the first card out. */
    int removeFirst() {
        int first = cards[0];
        size--;
        double day = days[size];
        int last = cards[size];
        if (size > 0) {
            sink(day, last);
        }
        return first;
    }

    private void sink(double day, int card) {
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && days[child + 1] < days[child]) {
                child++;
            }
            if (day <= days[child]) {
                break;
            }
            place(hole, days[child], cards[child]);
            hole = child;
            child = 2 * hole + 1;
        }
        place(hole, day, card);
    }

    private void place(int position, double day, int card) {
        days[position] = day;
        cards[position] = card;
    }
}
