// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where staff work: {@code {busiest: 8}} or a list of neighborhoods. */
record PlacementShape(double mostBusiest) implements Shape<Placement> {
    private static final int MOST_NAMES = 1000;
    private static final ListShape<String> NAMES =
            new ListShape<>("a list of neighborhoods", new TextShape("a neighborhood", 200), 1, MOST_NAMES);

    private FieldsShape busiest() {
        return new FieldsShape(
                "a number of busiest neighborhoods",
                List.of(Field.required(
                        "busiest",
                        "How many of the neighborhoods with most homicides",
                        new IntegerShape(1, Math.min(mostBusiest, MOST_NAMES)))));
    }

    @Override
    public String expected() {
        return "{busiest: 8} or a list of neighborhoods";
    }

    @Override
    public Optional<Placement> read(Value value, String path, Findings findings) {
        if (value instanceof Value.Mapping) {
            return busiest()
                    .read(value, path, findings)
                    .flatMap(fields -> fields.get("busiest", Integer.class))
                    .map(count -> new Placement(count, List.of()));
        }
        if (value instanceof Value.Sequence) {
            int before = findings.count();
            List<ListShape.Item<String>> names =
                    NAMES.read(value, path, findings).orElse(List.of());
            reportRepeated(names, path, findings);
            return findings.count() == before
                    ? Optional.of(new Placement(
                            0, names.stream().map(ListShape.Item::value).toList()))
                    : Optional.empty();
        }
        return refuse(value, path, findings);
    }

    private static void reportRepeated(List<ListShape.Item<String>> names, String path, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (ListShape.Item<String> name : names) {
            if (!seen.add(name.value())) {
                findings.report(name.place(), KeyPath.of(path, name.index()), "named twice");
            }
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> names = new LinkedHashMap<>(NAMES.schema());
        names.put("uniqueItems", true);
        return Map.of("oneOf", List.of(busiest().schema(), names));
    }
}
