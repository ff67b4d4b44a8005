// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What is due, in order of time: a binary heap that the Schedule steps once a shift and that then lives through the events of
 * that shift, each at its own exact time.
 *
 * <p>Agents act at the beginning of shifts only, so this is the same as putting every event on the Schedule by itself, at a
 * tenth of the cost. Ties of time are broken by the order of insertion, which is itself determined.
 */
final class EventCalendar implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 1024;

    private double[] days;
    private long[] tickets;
    private transient Happening[] happenings;
    private int size;
    private long nextTicket;

    EventCalendar() {
        days = new double[FIRST_CAPACITY];
        tickets = new long[FIRST_CAPACITY];
        happenings = new Happening[FIRST_CAPACITY];
    }

    EventCalendar copy() {
        EventCalendar copy = new EventCalendar();
        copy.days = days.clone();
        copy.tickets = tickets.clone();
        copy.happenings = happenings.clone();
        for (int i = 0; i < size; i++) {
            copy.happenings[i] = happenings[i].copy();
        }
        copy.size = size;
        copy.nextTicket = nextTicket;
        return copy;
    }

    @Override
    public void step(SimState state) {
        ViolenceModel model = (ViolenceModel) state;
        double end = model.endOfShift();
        while (size > 0 && days[0] < end) {
            model.clockTo(days[0]);
            removeFirst().happen(model);
        }
    }

    /** Puts something on the calendar; what is due beyond every horizon (infinite) is dropped. */
    void add(double day, Happening happening) {
        if (day == Double.POSITIVE_INFINITY) {
            return;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            tickets = Arrays.copyOf(tickets, 2 * size);
            happenings = Arrays.copyOf(happenings, 2 * size);
        }
        int hole = size++;
        long ticket = nextTicket++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (days[parent] < day || (days[parent] == day && tickets[parent] < ticket)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        place(hole, day, ticket, happening);
    }

    private Happening removeFirst() {
        Happening first = happenings[0];
        size--;
        double day = days[size];
        long ticket = tickets[size];
        Happening last = happenings[size];
        happenings[size] = null;
        if (size > 0) {
            int hole = 0;
            int child = 1;
            while (child < size) {
                if (child + 1 < size && before(child + 1, child)) {
                    child++;
                }
                if (day < days[child] || (day == days[child] && ticket < tickets[child])) {
                    break;
                }
                move(child, hole);
                hole = child;
                child = 2 * hole + 1;
            }
            place(hole, day, ticket, last);
        }
        return first;
    }

    private boolean before(int one, int other) {
        return days[one] < days[other] || (days[one] == days[other] && tickets[one] < tickets[other]);
    }

    private void move(int from, int to) {
        days[to] = days[from];
        tickets[to] = tickets[from];
        happenings[to] = happenings[from];
    }

    private void place(int position, double day, long ticket, Happening happening) {
        days[position] = day;
        tickets[position] = ticket;
        happenings[position] = happening;
    }
}
