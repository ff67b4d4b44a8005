// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.scenario.UncertainArm.ArmReader;

/** Makes an arm of the programme of a backtest; strategies without a start of their own begin with it. */
final class ProgrammeReader implements ArmReader {
    static final String NAME = "programme";
    private static final String START = "start";

    private final ScenarioGrammar grammar;
    private final FieldsShape shape;
    private final LocalDate begins;

    ProgrammeReader(ScenarioGrammar grammar, LocalDate begins) {
        this.grammar = grammar;
        this.shape = grammar.doings("a programme");
        this.begins = begins;
    }

    /**
     * The arm.
     *
     * @throws IllegalArgumentException when numbers that are allowed one by one are not allowed together
     */
    @Override
    public Arm read(Value.Mapping certain) {
        Findings findings = new Findings();
        Value.Mapping dated = dated(certain);
        FieldsShape.Fields fields = shape.read(dated, NAME, findings).orElseThrow();
        Value.Entry name = new Value.Entry(certain.place(), new Value.Scalar(certain.place(), NAME, true));
        FieldsShape.Fields named = new FieldsShape.Fields(dated.with("name", name), withName(fields));
        List<Arm> arms = new ArmAssembly(
                        grammar.catalog(), List.of(new ListShape.Item<>(0, certain.place(), named)), findings)
                .arms();
        if (findings.count() > 0) {
            throw new IllegalArgumentException(findings.problems().toString());
        }
        return arms.get(0);
    }

    private static Map<String, Object> withName(FieldsShape.Fields fields) {
        Map<String, Object> values = new LinkedHashMap<>(fields.values());
        values.put("name", NAME);
        return values;
    }

    private Value.Mapping dated(Value.Mapping programme) {
        Value.Mapping dated = programme;
        for (StrategyDescription strategy : grammar.catalog()) {
            Value.Entry entry = programme.entries().get(strategy.key());
            if (entry != null
                    && entry.value() instanceof Value.Mapping settings
                    && !settings.entries().containsKey(START)
                    && mayBeDated(strategy)) {
                Value first = new Value.Scalar(settings.place(), begins.toString(), true);
                dated = dated.with(
                        strategy.key(),
                        new Value.Entry(
                                entry.keyPlace(), settings.with(START, new Value.Entry(settings.place(), first))));
            }
        }
        return dated;
    }

    private static boolean mayBeDated(StrategyDescription strategy) {
        return SettingsRecords.settings(strategy.settings()).stream()
                .anyMatch(setting -> setting.name().equals(START));
    }
}
