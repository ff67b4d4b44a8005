// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.RecordedPatternReader;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.InvalidInputException;
import org.abate.validation.KnownPatterns;
import org.abate.validation.Pattern;
import org.abate.validation.Pattern.Standing;
import org.abate.validation.PatternCatalog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan of the fit agrees with parameters and patterns, and an evaluation is a function of point and key. */
class CityFitTest {
    private static final FitPlan PLAN = FitPlan.load();
    private static final ParameterTable TABLE = ParameterTable.load();

    private static KnownPatterns known(String name) throws InvalidInputException {
        Path folder = Path.of("scenarios", "cities", name);
        City city = CityReader.read(folder);
        var catalog = new PatternCatalog(city, 19);
        return new KnownPatterns(
                city, name, catalog, RecordedPatternReader.read(folder, catalog.recordable()), Optional.empty());
    }

    @Test
    @DisplayName("Every free parameter has a prior, and all that shipped with the ensemble are free")
    void parameters() {
        var priors = TABLE.parameters().stream().collect(Collectors.toMap(p -> p.name(), p -> p.prior()));
        assertThat(PLAN.parameters())
                .hasSizeBetween(8, 14)
                .allSatisfy(name -> assertThat(priors.get(name).isFixed()).isFalse());
        assertThat(CalibratedParameters.load().ensemble().parameters()).isEqualTo(PLAN.parameters());
        assertThat(CalibratedParameters.load().ensemble().members()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    @DisplayName("Every target is a pattern that says it was fitted or put in, and St. Louis has a value for it")
    void targets() throws InvalidInputException {
        KnownPatterns stLouis = known("stlouis");
        Map<String, Pattern> patterns = new PatternCatalog(stLouis.city(), 19)
                .ofHistories().stream().collect(Collectors.toMap(Pattern::id, Function.identity()));
        assertThat(PLAN.standardDeviations().keySet())
                .allSatisfy(id -> assertThat(patterns.get(id).standing()).isNotEqualTo(Standing.EMERGENT));
        CityFit fit = new CityFit(stLouis, new PatternCatalog(stLouis.city(), 19), TABLE, PLAN, 2);
        assertThat(fit.targets()).hasSameSizeAs(PLAN.standardDeviations().keySet());
    }

    @Test
    @DisplayName("An evaluation depends on the point and the key, and on nothing else")
    void evaluation() throws InvalidInputException {
        KnownPatterns stLouis = known("stlouis");
        CityFit fit = new CityFit(stLouis, new PatternCatalog(stLouis.city(), 19), TABLE, PLAN, 2);
        double[] medians = fit.parameters().stream()
                .mapToDouble(parameter -> parameter.value(0.5))
                .toArray();
        Outputs once = fit.simulator().simulate(medians, 7);
        Outputs again = fit.simulator().simulate(medians, 7);
        Outputs other = fit.simulator().simulate(medians, 8);
        assertThat(means(again)).isEqualTo(means(once)).isNotEqualTo(means(other));
        int fatal = fit.targets().stream().map(Target::id).toList().indexOf("fatal_share");
        assertThat(once.mean(fatal)).isBetween(0.12, 0.28);
    }

    private static List<Double> means(Outputs outputs) {
        return IntStream.range(0, outputs.size()).mapToObj(outputs::mean).toList();
    }
}
