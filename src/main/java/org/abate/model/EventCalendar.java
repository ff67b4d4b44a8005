// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What is due, on cards: a drawer for every shift of the run, and a small heap that puts the cards of the present shift in
 * order.
 *
 * <p>The Schedule steps the calendar once a shift, after the agents; it then lives through the events of that shift, each at its
 * own exact time. Agents act at the beginning of shifts only, so this is the same as putting every event on the Schedule by
 * itself, and adding an event costs the same however many are waiting.
 */
final class EventCalendar implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 4096;

    private final double daysOfRun;
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
        daysOfRun = days;
        firstOfShift = new int[days * ViolenceModel.SHIFTS_PER_DAY];
        Arrays.fill(firstOfShift, NONE);
        present = new EventQueue();
        chainFreeFrom(0);
    }

    private EventCalendar(EventCalendar from) {
        daysOfRun = from.daysOfRun;
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
        double beginOfShift = model.now();
        endOfShift = model.endOfShift();
        open((int) StrictMath.rint(endOfShift * ViolenceModel.SHIFTS_PER_DAY) - 1);
        while (!present.isEmpty()) {
            model.clockTo(Math.max(beginOfShift, present.firstDay()));
            take(present.removeFirst()).happen(model);
        }
    }

    /** Puts something on the calendar; what is due beyond the end of the run is dropped. */
    void add(double day, Happening happening) {
        if (day < endOfShift) {
            present.add(day, write(day, happening));
        } else if (day < daysOfRun) {
            int shift = Math.min(firstOfShift.length - 1, (int) (day * ViolenceModel.SHIFTS_PER_DAY));
            int card = write(day, happening);
            nextInDrawer[card] = firstOfShift[shift];
            firstOfShift[shift] = card;
        }
    }

    /** Writes a card, in no drawer yet. */
    private int write(double day, Happening happening) {
        if (firstFree == NONE) {
            grow();
        }
        int card = firstFree;
        firstFree = nextInDrawer[card];
        days[card] = day;
        happenings[card] = happening;
        return card;
    }

    /** What a card says; the card is free then. */
    private Happening take(int card) {
        Happening happening = happenings[card];
        happenings[card] = null;
        nextInDrawer[card] = firstFree;
        firstFree = card;
        return happening;
    }

    /** Moves a shift's cards from their drawer to the heap. */
    private void open(int shift) {
        for (int card = firstOfShift[shift]; card != NONE; card = nextInDrawer[card]) {
            present.add(days[card], card);
        }
        firstOfShift[shift] = NONE;
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
