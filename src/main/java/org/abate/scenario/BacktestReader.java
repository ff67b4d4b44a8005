// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads backtest files: YAML in, a checked {@link Backtest} out, or every problem at once. */
public final class BacktestReader {
    private final BacktestGrammar grammar;
    private final Gazetteer gazetteer;

    /**
     * @param catalog the strategies that programmes may run
     * @param outcomes names of outcomes of scenarios
     * @param gazetteer reads the city, so that its problems and unknown neighborhoods are among those found
     */
    public BacktestReader(List<StrategyDescription> catalog, List<String> outcomes, Gazetteer gazetteer) {
        this.grammar = new BacktestGrammar(catalog, outcomes);
        this.gazetteer = gazetteer;
    }

    /**
     * The backtest in {@code file}.
     *
     * @throws InvalidInputException with all problems, when there are any
     */
    public Backtest read(Path file) throws InvalidInputException {
        Findings findings = new Findings();
        Optional<String> text = SourceText.read(file, findings);
        findings.throwIfAny();
        Optional<Value> root = YamlText.read(file.toString(), text.orElseThrow(), findings);
        findings.throwIfAny();
        if (root.isEmpty()) {
            findings.report(new Place(file.toString(), 1, 1), "", "empty; expected a backtest");
        }
        Optional<FieldsShape.Fields> fields =
                root.flatMap(written -> grammar.backtest().read(written, "", findings));
        if (fields.isEmpty()) {
            throw new InvalidInputException(findings.problems());
        }
        return new BacktestAssembly(file, grammar, gazetteer, findings).assembled(fields.orElseThrow());
    }
}
