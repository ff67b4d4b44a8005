// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What the user wrote, checked and complete: a city, a span of years and the arms to compare.
 *
 * @param title for people and for the results folder's name
 * @param city folder of the city, resolved against the scenario file
 * @param start first day of all strategies that name no other
 * @param years length of the projection, 1 to 10
 * @param trendPercentPerYear change of violence per year that the user assumes in every arm, 0 unless stated
 * @param goals may be empty
 * @param runs how many runs unless the command line says otherwise
 * @param arms at least one; the first is the comparison arm
 */
public record Scenario(
        String title,
        Path city,
        LocalDate start,
        int years,
        double trendPercentPerYear,
        List<Goal> goals,
        RunSize runs,
        List<Arm> arms) {
    public Scenario {
        goals = List.copyOf(goals);
        arms = List.copyOf(arms);
        if (arms.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs at least one arm");
        }
    }

    public Arm comparisonArm() {
        return arms.get(0);
    }

    /** Days from the start to the end of the projection. */
    public int horizonDays() {
        return (int) (start.plusYears(years).toEpochDay() - start.toEpochDay());
    }
}
