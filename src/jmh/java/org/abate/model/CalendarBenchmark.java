// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.concurrent.TimeUnit;
import org.abate.chance.Keys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to put the events of a shift in order, and to copy a calendar for an arm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {
    private static final int OF_A_SHIFT = 25;
    private static final int WAITING = 15_000;
    private static final int DAYS = 2190;

    private static final double SHIFT = 1.0 / ViolenceModel.SHIFTS_PER_DAY;

    private final EventCalendar shift = new EventCalendar(DAYS);
    private final EventCalendar calendar = new EventCalendar(DAYS);
    private int turn;

    public CalendarBenchmark() {
        for (int i = 0; i < WAITING; i++) {
            calendar.add(DAYS * Keys.uniform(1, i), model -> {});
        }
    }

    @Benchmark
    public int aShiftInOrder() {
        shift.beginShift(0, SHIFT);
        for (int i = 0; i < OF_A_SHIFT; i++) {
            shift.add(SHIFT * Keys.uniform(7, turn++), Due.LEAVE, i, 0, 0, 0);
        }
        int sum = 0;
        while (shift.hasMoreInShift()) {
            int card = shift.takeFirst();
            sum += card;
            shift.free(card);
        }
        return sum;
    }

    @Benchmark
    public Object copyForAnArm() {
        return calendar.copy();
    }
}
