// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.RunPlan;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.abate.scenario.Arm;
import org.abate.scenario.RunSize;
import org.abate.scenario.Scenario;
import org.abate.scenario.StaffCategory;
import org.abate.statistics.Interval;
import org.abate.statistics.Quantiles;

/**
 * What one officer more or less does to homicides, as it comes out of patrol, investigation and response together (PO01): all
 * commissioned officers, detectives among them, are moved by 10 %.
 *
 * <p>Expected homicides of paired lives over three years at the present level. Which mechanism does how much is seen by moving
 * only detectives, and by moving only the others where patrol protects nobody, so that nothing is left but to come sooner.
 */
public final class OfficerTest {
    private static final double STEP = 0.1;
    private static final int YEARS = 3;
    private static final LocalDate ANY_DATE = LocalDate.of(2001, 1, 1);
    private static final Arm PRESENT = new Arm("present", List.of(), Map.of());

    private final City city;
    private final List<ParameterSet> sets;
    private final long seed;
    private final int threads;
    private final StopSignal stop;

    /**
     * @param sets of which each lives once
     * @param threads on which the result does not depend
     */
    public OfficerTest(City city, List<ParameterSet> sets, long seed, int threads, StopSignal stop) {
        this.city = city;
        this.sets = List.copyOf(sets);
        this.seed = seed;
        this.threads = threads;
        this.stop = stop;
    }

    /**
     * What came out. All numbers are homicides averted per officer-year.
     *
     * @param more by 10 % more
     * @param fewer by the 10 % who would be gone
     * @param interval90 of the mean of the two, over parameter sets
     * @param patrol of {@code more}, by being there
     * @param investigation of {@code more}, by clearing cases
     * @param response of {@code more}, by coming sooner
     */
    public record Effect(
            double more, double fewer, Interval interval90, double patrol, double investigation, double response) {
        /** Up and down together. */
        public double mean() {
            return (more + fewer) / 2;
        }

        /** In a sentence. */
        public String words() {
            return String.format(
                    Locale.ROOT,
                    "Officers: 10 %% more avert %.3f homicides per officer-year, 10 %% fewer cost %.3f. Of the former patrol"
                            + " %.3f, investigation %.3f, response %.3f (what is missing works together).",
                    more,
                    fewer,
                    patrol,
                    investigation,
                    response);
        }
    }

    /** Lives the test; empty when stopped, or when the city has no officers on file. */
    public Optional<Effect> run() throws SimulationFailedException {
        double officers = city.lead().staff(StaffCategory.POLICE_OFFICERS);
        if (officers == 0) {
            return Optional.empty();
        }
        double[][] averted = averted(
                sets,
                List.of(
                        PRESENT,
                        staff(1 + STEP, 1 + STEP),
                        staff(1 - STEP, 1 - STEP),
                        staff(1, 1 + STEP),
                        staff(1 + STEP, 1)));
        List<ParameterSet> withoutPatrol =
                sets.stream().map(OfficerTest::withoutPatrol).toList();
        double[][] response = averted(withoutPatrol, List.of(PRESENT, staff(1 + STEP, 1)));
        if (stop.isGiven()) {
            return Optional.empty();
        }
        double officerYears = STEP * officers * YEARS;
        double[] more = scaled(averted[1], 1 / officerYears);
        double[] fewer = scaled(averted[2], -1 / officerYears);
        double others = mean(averted[4]) / officerYears;
        double sooner = mean(response[1]) / officerYears;
        double[] both = IntStream.range(0, more.length)
                .mapToDouble(i -> (more[i] + fewer[i]) / 2)
                .toArray();
        return Optional.of(new Effect(
                mean(more),
                mean(fewer),
                Quantiles.central(both, 0.9),
                others - sooner,
                mean(averted[3]) / officerYears,
                sooner));
    }

    /** Officers other than detectives, and detectives, as multiples of today's. */
    private Arm staff(double officers, double detectives) {
        return new Arm(
                officers + " " + detectives,
                List.of(),
                Map.of(
                        StaffCategory.POLICE_OFFICERS.key(),
                        officers * city.lead().staff(StaffCategory.POLICE_OFFICERS),
                        StaffCategory.DETECTIVES.key(),
                        detectives * city.lead().staff(StaffCategory.DETECTIVES)));
    }

    private static ParameterSet withoutPatrol(ParameterSet set) {
        Map<String, Double> values = new LinkedHashMap<>(set.values());
        values.put("escalation.patrolPerLogHours", 0.0);
        return new ParameterSet(values);
    }

    /** By arm and parameter set, expected homicides averted against the first arm. */
    private double[][] averted(List<ParameterSet> truths, List<Arm> arms) throws SimulationFailedException {
        Scenario scenario = new Scenario(
                "officers", Path.of("city"), ANY_DATE, YEARS, 0, List.of(), new RunSize(truths.size(), 1), arms);
        double[][] averted = new double[arms.size()][truths.size()];
        try {
            new LocalEngine(threads, CitySimulator.simulators(scenario, city, truths, seed))
                    .simulate(
                            new RunPlan(truths.size(), 1).all(),
                            (run, tallies) -> {
                                for (int arm = 0; arm < tallies.size(); arm++) {
                                    averted[arm][run.parameterSet()] =
                                            expected(tallies.get(0)) - expected(tallies.get(arm));
                                }
                            },
                            stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return averted;
    }

    private static double expected(Tally tally) {
        return tally.total(Count.EXPECTED_HOMICIDES);
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(Double.NaN);
    }
}
