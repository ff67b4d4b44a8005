// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;

/** Events in order of time: a binary heap on plain arrays. */
final class EventQueue {
    private double[] days = new double[64];
    private Happening[] happenings = new Happening[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** Time of the first event. */
    double firstDay() {
        return days[0];
    }

    void add(double day, Happening happening) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            happenings = Arrays.copyOf(happenings, 2 * size);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (days[parent] <= day) {
                break;
            }
            place(hole, days[parent], happenings[parent]);
            hole = parent;
        }
        place(hole, day, happening);
    }

    Happening removeFirst() {
        Happening first = happenings[0];
        size--;
        double day = days[size];
        Happening last = happenings[size];
        happenings[size] = null;
        if (size > 0) {
            sink(day, last);
        }
        return first;
    }

    private void sink(double day, Happening happening) {
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && days[child + 1] < days[child]) {
                child++;
            }
            if (day <= days[child]) {
                break;
            }
            place(hole, days[child], happenings[child]);
            hole = child;
            child = 2 * hole + 1;
        }
        place(hole, day, happening);
    }

    private void place(int position, double day, Happening happening) {
        days[position] = day;
        happenings[position] = happening;
    }
}
