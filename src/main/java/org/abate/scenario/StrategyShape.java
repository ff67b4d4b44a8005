// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of one strategy in an arm. */
final class StrategyShape implements Shape<StrategyShape.Chosen> {
    private final StrategyDescription strategy;
    private final List<Setting> settings;
    private final FieldsShape fields;

    /** What was written about a strategy, and what it comes to when nothing of it was reported. */
    record Chosen(Optional<StrategyChoice> choice, FieldsShape.Fields written) {
        Optional<LocalDate> start() {
            return date("start");
        }

        Optional<LocalDate> end() {
            return date("end");
        }

        private Optional<LocalDate> date(String name) {
            return written.get(name, Object.class)
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast);
        }
    }

    StrategyShape(StrategyDescription strategy) {
        this.strategy = strategy;
        this.settings = SettingsRecords.settings(strategy.settings());
        this.fields = new FieldsShape(
                "settings of " + strategy.key(),
                settings.stream().map(StrategyShape::field).toList());
    }

    private static Field field(Setting setting) {
        String meaning = setting.meaning() + " [" + setting.unit() + "]";
        return setting.byDefault().isEmpty()
                ? Field.optional(setting.name(), meaning, setting.shape())
                : Field.optional(setting.name(), meaning, setting.shape(), asJson(setting.defaultHeld()));
    }

    /** The form that a default takes in JSON. */
    private static Object asJson(Object held) {
        Object value = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
        if (value instanceof Placement placement) {
            if (placement.busiest() > 0) {
                return Map.of("busiest", placement.busiest());
            }
            return placement.poorest() > 0 ? Map.of("poorest", placement.poorest()) : placement.names();
        } else if (value instanceof Jurisdictions jurisdictions) {
            return jurisdictions.names();
        } else if (value instanceof Double number) {
            return Range.plain(number);
        }
        if (value instanceof Choice choice) {
            return choice.key();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    @Override
    public String expected() {
        return fields.expected() + "; {} for the defaults";
    }

    @Override
    public Optional<Chosen> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Mapping)) {
            return refuse(value, path, findings);
        }
        int before = findings.count();
        FieldsShape.Fields written = fields.read(value, path, findings).orElseThrow();
        return Optional.of(
                new Chosen(findings.count() == before ? choice(written, path, findings) : Optional.empty(), written));
    }

    private Optional<StrategyChoice> choice(FieldsShape.Fields written, String path, Findings findings) {
        Map<String, Object> held = new LinkedHashMap<>();
        for (Setting setting : settings) {
            held.put(
                    setting.name(),
                    written.get(setting.name(), Object.class)
                            .map(setting::typed)
                            .orElseGet(setting::defaultHeld));
        }
        try {
            StrategyChoice choice =
                    new StrategyChoice(strategy.key(), SettingsRecords.nested(strategy.settings(), held));
            SettingsRecords.bind(choice, strategy.settings());
            return Optional.of(choice);
        } catch (IllegalArgumentException e) {
            findings.report(written.source().place(), path, Wording.printable(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> schema() {
        return fields.schema();
    }
}
