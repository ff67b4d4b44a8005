// SPDX-License-Identifier: Apache-2.0
package org.abate.reference;

import java.util.Arrays;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * The reference process by its events alone, with the keyed draws of the program: what an event costs when there is no city
 * around it. Nothing happens between events; the next of a person is drawn when the last has happened, and those that an event
 * causes are drawn with it.
 */
public final class LimitKernel {
    private static final int WAIT = 0;
    private static final int CHILDREN = 1;
    private static final int TIE = 8;
    private static final int LAG = 64;

    private final ReferenceProcess process;
    private double[] day = new double[1 << 13];
    private long[] key = new long[1 << 13];
    private int[] person = new int[1 << 13];
    private int[] number = new int[1 << 13];
    private int size;

    public LimitKernel(ReferenceProcess process) {
        this.process = process;
    }

    /** Lives one run and tells how many events there were. */
    public int live(long runKey) {
        size = 0;
        int people = process.hazardPerDay().length;
        for (int who = 0; who < people; who++) {
            await(0, Keys.derive(runKey, Purpose.PERSON, who), who, 0);
        }
        int events = 0;
        while (size > 0) {
            double now = day[0];
            long luck = key[0];
            int who = person[0];
            int turn = number[0];
            removeFirst();
            events++;
            if (turn >= 0) {
                await(now, luck, who, turn + 1);
            }
            spread(now, Keys.derive(luck, Purpose.DISPUTE, turn), process.ties()[who]);
        }
        return events;
    }

    private void await(double from, long luck, int who, int turn) {
        long own = Keys.derive(luck, Purpose.DISPUTE, turn);
        add(from + Draws.exponential(own, WAIT, 1 / process.hazardPerDay()[who]), luck, who, turn);
    }

    private void spread(double now, long own, int[] ties) {
        int children = Draws.poisson(own, CHILDREN, process.childrenPerEvent());
        for (int child = 0; child < children; child++) {
            int tie = ties[Draws.index(own, TIE + child, ties.length)];
            double due = now + Draws.exponential(own, LAG + child, process.meanLagDays());
            add(due, Keys.derive(own, Purpose.GRIEVANCE, child), tie, -1);
        }
    }

    private void add(double due, long luck, int who, int turn) {
        if (due >= process.days()) {
            return;
        }
        if (size == day.length) {
            day = Arrays.copyOf(day, 2 * size);
            key = Arrays.copyOf(key, 2 * size);
            person = Arrays.copyOf(person, 2 * size);
            number = Arrays.copyOf(number, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && day[(hole - 1) >>> 1] > due) {
            move((hole - 1) >>> 1, hole);
            hole = (hole - 1) >>> 1;
        }
        place(hole, due, luck, who, turn);
    }

    private void removeFirst() {
        size--;
        double due = day[size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && day[child + 1] < day[child]) {
                child++;
            }
            if (due <= day[child]) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        place(hole, due, key[size], person[size], number[size]);
    }

    private void move(int from, int to) {
        place(to, day[from], key[from], person[from], number[from]);
    }

    private void place(int at, double due, long luck, int who, int turn) {
        day[at] = due;
        key[at] = luck;
        person[at] = who;
        number[at] = turn;
    }
}
