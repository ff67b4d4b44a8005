// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where staff work: {@code {busiest: 8}}, {@code {poorest: 8}} or a list of neighborhoods. */
record PlacementShape(double mostNeighborhoods) implements Shape<Placement> {
    private static final int MOST_NAMES = 1000;
    private static final String BUSIEST = "busiest";
    private static final String POOREST = "poorest";
    private static final NamesShape NAMES = new NamesShape("a list of neighborhoods", "a neighborhood", 1, MOST_NAMES);

    private Field busiest(boolean required) {
        return field(BUSIEST, "How many of the neighborhoods with most homicides", required);
    }

    private Field poorest(boolean required) {
        return field(POOREST, "How many of the neighborhoods with the largest share of poor residents", required);
    }

    private Field field(String name, String meaning, boolean required) {
        IntegerShape count = new IntegerShape(1, Math.min(mostNeighborhoods, MOST_NAMES));
        return required ? Field.required(name, meaning, count) : Field.optional(name, meaning, count);
    }

    private static FieldsShape group(Field... fields) {
        return new FieldsShape("a number of neighborhoods", List.of(fields));
    }

    @Override
    public String expected() {
        return "{busiest: 8}, {poorest: 8} or a list of neighborhoods";
    }

    @Override
    public Optional<Placement> read(Value value, String path, Findings findings) {
        if (value instanceof Value.Mapping) {
            return counted(
                    group(busiest(false), poorest(false))
                            .read(value, path, findings)
                            .orElseThrow(),
                    path,
                    findings);
        }
        if (value instanceof Value.Sequence) {
            return NAMES.read(value, path, findings).map(names -> new Placement(0, names));
        }
        return refuse(value, path, findings);
    }

    private static Optional<Placement> counted(FieldsShape.Fields written, String path, Findings findings) {
        boolean byHomicides = written.wrote(BUSIEST);
        if (byHomicides == written.wrote(POOREST)) {
            findings.report(
                    written.source().place(),
                    path,
                    "expected " + (byHomicides ? "only " : "") + "one of " + Wording.code(BUSIEST) + " and "
                            + Wording.code(POOREST) + " with a number of neighborhoods");
            return Optional.empty();
        }
        return byHomicides
                ? written.get(BUSIEST, Integer.class).map(count -> new Placement(count, List.of()))
                : written.get(POOREST, Integer.class).map(Placement::poorest);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "oneOf",
                List.of(group(busiest(true)).schema(), group(poorest(true)).schema(), NAMES.schema()));
    }
}
