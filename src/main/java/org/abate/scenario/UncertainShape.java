// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings in which a number may be unknown: {@code {low: 1, high: 3}} in its place. Both ends must be allowed. Where one is broken,
 * nothing else of them is read.
 *
 * @param certain what would be written if all were known
 */
record UncertainShape(FieldsShape certain) implements Shape<UncertainShape.Written> {
    /**
     * What was written.
     *
     * @param whole with its intervals
     * @param lowest as it reads with the low ends
     */
    record Written(Value.Mapping whole, FieldsShape.Fields lowest) {}

    @Override
    public String expected() {
        return certain.expected();
    }

    @Override
    public Optional<Written> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Mapping whole)) {
            return refuse(value, path, findings);
        }
        int before = findings.count();
        UncertainArm.check(whole, path, findings);
        if (findings.count() > before) {
            return Optional.empty();
        }
        Optional<FieldsShape.Fields> lowest = certain.read(UncertainArm.lowest(whole), path, findings);
        Optional<FieldsShape.Fields> unused = certain.read(UncertainArm.highest(whole), path, findings);
        return lowest.map(fields -> new Written(whole, fields));
    }

    @Override
    public Map<String, Object> schema() {
        return withIntervals(certain.schema());
    }

    @SuppressWarnings("unchecked") // a schema is maps and lists all the way down
    private static Map<String, Object> withIntervals(Map<String, Object> schema) {
        Object type = schema.get("type");
        if ("number".equals(type) || "integer".equals(type)) {
            Map<String, Object> number = new LinkedHashMap<>(schema);
            Map<String, Object> either = new LinkedHashMap<>();
            moveUp("description", number, either);
            moveUp("default", number, either);
            either.put("anyOf", List.of(number, interval(number)));
            return either;
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        schema.forEach((key, value) ->
                changed.put(key, key.equals("properties") ? properties((Map<String, Object>) value) : value));
        return changed;
    }

    @SuppressWarnings("unchecked") // as above
    private static Map<String, Object> properties(Map<String, Object> properties) {
        Map<String, Object> changed = new LinkedHashMap<>();
        properties.forEach((name, shape) -> changed.put(name, withIntervals((Map<String, Object>) shape)));
        return changed;
    }

    private static void moveUp(String key, Map<String, Object> from, Map<String, Object> to) {
        Object value = from.remove(key);
        if (value != null) {
            to.put(key, value);
        }
    }

    private static Map<String, Object> interval(Map<String, Object> number) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("low", number);
        ends.put("high", number);
        schema.put("properties", ends);
        schema.put("required", List.of("low", "high"));
        schema.put("additionalProperties", false);
        return schema;
    }
}
