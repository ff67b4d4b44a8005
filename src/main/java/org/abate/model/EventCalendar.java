// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What is due: a drawer for every shift of the run, and a small heap that puts the events of the present shift in order.
 *
 * <p>The Schedule steps the calendar once a shift, after the agents; it then lives through the events of that shift, each at its
 * own exact time. Agents act at the beginning of shifts only, so this is the same as putting every event on the Schedule by
 * itself, and adding an event costs the same however many are waiting.
 */
final class EventCalendar implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 4096;

    private final int[] firstOfShift;
    private final transient EventQueue present;
    private double[] days = new double[FIRST_CAPACITY];
    private int[] nextInDrawer = new int[FIRST_CAPACITY];
    private transient Happening[] happenings = new Happening[FIRST_CAPACITY];
    private int firstFree;
    private double endOfShift;

    /**
     * @param days length of the run
     */
    EventCalendar(int days) {
        firstOfShift = new int[days * ViolenceModel.SHIFTS_PER_DAY];
        Arrays.fill(firstOfShift, NONE);
        present = new EventQueue();
        chainFreeFrom(0);
    }

    private EventCalendar(EventCalendar from) {
        firstOfShift = from.firstOfShift.clone();
        present = new EventQueue();
        days = from.days.clone();
        nextInDrawer = from.nextInDrawer.clone();
        happenings = from.happenings.clone();
        firstFree = from.firstFree;
        endOfShift = from.endOfShift;
        for (int i = 0; i < happenings.length; i++) {
            if (happenings[i] != null) {
                happenings[i] = happenings[i].copy();
            }
        }
    }

    /** A copy for another arm; taken between shifts. */
    EventCalendar copy() {
        return new EventCalendar(this);
    }

    @Override
    public void step(SimState state) {
        ViolenceModel model = (ViolenceModel) state;
        endOfShift = model.endOfShift();
        open((int) StrictMath.rint(endOfShift * ViolenceModel.SHIFTS_PER_DAY) - 1);
        while (!present.isEmpty()) {
            model.clockTo(present.firstDay());
            present.removeFirst().happen(model);
        }
    }

    /** Puts something on the calendar; what is due beyond the end of the run is dropped. */
    void add(double day, Happening happening) {
        if (day < endOfShift) {
            present.add(day, happening);
        } else if (day < firstOfShift.length / (double) ViolenceModel.SHIFTS_PER_DAY) {
            file(day, happening);
        }
    }

    private void file(double day, Happening happening) {
        if (firstFree == NONE) {
            grow();
        }
        int card = firstFree;
        firstFree = nextInDrawer[card];
        int shift = Math.min(firstOfShift.length - 1, (int) (day * ViolenceModel.SHIFTS_PER_DAY));
        days[card] = day;
        happenings[card] = happening;
        nextInDrawer[card] = firstOfShift[shift];
        firstOfShift[shift] = card;
    }

    /** Moves a shift's events from its drawer to the heap. */
    private void open(int shift) {
        int card = firstOfShift[shift];
        firstOfShift[shift] = NONE;
        while (card != NONE) {
            int next = nextInDrawer[card];
            present.add(days[card], happenings[card]);
            happenings[card] = null;
            nextInDrawer[card] = firstFree;
            firstFree = card;
            card = next;
        }
    }

    private void grow() {
        int size = days.length;
        days = Arrays.copyOf(days, 2 * size);
        nextInDrawer = Arrays.copyOf(nextInDrawer, 2 * size);
        happenings = Arrays.copyOf(happenings, 2 * size);
        chainFreeFrom(size);
    }

    private void chainFreeFrom(int first) {
        for (int card = first; card < days.length; card++) {
            nextInDrawer[card] = card + 1 < days.length ? card + 1 : NONE;
        }
        firstFree = first;
    }
}
