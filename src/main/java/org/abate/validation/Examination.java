// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.AnnualHomicides;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;

/**
 * Holds the model of a city against all that is known: years on record, officers, years after the fit.
 *
 * @param known what is on record
 * @param later yearly counts to be predicted, where the city has them
 * @param setting how much is simulated
 * @param sets as many parameter sets as the setting says
 * @param threads on which the result does not depend
 */
public record Examination(
        KnownPatterns known,
        Optional<AnnualHomicides> later,
        Validation.Setting setting,
        List<ParameterSet> sets,
        int threads) {
    private static final int FORECASTS_PER_SET = 5;

    /** Of a year's count about what the drift lets expect: contagion, single months and multiple victims beyond Poisson. */
    private static final double VARIANCE_TO_MEAN = 1.2;

    public Examination {
        sets = List.copyOf(sets);
    }

    /** Histories that will be simulated, by which progress is told. */
    public int histories() {
        return setting.histories();
    }

    /**
     * Does it all, or with some mechanism turned off only the comparison of patterns.
     *
     * @param progress is told how many histories are done
     * @return empty when stopped
     */
    public Optional<Findings> run(StopSignal stop, IntConsumer progress) throws SimulationFailedException {
        var catalog = new PatternCatalog(known.city(), PatternCatalog.SHUFFLES_OF_A_HISTORY);
        var ensemble = new HistoryEnsemble(known, catalog, sets, setting.historiesPerSet(), setting.seed());
        Optional<SimulatedHistories> histories = ensemble.simulate(threads, stop, progress);
        boolean whole = setting.without().isEmpty();
        Optional<OfficerTest.Effect> officers =
                whole ? new OfficerTest(known.city(), sets, setting.seed(), threads, stop).run() : Optional.empty();
        Optional<Forecast> forecast = whole && later.isPresent() ? forecast(later.get(), stop) : Optional.empty();
        if (histories.isEmpty() || stop.isGiven()) {
            return Optional.empty();
        }
        SimulatedHistories all = histories.get().with(officers);
        return Optional.of(new Findings(Validation.of(known, setting, all), all, officers, forecast));
    }

    private Optional<Forecast> forecast(AnnualHomicides years, StopSignal stop) throws SimulationFailedException {
        SyntheticCity city =
                SyntheticCity.of(known.city(), sets.get(0), Keys.derive(setting.seed(), Purpose.POPULATION, 0));
        return new ForecastSimulator(city, years, sets, FORECASTS_PER_SET, VARIANCE_TO_MEAN, setting.seed())
                .simulate(threads, stop);
    }
}
