// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.scenario.InvalidInputException;
import org.abate.statistics.Quantiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each mechanism earns its place: without it a pattern goes that was there. The ODD has the whole table. */
class AblationTest {
    private static final int SETS = 12;
    private static final City CITY = stLouis();
    private static final KnownPatterns KNOWN =
            new KnownPatterns(CITY, "stlouis", new PatternCatalog(CITY, 99), List.of(), Optional.empty());
    private static final SimulatedHistories WHOLE = histories(Optional.empty());

    private static City stLouis() {
        try {
            return CityReader.read(Path.of("scenarios", "cities", "stlouis"));
        } catch (InvalidInputException e) {
            throw new AssertionError(e);
        }
    }

    private static SimulatedHistories histories(Optional<Ablation> without) {
        CalibratedParameters parameters = CalibratedParameters.load();
        List<ParameterSet> sets = IntStream.range(0, SETS)
                .mapToObj(number -> parameters.draw(1, number))
                .map(set -> without.map(off -> off.without(set)).orElse(set))
                .toList();
        // Shuffles cost most of the time, and what is looked at here is far from chance.
        var ensemble = new HistoryEnsemble(KNOWN, new PatternCatalog(CITY, 19), sets, 1, 1);
        try {
            return ensemble.simulate(2, new StopSignal(), done -> {}).orElseThrow();
        } catch (SimulationFailedException e) {
            throw new AssertionError(e);
        }
    }

    private static double median(SimulatedHistories histories, String pattern) {
        double[] sorted = Arrays.stream(histories.values(pattern))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return Quantiles.quantile(sorted, 0.5);
    }

    @Test
    @DisplayName("Without retaliation nothing is near-repeated and nobody dies of it")
    void retaliation() {
        SimulatedHistories without = histories(Optional.of(Ablation.RETALIATION));
        assertThat(median(without, "motive_retaliation")).isZero();
        assertThat(median(without, "near_repeat")).isLessThan(0.12);
        assertThat(median(WHOLE, "near_repeat")).isGreaterThan(0.15);
    }

    @Test
    @DisplayName("Without drift years and months vary too little")
    void drift() {
        SimulatedHistories without = histories(Optional.of(Ablation.DRIFT));
        assertThat(median(without, "log_change_sd")).isLessThan(0.145);
        assertThat(median(WHOLE, "log_change_sd")).isGreaterThan(0.145);
        assertThat(median(without, "dispersion_monthly_vmr_season_year_adj"))
                .isLessThan(median(WHOLE, "dispersion_monthly_vmr_season_year_adj") - 0.15);
    }

    @Test
    @DisplayName("Without hot spots cells are too even")
    void hotSpots() {
        SimulatedHistories without = histories(Optional.of(Ablation.HOT_SPOTS));
        assertThat(median(without, "share_1km_cells_zero")).isLessThan(median(WHOLE, "share_1km_cells_zero") - 0.02);
        assertThat(median(without, "conc_top5pct_500m_cells"))
                .isLessThan(median(WHOLE, "conc_top5pct_500m_cells") - 0.02);
    }
}
