// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What is due, on cards: a drawer for every shift of the run, and 64 slots of seven and a half minutes for the present shift, of
 * which few hold more than one card (a calendar queue, Brown 1988).
 *
 * <p>The Schedule steps the calendar once a shift, after the agents; it then lives through the events of that shift, each at its
 * own exact time. Agents act at the beginning of shifts only, so this is the same as putting every event on the Schedule by
 * itself, and adding an event costs the same however many are waiting.
 *
 * <p>When a shift comes its cards have not been looked at for months. What a card says therefore stands in one row of numbers,
 * so that the processor fetches it at once; only what needs more than a few numbers is an object.
 */
final class EventCalendar implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final Due[] KINDS = Due.values();
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 4096;

    /** A card's row: when; who and of which generation; how manieth and of which kind; detail. */
    private static final int ROW = 4;

    private static final int WHO = 1;
    private static final int NUMBER = 2;
    private static final int DETAIL = 3;
    /** In place of a kind where the card stands for an object. */
    private static final int OBJECT = KINDS.length;

    private static final int KIND_BITS = 4;
    /** As many as a long has bits. */
    private static final int SLOTS = Long.SIZE;

    private static final int SLOTS_PER_DAY = SLOTS * ViolenceModel.SHIFTS_PER_DAY;

    private final double daysOfRun;
    private final int[] firstOfShift;
    /** First card of each slot of the present shift that has one. */
    private final int[] firstOfSlot = new int[SLOTS];

    /** A bit for each slot of the present shift that has a card. */
    private long filledSlots;

    private int[] nextInDrawer;
    private long[] rows;
    private transient Happening[] happenings;
    private int firstFree;
    private double beginOfShift;
    private double endOfShift;

    /**
     * @param days length of the run
     */
    EventCalendar(int days) {
        daysOfRun = days;
        firstOfShift = new int[days * ViolenceModel.SHIFTS_PER_DAY];
        Arrays.fill(firstOfShift, NONE);
        nextInDrawer = new int[FIRST_CAPACITY];
        rows = new long[ROW * FIRST_CAPACITY];
        happenings = new Happening[FIRST_CAPACITY];
        chainFreeFrom(0);
    }

    private EventCalendar(EventCalendar from) {
        daysOfRun = from.daysOfRun;
        firstOfShift = from.firstOfShift.clone();
        nextInDrawer = from.nextInDrawer.clone();
        rows = from.rows.clone();
        happenings = from.happenings.clone();
        firstFree = from.firstFree;
        beginOfShift = from.beginOfShift;
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
        beginShift(model.now(), model.endOfShift());
        while (hasMoreInShift()) {
            int card = takeFirst();
            model.clockTo(Math.max(beginOfShift, dayOf(card)));
            happen(card, model);
        }
        beginOfShift = endOfShift; // What is overdue before the next shift begins comes first in it.
    }

    /** Opens the drawer of a shift. */
    void beginShift(double begin, double end) {
        beginOfShift = begin;
        endOfShift = end;
        int shift = (int) StrictMath.rint(end * ViolenceModel.SHIFTS_PER_DAY) - 1;
        int card = firstOfShift[shift];
        firstOfShift[shift] = NONE;
        while (card != NONE) {
            int next = nextInDrawer[card];
            putInSlot(card, dayOf(card));
            card = next;
        }
    }

    /** Puts something on the calendar; what is due beyond the end of the run is dropped. */
    void add(double day, Happening happening) {
        if (day < daysOfRun) {
            int card = file(day, 0, OBJECT, 0);
            happenings[card] = happening;
        }
    }

    /** Puts something on the calendar that a few numbers tell, see {@link Due#happen}. */
    void add(double day, Due kind, int who, int generation, int number, long detail) {
        if (day < daysOfRun) {
            file(day, (long) generation << Integer.SIZE | who, (long) number << KIND_BITS | kind.ordinal(), detail);
        }
    }

    private int file(double day, long who, long number, long detail) {
        if (firstFree == NONE) {
            grow();
        }
        int card = firstFree;
        int row = ROW * card;
        firstFree = (int) rows[row];
        rows[row] = Double.doubleToRawLongBits(day);
        rows[row + WHO] = who;
        rows[row + NUMBER] = number;
        rows[row + DETAIL] = detail;
        if (day < endOfShift) {
            putInSlot(card, day);
        } else {
            int shift = Math.min(firstOfShift.length - 1, (int) (day * ViolenceModel.SHIFTS_PER_DAY));
            nextInDrawer[card] = firstOfShift[shift];
            firstOfShift[shift] = card;
        }
        return card;
    }

    /** Makes happen what a card says; the card is free then. */
    private void happen(int card, ViolenceModel model) {
        int row = ROW * card;
        long who = rows[row + WHO];
        long number = rows[row + NUMBER];
        int kind = (int) number & (1 << KIND_BITS) - 1;
        free(card);
        if (kind == OBJECT) {
            Happening happening = happenings[card];
            happenings[card] = null;
            if (happening instanceof Dispute dispute) {
                dispute.happen(model); // Most are: nobody need look up whose method it is.
            } else {
                happening.happen(model);
            }
        } else {
            KINDS[kind].happen(
                    model, (int) who, (int) (who >> Integer.SIZE), (int) (number >> KIND_BITS), rows[row + DETAIL]);
        }
    }

    /** Puts a card behind those of its slot that are due before it or at the same time. */
    private void putInSlot(int card, double day) {
        int slot = Math.max(0, Math.min(SLOTS - 1, (int) ((day - beginOfShift) * SLOTS_PER_DAY)));
        int after = (filledSlots >>> slot & 1) == 0 ? NONE : firstOfSlot[slot];
        filledSlots |= 1L << slot;
        int before = NONE;
        while (after != NONE && dayOf(after) <= day) {
            before = after;
            after = nextInDrawer[after];
        }
        nextInDrawer[card] = after;
        if (before == NONE) {
            firstOfSlot[slot] = card;
        } else {
            nextInDrawer[before] = card;
        }
    }

    boolean hasMoreInShift() {
        return filledSlots != 0;
    }

    /** The card of this shift that is due first; it is taken out of its slot and still to {@link #free}. */
    int takeFirst() {
        int slot = Long.numberOfTrailingZeros(filledSlots);
        int card = firstOfSlot[slot];
        firstOfSlot[slot] = nextInDrawer[card];
        if (nextInDrawer[card] == NONE) {
            filledSlots &= filledSlots - 1;
        }
        return card;
    }

    void free(int card) {
        rows[ROW * card] = firstFree;
        firstFree = card;
    }

    private double dayOf(int card) {
        return Double.longBitsToDouble(rows[ROW * card]);
    }

    private void grow() {
        int cards = happenings.length;
        rows = Arrays.copyOf(rows, 2 * rows.length);
        nextInDrawer = Arrays.copyOf(nextInDrawer, 2 * cards);
        happenings = Arrays.copyOf(happenings, 2 * cards);
        chainFreeFrom(cards);
    }

    private void chainFreeFrom(int first) {
        for (int card = first; card < happenings.length; card++) {
            rows[ROW * card] = card + 1 < happenings.length ? card + 1 : NONE;
        }
        firstFree = first;
    }
}
