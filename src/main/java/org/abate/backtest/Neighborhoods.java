// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.model.Injury;

/** Neighborhoods by how many people were hurt or killed there. */
final class Neighborhoods {
    private static final double YEAR_DAYS = 365;

    private Neighborhoods() {}

    /** All neighborhoods, that with most injuries in the year before a day first; of equals the lower index. */
    static List<Integer> worst(List<Injury> injuries, double day, int neighborhoods) {
        int[] counts = counts(injuries, day - YEAR_DAYS, day, neighborhoods);
        return IntStream.range(0, neighborhoods)
                .boxed()
                .sorted(Comparator.comparingInt((Integer n) -> -counts[n]))
                .toList();
    }

    /** Injuries in the year after a day in some neighborhoods, or in the year before it. */
    static double count(List<Injury> injuries, double from, List<Integer> neighborhoods) {
        return injuries.stream()
                .filter(injury ->
                        injury.attack().day() >= from && injury.attack().day() < from + YEAR_DAYS)
                .filter(injury -> neighborhoods.contains(injury.attack().neighborhood()))
                .count();
    }

    private static int[] counts(List<Injury> injuries, double from, double to, int neighborhoods) {
        int[] counts = new int[neighborhoods];
        for (Injury injury : injuries) {
            if (injury.attack().day() >= from && injury.attack().day() < to) {
                counts[injury.attack().neighborhood()]++;
            }
        }
        return counts;
    }
}
