// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values written on one line, outside a file: {@code 30}, {@code {busiest: 8}}, {@code Wells Goodfellow}. */
final class OneLine {
    private static final List<String> ENCLOSURES = List.of("[]", "{}", "\"\"", "''");

    private OneLine() {}

    /**
     * What stands in brackets, braces or quotes is YAML; everything else is taken letter by letter, so that a title may
     * hold colons.
     *
     * @param place where all of it stands
     * @param path the key it is for
     */
    static Optional<Value> read(String text, Place place, String path, Findings findings) {
        String trimmed = text.strip();
        if (!isEnclosed(trimmed)) {
            return Optional.of(new Value.Scalar(place, trimmed, false));
        }
        Findings here = new Findings();
        Optional<Value> value = YamlText.read(place.file(), trimmed, here);
        here.problems().forEach(problem -> findings.report(place, path, problem.message()));
        return value.map(read -> placed(read, place));
    }

    private static boolean isEnclosed(String text) {
        return text.length() > 1 && ENCLOSURES.contains("" + text.charAt(0) + text.charAt(text.length() - 1));
    }

    private static Value placed(Value value, Place place) {
        if (value instanceof Value.Sequence list) {
            return new Value.Sequence(
                    place,
                    list.items().stream().map(item -> placed(item, place)).toList());
        } else if (value instanceof Value.Mapping group) {
            Value.Mapping placed = new Value.Mapping(place, Map.of());
            for (var entry : group.entries().entrySet()) {
                Value inner = placed(entry.getValue().value(), place);
                placed = placed.with(entry.getKey(), new Value.Entry(place, inner));
            }
            return placed;
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return new Value.Scalar(place, scalar.text(), scalar.quoted());
    }
}
