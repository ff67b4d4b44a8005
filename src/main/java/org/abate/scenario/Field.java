// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A key that a group of settings may have.
 *
 * @param name as written in the file
 * @param meaning one sentence for a planner
 * @param shape of its value
 * @param required whether it must be there
 * @param byDefault what holds when it is left out, for the schema
 */
record Field(String name, String meaning, Shape<?> shape, boolean required, Optional<Object> byDefault) {
    static Field required(String name, String meaning, Shape<?> shape) {
        return new Field(name, meaning, shape, true, Optional.empty());
    }

    static Field optional(String name, String meaning, Shape<?> shape) {
        return new Field(name, meaning, shape, false, Optional.empty());
    }

    /** Optional, with a value that holds when the file is silent. */
    static Field optional(String name, String meaning, Shape<?> shape, Object byDefault) {
        return new Field(name, meaning, shape, false, Optional.of(byDefault));
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", meaning);
        schema.putAll(shape.schema());
        byDefault.ifPresent(value -> schema.put("default", value));
        return schema;
    }
}
