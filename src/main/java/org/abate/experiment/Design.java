// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.scenario.Arm;
import org.abate.scenario.Goal;
import org.abate.scenario.Scenario;

/**
 * What is compared with what, as the run store keeps it beside the runs: all that a report needs to know besides counts.
 *
 * @param abateVersion version of the program that made the runs
 * @param title of the scenario
 * @param scenarioSha256 of the {@code scenario.yaml} in the results folder, hexadecimal
 * @param city name of the city
 * @param seed of the experiment
 * @param plan the runs that were asked for
 * @param start first day of the projection
 * @param horizonDays days from the start to the end of the projection
 * @param months months from the start to the end of the projection
 * @param arms names; the first is the comparison arm
 * @param neighborhoods names, by index
 * @param goals of the scenario
 * @param strategies of all arms, in their order
 * @param demography who lives in these neighborhoods, for reports of who is harmed and who is spared
 * @param factorials arms beside {@code arms} that tell what explains a mix
 */
public record Design(
        String abateVersion,
        String title,
        String scenarioSha256,
        String city,
        long seed,
        RunPlan plan,
        LocalDate start,
        int horizonDays,
        int months,
        List<String> arms,
        List<String> neighborhoods,
        List<Goal> goals,
        List<PlannedStrategy> strategies,
        Demography demography,
        Factorials factorials) {
    public Design {
        arms = List.copyOf(arms);
        neighborhoods = List.copyOf(neighborhoods);
        goals = List.copyOf(goals);
        strategies = List.copyOf(strategies);
        if (demography.neighborhoods().size() != neighborhoods.size()) {
            throw new IllegalArgumentException("the demography is of "
                    + demography.neighborhoods().size() + " neighborhoods and not of " + neighborhoods.size());
        }
    }

    /** The design of a scenario in its city. */
    public static Design of(
            Scenario scenario, City city, RunPlan plan, long seed, String abateVersion, String scenarioSha256) {
        return new Design(
                abateVersion,
                scenario.title(),
                scenarioSha256,
                city.name(),
                seed,
                plan,
                scenario.start(),
                scenario.horizonDays(),
                scenario.years() * 12,
                scenario.arms().stream().map(Arm::name).toList(),
                city.neighborhoods().stream().map(Neighborhood::name).toList(),
                scenario.goals(),
                PlannedStrategy.of(scenario.arms()),
                Demography.of(city),
                Factorials.NONE);
    }

    /** The same with the arms that an attribution adds. */
    public Design attributing(Factorials added) {
        return new Design(
                abateVersion,
                title,
                scenarioSha256,
                city,
                seed,
                plan,
                start,
                horizonDays,
                months,
                arms,
                neighborhoods,
                goals,
                strategies,
                demography,
                added);
    }

    /** Names of all arms that are run: the scenario's own and those that an attribution adds. */
    public List<String> armsOfRuns() {
        return Stream.concat(arms.stream(), factorials.addedArms().stream()).toList();
    }

    /** What the arms can spend money on, in the order of {@link #strategies}. */
    public List<BudgetLine> budget() {
        return strategies.stream()
                .flatMap(strategy -> strategy.items().stream().map(item -> new BudgetLine(strategy, item)))
                .toList();
    }
}
