// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads scenario files: YAML or JSON in, a checked {@link Scenario} out, or every problem at once.
 *
 * <p>What may be written follows from the catalog of strategies, which this class knows only by their descriptions.
 */
public final class ScenarioReader {
    private final ScenarioGrammar grammar;
    private final Gazetteer gazetteer;

    /**
     * @param catalog the strategies that arms may run
     * @param outcomes names of what goals may be about
     * @throws IllegalArgumentException when a strategy's settings record cannot be read from a file
     */
    public ScenarioReader(List<StrategyDescription> catalog, List<String> outcomes) {
        this(catalog, outcomes, folder -> Optional.empty());
    }

    /**
     * @param catalog the strategies that arms may run
     * @param outcomes names of what goals may be about
     * @param gazetteer reads the city, so that its problems and unknown neighborhoods are among those found
     * @throws IllegalArgumentException when a strategy's settings record cannot be read from a file
     */
    public ScenarioReader(List<StrategyDescription> catalog, List<String> outcomes, Gazetteer gazetteer) {
        this.grammar = new ScenarioGrammar(catalog, outcomes);
        this.gazetteer = gazetteer;
    }

    /**
     * The scenario in {@code file}.
     *
     * @param overrides settings in place of those in the file, each {@code path=value}
     * @throws InvalidInputException with all problems, when there are any
     */
    public Scenario read(Path file, List<String> overrides) throws InvalidInputException {
        return readFile(file, overrides).scenario();
    }

    /**
     * The scenario in {@code file} with the places where it was written.
     *
     * @param overrides settings in place of those in the file, each {@code path=value}
     * @throws InvalidInputException with all problems, when there are any
     */
    public ScenarioFile readFile(Path file, List<String> overrides) throws InvalidInputException {
        Findings findings = new Findings();
        Optional<Value> written = written(file, findings);
        Value root = written.orElseGet(() -> new Value.Mapping(Place.wholeFile(file.toString()), Map.of()));
        Value changed = new Overrides(findings).apply(root, overrides);
        if (written.isEmpty()) {
            findings.throwIfAny();
        }
        Optional<FieldsShape.Fields> fields = grammar.scenario().read(changed, "", findings);
        if (fields.isEmpty()) {
            throw new InvalidInputException(findings.problems());
        }
        return new ScenarioAssembly(file, grammar, gazetteer, findings).assembled(fields.orElseThrow());
    }

    private static Optional<Value> written(Path file, Findings findings) {
        Optional<String> text = SourceText.read(file, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int before = findings.count();
        Optional<Value> value = YamlText.read(file.toString(), text.orElseThrow(), findings);
        if (value.isEmpty() && findings.count() == before) {
            findings.report(
                    new Place(file.toString(), 1, 1), "", "empty; expected a scenario with title, city and arms");
        }
        return value;
    }
}
