// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.city.RaceShare;
import org.abate.scenario.Goal;

/** Designs of experiments on the stand-in city, for tests. */
public final class Designs {
    private Designs() {}

    /** One year in two neighborhoods. */
    public static Design oneYear(RunPlan plan, List<String> arms) {
        return of(plan, 1, 2, arms);
    }

    /** Wards of 1,000 residents, each poorer than the one before, half of them of either race. */
    private static Demography demography(int neighborhoods) {
        return new Demography(
                IntStream.range(0, neighborhoods)
                        .mapToObj(n -> new Demography.Residence(
                                1000,
                                10 * (n + 1),
                                List.of(new RaceShare("A", 0.5, 0.8), new RaceShare("B", 0.5, 0.2))))
                        .toList(),
                Collections.nCopies(10, 100.0 * neighborhoods),
                List.of("made up"));
    }

    public static Design of(RunPlan plan, int years, int neighborhoods, List<String> arms) {
        return new Design(
                "0.0.0",
                "Stand-in",
                "abc",
                "Standintown",
                7,
                plan,
                LocalDate.of(2025, 4, 1),
                365 * years,
                12 * years,
                arms,
                IntStream.range(0, neighborhoods).mapToObj(n -> "Ward " + n).toList(),
                List.of(new Goal("homicides", 20, years)),
                List.of(),
                demography(neighborhoods),
                Factorials.NONE);
    }
}
