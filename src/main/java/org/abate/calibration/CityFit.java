// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.SyntheticCity;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.LevelSearch;
import org.abate.experiment.Truth;
import org.abate.validation.History;
import org.abate.validation.HistorySimulator;
import org.abate.validation.KnownPatterns;
import org.abate.validation.Pattern;
import org.abate.validation.PatternCatalog;
import org.abate.validation.Yardstick;

/**
 * The fit of the model to a city: simulated years of the untreated city, held against its record and published numbers.
 *
 * <p>One evaluation simulates a few histories of the years on record. Each is simulated at the city's level over these years and
 * with parameters of its own for all that is not fitted, drawn from their priors: the fit is to hold whatever those are.
 */
public final class CityFit {
    private final KnownPatterns known;
    private final List<FreeParameter> parameters;
    private final List<Target> targets;
    private final List<Pattern> patterns;
    private final HistorySimulator histories;
    private final ParameterTable table;
    private final int replicates;

    /**
     * Prepares a fit.
     *
     * @param known the city, the years and what is on record
     * @param catalog the patterns
     * @param plan what is moved, and what counts
     * @param replicates histories of each evaluation, at least 2
     */
    public CityFit(KnownPatterns known, PatternCatalog catalog, ParameterTable table, FitPlan plan, int replicates) {
        this.known = known;
        this.table = table;
        this.replicates = replicates;
        Map<String, Parameter> byName =
                table.parameters().stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
        this.parameters = plan.parameters().stream()
                .map(name -> new FreeParameter(name, byName.get(name).prior()))
                .toList();
        this.targets = new ArrayList<>();
        this.patterns = new ArrayList<>();
        Map<String, Pattern> patternById =
                catalog.ofHistories().stream().collect(Collectors.toMap(Pattern::id, Function.identity()));
        plan.standardDeviations().forEach((id, standardDeviation) -> value(id).ifPresent(value -> {
            targets.add(new Target(id, value, standardDeviation));
            patterns.add(patternById.get(id));
        }));
        // One synthetic people for all evaluations: its luck must not pass for the effect of a parameter.
        SyntheticCity city =
                SyntheticCity.of(known.city(), table.medians(), Keys.derive(0, Purpose.CALIBRATION, "people"));
        this.histories = new HistorySimulator(city, known.firstYear(), known.lastYear());
    }

    /** What a pattern should be: as recorded or published, or the middle of what is accepted; empty when nobody knows. */
    private Optional<Double> value(String pattern) {
        return known.yardsticks().stream()
                .filter(yardstick -> yardstick.pattern().id().equals(pattern))
                .filter(yardstick -> yardstick.rule() != Yardstick.Rule.NOT_APPLICABLE)
                .map(yardstick ->
                        Double.isNaN(yardstick.value()) ? (yardstick.low() + yardstick.high()) / 2 : yardstick.value())
                .findFirst();
    }

    /** The free parameters with their priors. */
    public List<FreeParameter> parameters() {
        return parameters;
    }

    /** What is to be met. */
    public List<Target> targets() {
        return List.copyOf(targets);
    }

    /**
     * Names what the outputs depend on beside parameters and luck.
     *
     * @param build version and commit of the program
     */
    public String simulatorName(String build) {
        return String.join(
                "; ",
                known.city().name(),
                known.firstYear() + "-" + known.lastYear(),
                "level " + known.level(),
                replicates + " histories",
                build);
    }

    /** One evaluation. */
    public CandidateSimulator simulator() {
        return this::simulate;
    }

    private Outputs simulate(double[] values, long key) {
        double[][] shown = new double[replicates][];
        for (int replicate = 0; replicate < replicates; replicate++) {
            shown[replicate] = show(values, Keys.derive(key, Purpose.RUN, replicate));
        }
        double[] means = new double[targets.size()];
        double[] variances = new double[targets.size()];
        for (int target = 0; target < means.length; target++) {
            double sum = 0;
            double squares = 0;
            for (double[] one : shown) {
                sum += one[target];
            }
            means[target] = sum / replicates;
            for (double[] one : shown) {
                squares += (one[target] - means[target]) * (one[target] - means[target]);
            }
            variances[target] = squares / (replicates - 1) / replicates;
        }
        return new Outputs(means, variances);
    }

    private double[] show(double[] values, long key) {
        Map<String, Double> set = new LinkedHashMap<>(table.draw(key, 0).values());
        for (int i = 0; i < values.length; i++) {
            set.put(parameters.get(i).name(), values[i]);
        }
        Truth truth = LevelSearch.truth(histories.city(), new ParameterSet(set), known.level(), key);
        History history = histories.simulate(truth, key);
        return patterns.stream()
                .mapToDouble(pattern -> pattern.statistic().applyAsDouble(history))
                .toArray();
    }
}
