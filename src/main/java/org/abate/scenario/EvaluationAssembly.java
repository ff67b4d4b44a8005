// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Optional;

/** Makes an evaluation of its fields. */
final class EvaluationAssembly {
    private final FieldsShape.Fields fields;

    private EvaluationAssembly(FieldsShape.Fields fields) {
        this.fields = fields;
    }

    static Evaluation of(FieldsShape.Fields fields) {
        return new EvaluationAssembly(fields).evaluation();
    }

    private Evaluation evaluation() {
        return new Evaluation(
                choice("design", Evaluation.Design.class).orElseThrow(),
                choice("units", Evaluation.Units.class).orElseThrow(),
                choice("outcome", Evaluation.Measured.class).orElseThrow(),
                choice("side", Evaluation.Side.class).orElse(Evaluation.Side.EITHER),
                choice("involving", Evaluation.Involving.class).orElse(Evaluation.Involving.ANYONE),
                fields.get("victimAges", FieldsShape.Fields.class)
                        .map(ages -> new Evaluation.Ages(
                                ages.get("from", Integer.class).orElseThrow(),
                                ages.get("to", Integer.class).orElseThrow())),
                number("monthsBefore").orElse(0),
                number("monthsAfter").orElseThrow(),
                number("afterFromMonth").orElse(0),
                fields.get("treated", Placement.class),
                choice("chosenBy", Evaluation.ChosenBy.class).orElse(Evaluation.ChosenBy.RECORD),
                fields.get("confined", Boolean.class).orElse(true),
                fields.get("contacts", FieldsShape.Fields.class)
                        .map(contacts -> new Evaluation.Contacts(
                                contacts.get("from", Integer.class).orElseThrow(),
                                contacts.get("to", Integer.class).orElseThrow())),
                fields.get("compared", FieldsShape.Fields.class)
                        .flatMap(compared -> compared.get("nearest", Integer.class))
                        .orElse(1),
                number("cities").orElse(12),
                fields.get("trend", Boolean.class).orElse(false),
                number("size").orElse(0),
                fields.get("treatedShare", Double.class).orElse(0.5),
                choice("effectOn", Evaluation.EffectOn.class).orElse(Evaluation.EffectOn.ASSIGNED));
    }

    private Optional<Integer> number(String key) {
        return fields.get(key, Integer.class);
    }

    private <C extends Enum<C> & Choice> Optional<C> choice(String key, Class<C> type) {
        return fields.get(key, String.class).map(written -> Evaluation.choice(type, written));
    }
}
