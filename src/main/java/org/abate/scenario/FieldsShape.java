// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of named settings; a key that is not among them is a problem.
 *
 * @param what names it in messages: {@code an arm}
 * @param fields the keys it may have
 */
record FieldsShape(String what, List<Field> fields) implements Shape<FieldsShape.Fields> {
    FieldsShape {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException(what + " has two settings of the same name");
        }
    }

    /** What could be read, by key; keys that are absent or were reported are not in it. */
    record Fields(Value.Mapping source, Map<String, Object> values) {
        <T> Optional<T> get(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
        }

        /** The items of a list that could be read; none when it was not written. */
        @SuppressWarnings("unchecked") // the shape of the field put a list of such items there
        <T> List<ListShape.Item<T>> items(String name) {
            return (List<ListShape.Item<T>>) values.getOrDefault(name, List.of());
        }

        /** Whether the key was written, rightly or wrongly. */
        boolean wrote(String name) {
            return source.entries().containsKey(name);
        }

        Value value(String name) {
            return source.entries().get(name).value();
        }

        /** Where the key's value stands; where the group begins when it was not written. */
        Place place(String name) {
            return wrote(name) ? value(name).place() : source.place();
        }
    }

    @Override
    public String expected() {
        return what + " (keys with values)";
    }

    @Override
    public Optional<Fields> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Mapping mapping)) {
            return refuse(value, path, findings);
        }
        reportUnknownKeys(mapping, path, findings);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Value.Entry entry = mapping.entries().get(field.name());
            String fieldPath = KeyPath.of(path, field.name());
            if (entry != null) {
                field.shape()
                        .read(entry.value(), fieldPath, findings)
                        .ifPresent(read -> values.put(field.name(), read));
            } else if (field.required()) {
                findings.report(
                        mapping.place(),
                        fieldPath,
                        "missing; expected " + field.shape().expected());
            }
        }
        return Optional.of(new Fields(mapping, values));
    }

    private void reportUnknownKeys(Value.Mapping mapping, String path, Findings findings) {
        List<String> names = fields.stream().map(Field::name).toList();
        mapping.entries().forEach((key, entry) -> {
            if (!names.contains(key)) {
                findings.report(
                        entry.keyPlace(),
                        KeyPath.of(path, key),
                        "unknown key " + Wording.code(key) + "; " + hint(key, names));
            }
        });
    }

    private static String hint(String key, List<String> names) {
        return key.equals("<<") ? "YAML merges are not supported, use `include`" : NearestName.hint(key, names);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                fields.stream().filter(Field::required).map(Field::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
