// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.abate.model.Attack;
import org.abate.model.Injury;

/** Neighborhoods by how many people were hurt or killed there. */
final class Neighborhoods {
    private static final double YEAR_DAYS = 365;

    private Neighborhoods() {}

    /** All neighborhoods, that with most such injuries in the year before a day first; of equals the lower index. */
    static List<Integer> worst(List<Injury> injuries, Predicate<Attack> which, double day, int neighborhoods) {
        int[] counts = new int[neighborhoods];
        injuries.stream()
                .map(Injury::attack)
                .filter(which.and(attack -> attack.day() >= day - YEAR_DAYS && attack.day() < day))
                .forEach(attack -> counts[attack.neighborhood()]++);
        return IntStream.range(0, neighborhoods)
                .boxed()
                .sorted(Comparator.comparingInt((Integer n) -> -counts[n]))
                .toList();
    }

    /** Such injuries in some neighborhoods in the year that begins on a day. */
    static double count(List<Injury> injuries, Predicate<Attack> which, double from, List<Integer> neighborhoods) {
        return injuries.stream()
                .map(Injury::attack)
                .filter(which.and(attack -> attack.day() >= from && attack.day() < from + YEAR_DAYS))
                .filter(attack -> neighborhoods.contains(attack.neighborhood()))
                .count();
    }
}
