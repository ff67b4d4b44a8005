// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.AnnualHomicides;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ArmSimulator;
import org.abate.experiment.LevelSearch;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.RunNumber;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.experiment.Truth;
import org.abate.model.Count;
import org.abate.model.Drift;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.Tally;
import org.abate.model.ViolenceModel;

/**
 * Predicts the untreated city beyond the years it was fitted to: without a trend, from the mean level of these years, and with
 * a citywide drift that is known as far as their counts tell it ({@link Drift#given}).
 *
 * <p>Of the years to test on it uses nothing but how many there are.
 */
public final class ForecastSimulator {
    private static final int MONTHS = 12;

    private final SyntheticCity city;
    private final AnnualHomicides record;
    private final List<ParameterSet> sets;
    private final int seedsPerSet;
    private final double varianceToMean;
    private final long seed;
    private final double meanRecorded;
    private final Map<Integer, Truth> truths = new ConcurrentHashMap<>();

    /**
     * @param record years to fit and years to test
     * @param sets possible truths
     * @param seedsPerSet lives of each, at least 1
     * @param varianceToMean of a year's homicides about what the drift lets expect: 1 for Poisson counts
     * @param seed of all luck
     */
    public ForecastSimulator(
            SyntheticCity city,
            AnnualHomicides record,
            List<ParameterSet> sets,
            int seedsPerSet,
            double varianceToMean,
            long seed) {
        if (sets.isEmpty() || seedsPerSet < 1) {
            throw new IllegalArgumentException("a forecast needs at least one parameter set and one seed but has "
                    + sets.size() + " and " + seedsPerSet);
        }
        this.city = city;
        this.record = record;
        this.sets = List.copyOf(sets);
        this.seedsPerSet = seedsPerSet;
        this.varianceToMean = varianceToMean;
        this.seed = seed;
        this.meanRecorded = Arrays.stream(record.fitted()).average().orElseThrow();
    }

    /**
     * Lives all runs; the number of threads does not show in the result.
     *
     * @return nothing when it was asked to stop
     */
    public Optional<Forecast> simulate(int threads, StopSignal stop) throws SimulationFailedException {
        List<RunNumber> runs = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            for (int life = 0; life < seedsPerSet; life++) {
                runs.add(new RunNumber(set, life));
            }
        }
        int years = record.years().size();
        double[][] counts = new double[years][runs.size()];
        int[] arrived = new int[1];
        ArmSimulator simulator = run -> List.of(live(run));
        try {
            new LocalEngine(threads, () -> simulator)
                    .simulate(
                            runs,
                            (run, tallies) -> {
                                arrived[0]++;
                                int column = run.parameterSet() * seedsPerSet + run.seed();
                                for (int year = 0; year < years; year++) {
                                    counts[year][column] = inYear(tallies.get(0), year);
                                }
                            },
                            stop);
        } catch (IOException e) {
            throw new UncheckedIOException("counts are kept in memory", e);
        }
        return arrived[0] == runs.size()
                ? Optional.of(new Forecast(city.city().name(), record, counts))
                : Optional.empty();
    }

    private static double inYear(Tally tally, int year) {
        int from = MONTHS * year;
        return tally.between(from, from + MONTHS, Count.HOMICIDES);
    }

    private Tally live(RunNumber run) {
        Truth truth = truths.computeIfAbsent(
                run.parameterSet(), set -> LevelSearch.truth(city, sets.get(set), meanRecorded, set));
        int burnInDays = (int) StrictMath.rint(truth.parameters().value("risk.burnInYears") * 365);
        ProjectionCalendar calendar = ProjectionCalendar.of(
                LocalDate.of(record.firstYear(), 1, 1), record.years().size(), burnInDays);
        Drift drift = Drift.given(record.fitted(), varianceToMean);
        RunWorld world = new RunWorld(city, truth.parameters(), truth.level(), calendar, 0, drift, luck(run));
        ViolenceModel model = ViolenceModel.burnIn(world, (day, kind, key, who, whom) -> {});
        truth.services().employ(model, Map.of());
        model.start();
        model.liveUntil(calendar.totalDays());
        return model.tally();
    }

    private long luck(RunNumber run) {
        long forecasts = Keys.derive(seed, Purpose.RUN, "forecast");
        return Keys.derive(Keys.derive(forecasts, Purpose.RUN, run.parameterSet()), Purpose.RUN, run.seed());
    }
}
